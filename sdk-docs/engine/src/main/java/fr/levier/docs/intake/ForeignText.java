package fr.levier.docs.intake;

import fr.levier.core.text.Localized;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a file that anybody may have written shows: its paragraphs and tables, in order. Immutable and thread-safe.
 *
 * @param losses what the file holds and this text does not, such as footnotes
 */
public record ForeignText(List<Piece> pieces, List<Localized> losses) {

  public ForeignText {
    pieces = List.copyOf(pieces);
    losses = List.copyOf(losses);
  }

  /** A paragraph or a table. */
  public sealed interface Piece permits Line, Grid {

    /** Which paragraph of the file it is, or begins with, counted from one. */
    int number();
  }

  /** What the file itself says a paragraph is. */
  public enum Mark {
    NONE,
    /** The title of the document. */
    TITLE,
    /** An article, by its numbering. */
    ARTICLE,
    /** An annex, by its numbering. */
    ANNEX,
    BULLET,
    NUMBER
  }

  /**
   * A paragraph.
   *
   * @param heading its level as a heading, from 1; 0 for what is none
   * @param depth its level in a list, from 0
   */
  public record Line(int number, Mark mark, int heading, int depth, List<Run> runs)
      implements Piece {
    public Line {
      runs = List.copyOf(runs);
    }

    /** Its words. */
    public String text() {
      return runs.stream().map(Run::text).collect(Collectors.joining());
    }
  }

  /**
   * Words set alike.
   *
   * @param slot whether they are to be filled in: highlighted, a form field or a content control
   * @param name what the file calls the form field or the control; empty if it does not
   */
  public record Run(String text, boolean strong, boolean emphasis, boolean slot, String name) {}

  /** A table: rows of cells, each its words. */
  public record Grid(int number, List<List<String>> rows) implements Piece {
    public Grid {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
