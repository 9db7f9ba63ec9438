package fr.levier.core.internal.validation;

import fr.levier.core.constraint.Spanning;
import fr.levier.core.constraint.StartsBeforeItEnds;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the two days of a {@link Spanning} value. */
public final class SpanningValidator implements ConstraintValidator<StartsBeforeItEnds, Spanning> {

  @Override
  public boolean isValid(@Nullable Spanning value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    Optional<LocalDate> start = value.getStart();
    Optional<LocalDate> end = value.getEnd();
    if (start.isEmpty() || end.isEmpty() || !end.get().isBefore(start.get())) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    context
        .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
        .addPropertyNode("end")
        .addConstraintViolation();
    return false;
  }
}
