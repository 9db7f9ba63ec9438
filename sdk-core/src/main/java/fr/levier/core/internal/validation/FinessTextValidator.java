package fr.levier.core.internal.validation;

import fr.levier.core.constraint.FinessNumber;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Accepts what {@code fr.levier.core.party.Finess.of} accepts. */
public final class FinessTextValidator implements ConstraintValidator<FinessNumber, CharSequence> {

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    return Typed.isAccepted(text, fr.levier.core.party.Finess::of);
  }
}
