package fr.levier.docs.redline;

import fr.levier.docs.tree.ActText;
import java.util.List;
import java.util.stream.Collectors;

/** A paragraph or a table of one act, before it is compared. */
sealed interface Unit {

  String section();

  /** Equal for units that say the same in the same role. */
  String key();

  /** Its words, folded. */
  String text();

  /** Words of one look. */
  record Span(String text, boolean bold, boolean italic) {}

  /** A paragraph. */
  record Line(
      Piece.Role role, int level, String section, String clause, List<Span> spans, String text)
      implements Unit {

    static Line of(Piece.Role role, int level, String section, String clause, List<Span> spans) {
      String words = spans.stream().map(Span::text).collect(Collectors.joining());
      return new Line(role, level, section, clause, List.copyOf(spans), ActText.fold(words));
    }

    @Override
    public String key() {
      return role + " " + level + " " + text;
    }
  }

  /** A row of a table. */
  record Cells(boolean head, List<Line> lines, String text) {
    static Cells of(boolean head, List<Line> lines) {
      return new Cells(
          head, lines, lines.stream().map(Line::text).collect(Collectors.joining("\u001F")));
    }
  }

  /** A table. */
  record Table(String section, String clause, List<Integer> weights, List<Cells> rows, String text)
      implements Unit {

    static Table of(String section, String clause, List<Integer> weights, List<Cells> rows) {
      return new Table(
          section,
          clause,
          weights,
          rows,
          rows.stream().map(Cells::text).collect(Collectors.joining("\u001E")));
    }

    @Override
    public String key() {
      return "TABLE " + weights.size() + " " + text;
    }
  }
}
