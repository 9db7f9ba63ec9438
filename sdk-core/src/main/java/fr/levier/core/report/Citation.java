package fr.levier.core.report;

import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Step;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A text that a finding rests on.
 *
 * @param from first day in force of the wording relied on, inclusive; absent when not recorded
 * @param until last day in force, inclusive; absent while in force or when not recorded
 */
public record Citation(
    LegalReference reference, Optional<LocalDate> from, Optional<LocalDate> until) {

  public Citation {
    Objects.requireNonNull(reference, "reference");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(until, "until");
  }

  /** A text, whatever the days of its wording. */
  public static Citation of(LegalReference reference) {
    return new Citation(reference, Optional.empty(), Optional.empty());
  }

  /** The text of a dated figure, with the days of its wording. */
  public static Citation of(Step<?> step) {
    return new Citation(step.reference(), Optional.of(step.from()), step.until());
  }

  /** As it is cited in a sentence: the text, since when it is in force, and whether it is still to be verified. */
  public String shown(Locale locale) {
    return Wording.citation(this, locale);
  }
}
