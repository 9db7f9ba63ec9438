package fr.levier.core.dossier;

import fr.levier.core.money.Euros;
import fr.levier.core.money.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * What was forecast against what was done (<i>écart</i>), as a financial report shows it. Immutable and thread-safe.
 *
 * @param forecast what the plan said
 * @param realised what the accounts say
 */
public record Variance(Euros forecast, Euros realised) {

  public Variance {
    Objects.requireNonNull(forecast, "forecast");
    Objects.requireNonNull(realised, "realised");
  }

  /** Realised less forecast, in euros. */
  public Euros difference() {
    return realised.minus(forecast);
  }

  /** The difference as a share of the forecast, to the tenth of a percent, halves up; absent when nothing was forecast. */
  public Optional<Percentage> rate() {
    return rate(forecast.toBigDecimal(), realised.toBigDecimal());
  }

  static Optional<Percentage> rate(BigDecimal forecast, BigDecimal realised) {
    return share(realised.subtract(forecast), forecast.abs());
  }

  /** A part of a whole, to the tenth of a percent, halves up; absent when the whole is nothing. */
  public static Optional<Percentage> share(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? Optional.empty()
        : Optional.of(Percentage.of(part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP)));
  }
}
