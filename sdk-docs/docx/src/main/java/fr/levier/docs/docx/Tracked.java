package fr.levier.docs.docx;

import fr.levier.docs.negotiation.Proposal;
import fr.levier.docs.tree.ActText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** The tracked changes of a part while it is read, each with its words. Runs of one change that touch are one. */
final class Tracked {

  /** A change that is open, or the last one closed. */
  private static final class Change {
    private final Proposal.Kind kind;
    private final String author;
    private final String date;
    private final String clause;
    private final StringBuilder words = new StringBuilder();

    private Change(Proposal.Kind kind, XMLStreamReader element, String clause) {
      this.kind = kind;
      this.author = SafeXml.attribute(element, "author");
      this.date = SafeXml.attribute(element, "date");
      this.clause = clause;
    }

    private boolean continues(Change other) {
      return kind == other.kind
          && author.equals(other.author)
          && clause.equals(other.clause)
          && day(date).equals(day(other.date));
    }
  }

  private final List<Proposal> proposals = new ArrayList<>();
  private final Deque<Change> open = new ArrayDeque<>();
  private Optional<Change> last = Optional.empty();
  private int struck;

  static boolean isChange(String element) {
    return element.equals("ins")
        || element.equals("del")
        || element.equals("moveFrom")
        || element.equals("moveTo");
  }

  void begin(String element, XMLStreamReader reader, String clause) {
    Proposal.Kind kind = switch (element) {
      case "ins" -> Proposal.Kind.INSERTION;
      case "del" -> Proposal.Kind.DELETION;
      case "moveFrom" -> Proposal.Kind.MOVED_FROM;
      default -> Proposal.Kind.MOVED_TO;
    };
    Change begun = new Change(kind, reader, clause);
    Change change = last.filter(begun::continues).orElse(begun);
    if (change == begun) {
      settle();
    }
    last = Optional.empty();
    open.push(change);
    struck += strikes(change) ? 1 : 0;
  }

  void end() {
    Change change = open.poll();
    if (change != null) {
      struck -= strikes(change) ? 1 : 0;
      last = Optional.of(change);
    }
  }

  /** Whether words that come now are deleted. */
  boolean isStruck() {
    return struck > 0;
  }

  /** Words that come now, deleted or not. */
  void words(String words) {
    if (open.isEmpty()) {
      settle();
    } else {
      open.peek().words.append(words);
    }
  }

  /** A paragraph ends: what follows is another change. */
  void endParagraph() {
    settle();
  }

  List<Proposal> proposals() {
    settle();
    return proposals;
  }

  private void settle() {
    last.ifPresent(change -> {
      String text = ActText.fold(change.words.toString());
      if (!text.isEmpty()) {
        proposals.add(
            new Proposal(change.kind, change.author, day(change.date), change.clause, text));
      }
    });
    last = Optional.empty();
  }

  private static boolean strikes(Change change) {
    return change.kind == Proposal.Kind.DELETION || change.kind == Proposal.Kind.MOVED_FROM;
  }

  /** The day of a date of Word, {@code 2026-01-15T10:00:00Z}; absent if it is none. */
  static Optional<LocalDate> day(String date) {
    try {
      return date.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(date.substring(0, 10)));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
