package fr.levier.docs.assembly;

import fr.levier.docs.internal.template.BlockNode;
import fr.levier.docs.internal.template.BlockNode.RowNode;
import fr.levier.docs.internal.template.InlineNode;
import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import fr.levier.docs.tree.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the blocks of a clause for one subject. A paragraph, an item or a heading that comes out empty is left out; items
 * that stand side by side make one list, counted from its first item to its last.
 */
final class BlockWriter {

  private final InlineWriter inlines;
  private final Origin clause;
  private int headings;

  BlockWriter(InlineWriter inlines, Origin clause) {
    this.inlines = inlines;
    this.clause = clause;
  }

  List<Block> write(List<BlockNode> nodes) {
    Sink sink = new Sink();
    blocks(nodes, sink);
    return sink.finish(0);
  }

  private void blocks(List<BlockNode> nodes, Sink sink) {
    for (BlockNode node : nodes) {
      block(node, sink);
    }
  }

  private void block(BlockNode node, Sink sink) {
    if (node instanceof BlockNode.Para para) {
      List<Inline> content = inlines.write(para.content());
      if (!isBlank(content)) {
        sink.add(new Block.Paragraph(para.style(), content));
      }
    } else if (node instanceof BlockNode.Title title) {
      List<Inline> content = inlines.write(title.content());
      if (!isBlank(content)) {
        headings++;
        sink.add(new Block.Heading(title.level(), clause.clause() + "-" + headings, content));
      }
    } else if (node instanceof BlockNode.Items items) {
      for (List<BlockNode> item : items.items()) {
        Sink body = new Sink();
        blocks(item, body);
        sink.item(items.ordered(), body);
      }
    } else if (node instanceof BlockNode.Indented indented) {
      blocks(indented.body(), sink.lastItem());
    } else if (node instanceof BlockNode.Picture picture) {
      sink.add(
          new Block.Figure(picture.png(), picture.alternative(), inlines.write(picture.caption())));
    } else if (node instanceof BlockNode.Grid grid) {
      sink.add(table(grid));
    } else if (node instanceof BlockNode.Choice choice) {
      blocks(choice.condition().holds(inlines.scope()) ? choice.then() : choice.otherwise(), sink);
    } else if (node instanceof BlockNode.Loop loop) {
      loop.walk().each(inlines.scope(), () -> blocks(loop.body(), sink));
    }
  }

  private Block.Table table(BlockNode.Grid grid) {
    List<Block.Column> columns = new ArrayList<>();
    for (BlockNode.GridColumn column : grid.columns()) {
      columns.add(
          new Block.Column(inlines.write(column.header()), column.weight(), column.alignment()));
    }
    List<Block.Row> rows = new ArrayList<>();
    rows(grid.rows(), rows);
    if (rows.stream().allMatch(Block.Row::total)) {
      rows.add(0, nothing(columns.size()));
    }
    return new Block.Table(inlines.write(grid.caption()), columns, rows);
  }

  private void rows(List<RowNode> nodes, List<Block.Row> out) {
    for (RowNode node : nodes) {
      if (node instanceof BlockNode.Cells cells) {
        List<List<Inline>> written = new ArrayList<>();
        for (List<InlineNode> cell : cells.cells()) {
          written.add(inlines.write(cell));
        }
        out.add(new Block.Row(written, cells.total()));
      } else if (node instanceof BlockNode.RowChoice choice) {
        rows(choice.condition().holds(inlines.scope()) ? choice.then() : choice.otherwise(), out);
      } else if (node instanceof BlockNode.RowLoop loop) {
        loop.walk().each(inlines.scope(), () -> rows(loop.body(), out));
      }
    }
  }

  private Block.Row nothing(int columns) {
    List<List<Inline>> cells = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      cells.add(List.of(new Inline.Text(i == 0 ? "Néant" : "—", clause)));
    }
    return new Block.Row(cells, false);
  }

  static boolean isBlank(List<Inline> content) {
    return ActText.of(content).isBlank();
  }

  /** Blocks being written, with lists still open to more items. */
  private static final class Sink {
    private final List<Object> parts = new ArrayList<>();

    private record OpenList(boolean ordered, List<Sink> items) {}

    void add(Block block) {
      parts.add(block);
    }

    void item(boolean ordered, Sink body) {
      if (body.parts.isEmpty()) {
        return;
      }
      if (last() instanceof OpenList open && open.ordered == ordered) {
        open.items.add(body);
      } else {
        OpenList started = new OpenList(ordered, new ArrayList<>());
        started.items.add(body);
        parts.add(started);
      }
    }

    /** Where indented blocks go: into the last item of the list before them, or here when there is none. */
    Sink lastItem() {
      return last() instanceof OpenList open ? open.items.get(open.items.size() - 1) : this;
    }

    List<Block> finish(int depth) {
      List<Block> blocks = new ArrayList<>(parts.size());
      for (Object part : parts) {
        blocks.add(part instanceof OpenList open ? listing(open, depth) : (Block) part);
      }
      return blocks;
    }

    private Object last() {
      return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    }

    private static Block.Listing listing(OpenList open, int depth) {
      List<Block.Item> items = new ArrayList<>();
      for (Sink item : open.items) {
        items.add(
            new Block.Item(label(open.ordered, depth, items.size() + 1), item.finish(depth + 1)));
      }
      return new Block.Listing(open.ordered, items);
    }

    private static String label(boolean ordered, int depth, int number) {
      if (!ordered) {
        return "–";
      }
      return depth == 0 ? number + "." : letters(number) + ")";
    }

    /** a, b… z, aa, ab… */
    private static String letters(int number) {
      StringBuilder letters = new StringBuilder();
      for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
        letters.insert(0, (char) ('a' + (rest - 1) % 26));
      }
      return letters.toString();
    }
  }
}
