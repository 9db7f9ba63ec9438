package fr.levier.core.internal.validation;

import jakarta.validation.constraints.DecimalMin;

/** {@code @DecimalMin} on {@link fr.levier.core.money.Quantity}. */
public final class DecimalMinQuantityValidator extends DecimalBoundValidator<DecimalMin> {

  public DecimalMinQuantityValidator() {
    super(1);
  }

  @Override
  public void initialize(DecimalMin constraint) {
    bound(constraint.value(), constraint.inclusive());
  }
}
