package fr.levier.docs.internal.template;

import fr.levier.docs.tree.Block;
import java.util.List;

/** A block of a compiled clause. */
public sealed interface BlockNode {

  /** A paragraph; a quoted one (a line that begins with {@code >}) is set to the right. */
  record Para(Block.Style style, List<InlineNode> content) implements BlockNode {
    public Para {
      content = List.copyOf(content);
    }
  }

  /** A heading inside an annex. */
  record Title(int level, List<InlineNode> content) implements BlockNode {
    public Title {
      content = List.copyOf(content);
    }
  }

  /** Items of a list, to be joined with those that precede and follow. */
  record Items(boolean ordered, List<List<BlockNode>> items) implements BlockNode {
    public Items {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /** Blocks that belong to the last item of the list before them. */
  record Indented(List<BlockNode> body) implements BlockNode {
    public Indented {
      body = List.copyOf(body);
    }
  }

  /** A picture. */
  @SuppressWarnings("ArrayRecordComponent") // compared by reference on purpose, as in the act
  record Picture(byte[] png, String alternative, List<InlineNode> caption) implements BlockNode {
    public Picture {
      caption = List.copyOf(caption);
    }
  }

  /** A table. */
  record Grid(List<InlineNode> caption, List<GridColumn> columns, List<RowNode> rows)
      implements BlockNode {
    public Grid {
      caption = List.copyOf(caption);
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /** A column of a table. */
  record GridColumn(List<InlineNode> header, int weight, Block.Alignment alignment) {
    public GridColumn {
      header = List.copyOf(header);
    }
  }

  /** One of two contents. */
  record Choice(Condition condition, List<BlockNode> then, List<BlockNode> otherwise)
      implements BlockNode {
    public Choice {
      then = List.copyOf(then);
      otherwise = List.copyOf(otherwise);
    }
  }

  /** The same content for each element of a list. */
  record Loop(Walk walk, List<BlockNode> body) implements BlockNode {
    public Loop {
      body = List.copyOf(body);
    }
  }

  /** Rows of a table. */
  sealed interface RowNode {}

  /** One row. */
  record Cells(List<List<InlineNode>> cells, boolean total) implements RowNode {
    public Cells {
      cells = cells.stream().map(List::copyOf).toList();
    }
  }

  /** One of two groups of rows. */
  record RowChoice(Condition condition, List<RowNode> then, List<RowNode> otherwise)
      implements RowNode {
    public RowChoice {
      then = List.copyOf(then);
      otherwise = List.copyOf(otherwise);
    }
  }

  /** The same rows for each element of a list. */
  record RowLoop(Walk walk, List<RowNode> body) implements RowNode {
    public RowLoop {
      body = List.copyOf(body);
    }
  }
}
