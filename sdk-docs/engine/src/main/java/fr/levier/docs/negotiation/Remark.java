package fr.levier.docs.negotiation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A comment in the margin.
 *
 * @param author as the file names it; empty if it does not
 * @param day when it was made; absent if the file does not say
 * @param clause the clause it stands beside; empty outside all
 * @param about the words it is about; empty if it is about a point
 * @param text what it says
 */
public record Remark(
    String author, Optional<LocalDate> day, String clause, String about, String text) {

  public Remark {
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(text, "text");
  }
}
