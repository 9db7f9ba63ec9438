package fr.levier.docs.negotiation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One value that came back otherwise than it went. Closed. Values of which every occurrence still says what it did, quotes and
 * white space apart, are no difference.
 */
public sealed interface FieldDifference {

  /** RFC 6901 pointer of the value in the dossier file; ends with {@code /-} for an element that is to be appended. */
  String path();

  /** A value that was typed over, everywhere alike. A value that was to be completed and now stands has an empty {@code before}. */
  record Changed(String path, String before, Reading after) implements FieldDifference {
    public Changed {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }
  }

  /**
   * A value, or a whole element of a collection, that no longer stands in the document.
   *
   * @param before what the document showed of it
   * @param clause the deleted clause that it went with; empty if it was taken out of one that stands
   */
  record Missing(String path, String before, String clause) implements FieldDifference {
    public Missing {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(clause, "clause");
    }
  }

  /**
   * An element that the other side added to a collection, as a row of its table.
   *
   * @param parts what it says, by pointer inside the element, in the order of the columns
   */
  record Added(String path, Map<String, Reading> parts) implements FieldDifference {
    public Added {
      Objects.requireNonNull(path, "path");
      parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }
  }

  /**
   * A value of which the document says two things: its pages and the data behind them, or two of its places. Word changes both
   * at once; LibreOffice changes the page alone.
   *
   * @param surface the different texts on the pages, in order
   * @param data what the data part holds
   * @param newest the one new text on the pages; not understood if there are several, or none
   */
  record Conflict(String path, String before, List<String> surface, String data, Reading newest)
      implements FieldDifference {
    public Conflict {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(before, "before");
      surface = List.copyOf(surface);
      Objects.requireNonNull(data, "data");
      Objects.requireNonNull(newest, "newest");
    }
  }

  /**
   * A value of the dossier that the document was not made with: one of the two has moved on, or the data inside the document
   * were changed by hand.
   *
   * @param carried the value inside the document, as JSON; empty if it has none
   * @param dossier the value of the dossier, as JSON; empty if it has none
   */
  record Drifted(String path, String carried, String dossier) implements FieldDifference {
    public Drifted {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(carried, "carried");
      Objects.requireNonNull(dossier, "dossier");
    }
  }
}
