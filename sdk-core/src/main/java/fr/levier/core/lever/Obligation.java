package fr.levier.core.lever;

import fr.levier.core.law.LegalReference;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A duty that an act brings (<i>obligation</i>): a report, a review, a payment, a publication. Immutable and thread-safe.
 *
 * @param id stable and unique within the act, in kebab-case, such as {@code crf-2026}: a calendar knows the duty by it again
 *     when its day has moved
 * @param what what is to be done, or what happens by itself, such as a tacit renewal
 * @param due the last day to do it, included, or the day it happens; absent while it cannot be told
 * @param debtor who has to, as the act calls them
 * @param basis the text, or the clause, that sets it
 */
public record Obligation(
    String id, Localized what, Optional<LocalDate> due, Localized debtor, LegalReference basis) {
  public Obligation {
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("An obligation is named in kebab-case: " + id);
    }
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(debtor, "debtor");
    Objects.requireNonNull(basis, "basis");
  }
}
