package fr.levier.core.internal.validation;

import fr.levier.core.money.Quantity;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/** {@code @PositiveOrZero} on {@link Quantity}. */
public final class PositiveOrZeroQuantityValidator
    implements ConstraintValidator<PositiveOrZero, Quantity> {

  @Override
  public boolean isValid(@Nullable Quantity value, ConstraintValidatorContext context) {
    return value == null || value.toBigDecimal().signum() >= 0;
  }
}
