package fr.levier.core.internal.validation;

import fr.levier.core.money.Quantity;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NegativeOrZero;
import org.jspecify.annotations.Nullable;

/** {@code @NegativeOrZero} on {@link Quantity}. */
public final class NegativeOrZeroQuantityValidator
    implements ConstraintValidator<NegativeOrZero, Quantity> {

  @Override
  public boolean isValid(@Nullable Quantity value, ConstraintValidatorContext context) {
    return value == null || value.toBigDecimal().signum() <= 0;
  }
}
