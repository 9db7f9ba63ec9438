package fr.levier.core.money;

import java.math.BigDecimal;

/** What the three types of this package have in common: an exact number, so that one rule of sign or bound serves all. */
public sealed interface Quantity permits Euros, BeforeTax, Percentage {

  /** The exact number: euros with two decimals, or hundredths. */
  BigDecimal toBigDecimal();
}
