package fr.levier.testkit;

import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.Parameter;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Euros;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Amounts, and above all those that a threshold tells apart: one cent under, at, one cent over. */
public final class Amounts {

  private static final BeforeTax CENT = BeforeTax.of("0.01");

  private Amounts() {}

  /** From nothing to a hundred million euros, and often where a threshold of the installed levers stands. */
  public static Arbitrary<BeforeTax> amounts() {
    List<BeforeTax> known = LeverCatalog.installed().parameters().stream()
        .filter(parameter -> parameter.type() == BeforeTax.class)
        .flatMap(parameter -> parameter.series().steps().stream())
        .map(step -> (BeforeTax) step.value())
        .distinct()
        .toList();
    Arbitrary<BeforeTax> anywhere = euros(0, 100_000_000).map(BeforeTax::of);
    return known.isEmpty()
        ? anywhere
        : Arbitraries.oneOf(anywhere, Arbitraries.of(known).flatMap(Amounts::around));
  }

  /** Amounts between two, in whole euros, both included. */
  public static Arbitrary<Euros> euros(long least, long most) {
    return Arbitraries.longs().between(100 * least, 100 * most).map(Euros::ofCents);
  }

  /** One cent under an amount, the amount, one cent over. */
  public static Arbitrary<BeforeTax> around(BeforeTax threshold) {
    return Arbitraries.of(threeAround(threshold));
  }

  /** One cent under an amount, the amount, one cent over; in this order. */
  public static List<BeforeTax> threeAround(BeforeTax threshold) {
    return List.of(threshold.minus(CENT), threshold, threshold.plus(CENT));
  }

  /** One cent under an amount, the amount, one cent over. */
  public static Arbitrary<Euros> around(Euros threshold) {
    return around(BeforeTax.of(threshold)).map(BeforeTax::amount);
  }

  /**
   * The three amounts around what a threshold is on a day, under the published law.
   *
   * @throws fr.levier.core.law.NotInForceException if no text covers that day
   */
  public static Arbitrary<BeforeTax> around(Parameter<BeforeTax> threshold, LocalDate day) {
    return around(LegalParameters.standard().valueOn(threshold, day));
  }
}
