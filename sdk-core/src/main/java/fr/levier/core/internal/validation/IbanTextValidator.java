package fr.levier.core.internal.validation;

import fr.levier.core.constraint.IbanNumber;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Accepts what {@code fr.levier.core.party.Iban.of} accepts. */
public final class IbanTextValidator implements ConstraintValidator<IbanNumber, CharSequence> {

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    return Typed.isAccepted(text, fr.levier.core.party.Iban::of);
  }
}
