package fr.levier.core.internal.validation;

import fr.levier.core.money.Quantity;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@code @DecimalMin} on {@link Quantity}; the bound is a plain decimal number. */
public final class DecimalMinQuantityValidator
    implements ConstraintValidator<DecimalMin, Quantity> {

  private BigDecimal bound = BigDecimal.ZERO;
  private boolean inclusive;

  @Override
  public void initialize(DecimalMin constraint) {
    bound = new BigDecimal(constraint.value());
    inclusive = constraint.inclusive();
  }

  @Override
  public boolean isValid(@Nullable Quantity value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    int order = value.toBigDecimal().compareTo(bound);
    return order > 0 || (inclusive && order == 0);
  }
}
