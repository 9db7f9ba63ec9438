package fr.levier.testkit;

import fr.levier.core.law.Parameter;
import fr.levier.core.law.Step;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Days on which the law may not be what it was: the day before, the day of and the day after each change of a parameter.
 *
 * <p>Not to be taken for {@link LegalDay}, which names what a day of a case <em>is</em> (signature, launch…).
 */
public final class LegalDays {

  private LegalDays() {}

  /** Around every change of every parameter of the installed levers. */
  public static Arbitrary<LocalDate> days() {
    return Arbitraries.of(around(LeverCatalog.installed().parameters()));
  }

  /** Around every change of one parameter. */
  public static Arbitrary<LocalDate> around(Parameter<?> parameter) {
    return Arbitraries.of(around(List.of(parameter)));
  }

  /** Days that some text covers: the first, the second and the last of each step of a parameter. */
  public static Arbitrary<LocalDate> covered(Parameter<?> parameter) {
    return around(parameter).filter(day -> parameter.series().on(day).isPresent());
  }

  /**
   * The day by whose law the subjects of this kit are in order: the latest that the subject itself states, so that all it
   * tells has happened. A subject that states none is judged on the day the newest figure of the law was last verified.
   */
  public static LocalDate of(LegalSubject subject) {
    return Stream.of(LegalDay.values())
        .map(subject::dayOf)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .orElseGet(LegalDays::latestVerification);
  }

  private static LocalDate latestVerification() {
    return LeverCatalog.installed().parameters().stream()
        .flatMap(parameter -> parameter.series().steps().stream())
        .map(Step::verifiedOn)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static List<LocalDate> around(Collection<? extends Parameter<?>> parameters) {
    return parameters.stream()
        .flatMap(parameter -> parameter.series().steps().stream())
        .flatMap(LegalDays::changes)
        .flatMap(change -> Stream.of(change.minusDays(1), change, change.plusDays(1)))
        .distinct()
        .sorted()
        .toList();
  }

  /** The first day of a step, and the first on which it is no more in force. */
  private static Stream<LocalDate> changes(Step<?> step) {
    return Stream.concat(
        Stream.of(step.from()), step.until().map(last -> last.plusDays(1)).stream());
  }
}
