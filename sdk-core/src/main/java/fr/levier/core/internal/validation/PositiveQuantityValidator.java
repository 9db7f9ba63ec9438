package fr.levier.core.internal.validation;

import fr.levier.core.money.Quantity;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/** {@code @Positive} on {@link Quantity}. */
public final class PositiveQuantityValidator implements ConstraintValidator<Positive, Quantity> {

  @Override
  public boolean isValid(@Nullable Quantity value, ConstraintValidatorContext context) {
    return value == null || value.toBigDecimal().signum() > 0;
  }
}
