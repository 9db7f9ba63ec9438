package fr.levier.docs.negotiation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A change that somebody tracked, to be accepted or rejected. The document is read as if it were accepted.
 *
 * @param author as the file names it; empty if it does not
 * @param day when it was made; absent if the file does not say
 * @param clause the clause it stands in; empty outside all
 * @param text the words inserted, deleted or moved
 */
public record Proposal(
    Kind kind, String author, Optional<LocalDate> day, String clause, String text) {

  public Proposal {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(text, "text");
  }

  /** What is proposed. */
  public enum Kind {
    INSERTION,
    DELETION,
    /** Words taken from here. */
    MOVED_FROM,
    /** Words put here. */
    MOVED_TO
  }
}
