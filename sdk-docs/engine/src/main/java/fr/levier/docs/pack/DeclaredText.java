package fr.levier.docs.pack;

import fr.levier.core.law.LegalReference;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A text that a clause of a pack may cite, and when it is in force.
 *
 * @param from the first day; absent when the pack does not know it
 * @param until the last day, included; absent while the text is in force
 */
public record DeclaredText(
    LegalReference text, Optional<LocalDate> from, Optional<LocalDate> until) {

  public DeclaredText {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(until, "until");
  }

  /** Whether nothing that is known of the text says that it is not in force on a day. */
  public boolean mayBeInForceOn(LocalDate day) {
    return from.stream().noneMatch(day::isBefore) && until.stream().noneMatch(day::isAfter);
  }
}
