package fr.levier.funding.subsidy;

import fr.levier.core.law.LegalReference;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A duty that follows from a grant. Immutable and thread-safe.
 *
 * @param code what is due
 * @param due the last day to do it, included, or the last day it could be done; absent when no day is set or known yet
 * @param reference the text that says so
 */
public record Duty(DutyCode code, Optional<LocalDate> due, LegalReference reference) {
  public Duty {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(reference, "reference");
  }
}
