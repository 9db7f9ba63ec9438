package fr.levier.core.internal.validation;

import jakarta.validation.constraints.DecimalMax;

/** {@code @DecimalMax} on {@link fr.levier.core.money.Quantity}. */
public final class DecimalMaxQuantityValidator extends DecimalBoundValidator<DecimalMax> {

  public DecimalMaxQuantityValidator() {
    super(-1);
  }

  @Override
  public void initialize(DecimalMax constraint) {
    bound(constraint.value(), constraint.inclusive());
  }
}
