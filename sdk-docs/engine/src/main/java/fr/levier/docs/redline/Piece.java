package fr.levier.docs.redline;

import fr.levier.docs.diff.WordDiff;
import java.util.List;
import java.util.Objects;

/** A paragraph or a table of a redline, in reading order. Closed. A piece that is kept may have changes inside. */
public sealed interface Piece {

  /** What became of the piece as a whole. */
  WordDiff.Kind fate();

  /** The id of the article or annex it stands in; empty outside all. */
  String clause();

  /** Whether anything in it changed. */
  boolean isChanged();

  /** What a paragraph is in the tree; renderers dress each kind as they dress it in an act. */
  enum Role {
    HEADING,
    ARTICLE,
    ANNEX,
    TEXT,
    FORMULA,
    RIGHT,
    NOTICE,
    ITEM,
    OPENING,
    PARTY,
    SEPARATOR,
    SIDE,
    VISA,
    CONSIDERANT,
    CAPTION,
    FIGURE,
    FIGURE_CAPTION,
    MADE,
    SIGNATORY,
    CONTENTS,
    ENTRY,
    CELL
  }

  /**
   * A paragraph. Computed labels are words like others, so that a renumbered article shows.
   *
   * @param level of a heading from 1, of an item from 0; 0 for any other
   * @param runs in order; joined without the inserted ones they are the old text, without the deleted ones the new
   */
  record Paragraph(Role role, int level, String clause, WordDiff.Kind fate, List<Run> runs)
      implements Piece {
    public Paragraph {
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(clause, "clause");
      Objects.requireNonNull(fate, "fate");
      runs = List.copyOf(runs);
    }

    @Override
    public boolean isChanged() {
      return runs.stream().anyMatch(run -> run.kind() != WordDiff.Kind.KEPT);
    }
  }

  /** Words of one fate and one look. */
  record Run(WordDiff.Kind kind, String text, boolean bold, boolean italic) {
    public Run {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * A table. Its caption is a paragraph before it.
   *
   * @param weights the share of each column in the width
   * @param rows the head first
   */
  record Grid(String clause, WordDiff.Kind fate, List<Integer> weights, List<Row> rows)
      implements Piece {
    public Grid {
      Objects.requireNonNull(clause, "clause");
      Objects.requireNonNull(fate, "fate");
      weights = List.copyOf(weights);
      rows = List.copyOf(rows);
    }

    @Override
    public boolean isChanged() {
      return rows.stream().anyMatch(Row::isChanged);
    }
  }

  /**
   * A row: one paragraph a cell.
   *
   * @param head whether it is the head of the table
   */
  record Row(WordDiff.Kind fate, boolean head, List<Paragraph> cells) {
    public Row {
      Objects.requireNonNull(fate, "fate");
      cells = List.copyOf(cells);
    }

    boolean isChanged() {
      return fate != WordDiff.Kind.KEPT || cells.stream().anyMatch(Paragraph::isChanged);
    }
  }
}
