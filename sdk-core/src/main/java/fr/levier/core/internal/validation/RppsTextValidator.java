package fr.levier.core.internal.validation;

import fr.levier.core.constraint.RppsNumber;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Accepts what {@code fr.levier.core.party.Rpps.of} accepts. */
public final class RppsTextValidator implements ConstraintValidator<RppsNumber, CharSequence> {

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    return Typed.isAccepted(text, fr.levier.core.party.Rpps::of);
  }
}
