package fr.levier.core.rule;

import java.time.LocalDate;
import java.util.Optional;

/** What rules judge: a convention, a request, a report. Models implement it. */
public interface LegalSubject {

  /** The day of this case that a rule tests, when it is known; the day of the check stands in for it otherwise. */
  default Optional<LocalDate> dayOf(LegalDay day) {
    return Optional.empty();
  }
}
