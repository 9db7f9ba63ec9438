package fr.levier.docs.negotiation;

import fr.levier.docs.diff.WordDiff;
import java.util.List;
import java.util.Objects;

/**
 * How a clause came back. Closed. What a value shows is told by {@link FieldDifference}, not here: a clause whose value alone
 * changed is as it was.
 */
public sealed interface ClauseDifference {

  /** The id of the clause; for foreign text, of the clause before it, empty at the beginning. */
  String clause();

  /** A clause that says what it said; white space, quotes, numbering and cross-references do not count. */
  record AsIs(String clause) implements ClauseDifference {
    public AsIs {
      Objects.requireNonNull(clause, "clause");
    }
  }

  /**
   * A clause whose words were edited.
   *
   * @param words its words, kept, deleted and inserted
   */
  record Edited(String clause, List<WordDiff.Part> words) implements ClauseDifference {
    public Edited {
      Objects.requireNonNull(clause, "clause");
      words = List.copyOf(words);
    }
  }

  /**
   * A clause that stands elsewhere; its words are told apart.
   *
   * @param before the clause it followed, empty if it was the first
   * @param now the clause it follows, likewise
   */
  record Moved(String clause, String before, String now) implements ClauseDifference {
    public Moved {
      Objects.requireNonNull(clause, "clause");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(now, "now");
    }
  }

  /** A clause that is gone. */
  record Deleted(String clause, String text) implements ClauseDifference {
    public Deleted {
      Objects.requireNonNull(clause, "clause");
      Objects.requireNonNull(text, "text");
    }
  }

  /** A paragraph that stands in no clause and that the act never had. */
  record Foreign(String clause, String text) implements ClauseDifference {
    public Foreign {
      Objects.requireNonNull(clause, "clause");
      Objects.requireNonNull(text, "text");
    }
  }
}
