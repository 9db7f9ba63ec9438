package fr.levier.docs.pdf;

import fr.levier.docs.tree.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;

/** The table of contents: its lines are set at once, their page numbers when every page is known. */
final class ContentsSetter {

  private static final float NUMBERS = 34;
  private static final float LEADING = 16.5f;

  /** A line that waits for its page number. */
  private record Waiting(Page page, String target, float end, float baseline, Look look) {}

  private final Flow flow;
  private final Type type;
  private final Set<String> targets;
  private final List<Waiting> waiting = new ArrayList<>();

  ContentsSetter(Flow flow, Set<String> targets) {
    this.flow = flow;
    type = flow.dress().type();
    this.targets = targets;
  }

  void set(Block.TableOfContents contents, COSDictionary parent) {
    flow.need(80);
    flow.space(10);
    Lines title = Lines.ragged(Shaper.shape(contents.title(), type.part), Sheet.COLUMN.width());
    if (title.count() > 0) {
      COSDictionary heading = flow.tags().child(parent, "P");
      flow.paragraph(heading, title, Sheet.COLUMN, Flow.Align.LEFT, 19);
      flow.space(5);
    }
    COSDictionary table = flow.tags().child(parent, "TOC");
    for (Block.Entry entry : contents.entries()) {
      entry(entry, table);
    }
    flow.tags().dropIfEmpty(parent, table);
    flow.space(12);
  }

  private void entry(Block.Entry entry, COSDictionary table) {
    float indent = 14 * Math.min(4, Math.max(0, entry.level() - 1));
    Sheet.Measure measure =
        new Sheet.Measure(Sheet.LEFT + indent, Sheet.COLUMN.width() - indent - NUMBERS);
    COSDictionary item = flow.tags().child(table, "TOCI");
    boolean known = targets.contains(entry.target());
    Look look = type.body.scaled(entry.level() > 1 ? 0.93f : 0.97f);
    Shaped words = known
        ? Shaper.link(entry.shown(), look, Span.link(entry.target(), entry.shown()))
        : Shaper.shape(entry.shown(), look);
    Lines lines = Lines.ragged(words, measure.width());
    if (lines.count() > 0) {
      COSDictionary reference = flow.tags().child(item, "Reference");
      flow.paragraph(reference, lines, measure, Flow.Align.LEFT, LEADING);
      if (known) {
        float end = measure.x() + lines.natural(lines.count() - 1);
        waiting.add(
            new Waiting(flow.page(), entry.target(), end, flow.y() + LEADING * 0.27f, look));
      }
    }
    flow.tags().dropIfEmpty(table, item);
  }

  /** Writes leaders and page numbers; they are artifacts, as they depend on this layout alone. */
  void number() {
    for (Waiting line : waiting) {
      flow.links()
          .place(line.target())
          .ifPresent(place -> leaders(line, String.valueOf(place.number())));
    }
  }

  private void leaders(Waiting line, String number) {
    float width = line.look().face().measure(number, line.look().size());
    flow.painter()
        .artifact(line.page().over(), number, line.look(), Sheet.RIGHT - width, line.baseline());
    float pitch = 4.6f;
    float last = Sheet.RIGHT - Math.max(width, 10) - 7;
    int dots = (int) ((last - line.end() - 5) / pitch);
    if (dots > 1) {
      float first = last - (dots - 1) * pitch;
      line.page()
          .over()
          .raw("q ")
          .stroke(Tint.MUTED)
          .raw("0.9 w 1 J [0 4.6] 0 d ")
          .number(first)
          .number(line.baseline() + 0.6f)
          .raw("m ")
          .number(last + 0.1f)
          .number(line.baseline() + 0.6f)
          .raw("l S Q\n");
    }
  }
}
