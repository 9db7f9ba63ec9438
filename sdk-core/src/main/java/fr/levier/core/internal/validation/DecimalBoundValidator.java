package fr.levier.core.internal.validation;

import fr.levier.core.money.Quantity;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A {@link Quantity} on the right side of a bound, which is a plain decimal number. */
abstract class DecimalBoundValidator<A extends Annotation>
    implements ConstraintValidator<A, Quantity> {

  private final int side;
  private BigDecimal bound = BigDecimal.ZERO;
  private boolean inclusive;

  /**
   * Starts without a bound.
   *
   * @param side 1 for what lies above the bound, -1 for what lies below
   */
  DecimalBoundValidator(int side) {
    this.side = side;
  }

  final void bound(String decimal, boolean isInclusive) {
    bound = new BigDecimal(decimal);
    inclusive = isInclusive;
  }

  @Override
  public final boolean isValid(@Nullable Quantity value, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    int order = value.toBigDecimal().compareTo(bound);
    return order == side || (inclusive && order == 0);
  }
}
