package fr.levier.docs.pack;

import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Euros;
import fr.levier.core.money.Percentage;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * How values of a type add up. Only values of one unit do, to the last decimal.
 *
 * @param type what the total is
 */
record Sum(Class<?> type, Object zero, BinaryOperator<Object> plus) {

  /** Of amounts, percentages and numbers; of nothing else. */
  static Optional<Sum> of(Class<?> type) {
    if (type == Euros.class) {
      return Optional.of(
          new Sum(type, Euros.ZERO, (sum, term) -> ((Euros) sum).plus((Euros) term)));
    }
    if (type == BeforeTax.class) {
      return Optional.of(
          new Sum(type, BeforeTax.ZERO, (sum, term) -> ((BeforeTax) sum).plus((BeforeTax) term)));
    }
    if (type == Percentage.class) {
      return Optional.of(new Sum(
          type,
          Percentage.ZERO,
          (sum, term) ->
              new Percentage(((Percentage) sum).value().add(((Percentage) term).value()))));
    }
    if (type == BigDecimal.class) {
      return Optional.of(
          new Sum(type, BigDecimal.ZERO, (sum, term) -> ((BigDecimal) sum).add((BigDecimal) term)));
    }
    return Formats.isWhole(type)
        ? Optional.of(new Sum(
            Long.class, 0L, (sum, term) -> Math.addExact((Long) sum, ((Number) term).longValue())))
        : Optional.empty();
  }
}
