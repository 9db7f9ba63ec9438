package fr.levier.docs.pdf;

import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;

/** Sets the blocks of an act, one after the other. */
final class BlockSetter {

  private final Flow flow;
  private final Type type;
  private final Set<String> targets;
  private final Headings headings;
  private final TableSetter tables;
  private final SignatureSetter signatures;
  private final ContentsSetter contents;
  private final FigureSetter figures;

  /** What is to stand on the page of the last lines of the block that is being set: the signatures after it, if any. */
  private float tail;

  BlockSetter(Flow flow, Set<String> targets, Outline outline, FigureSetter figures) {
    this.flow = flow;
    type = flow.dress().type();
    this.targets = targets;
    this.headings = new Headings(flow, outline, targets);
    this.tables = new TableSetter(flow, targets);
    this.signatures = new SignatureSetter(flow, targets);
    this.contents = new ContentsSetter(flow, targets);
    this.figures = figures;
  }

  ContentsSetter contents() {
    return contents;
  }

  SignatureSetter signatures() {
    return signatures;
  }

  Headings headings() {
    return headings;
  }

  void all(List<Block> blocks, COSDictionary parent, Sheet.Measure measure) {
    float around = tail;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      tail = tail(blocks, i, around);
      if (!(block instanceof Block.PageBreak)) {
        flow.need(group(blocks, i, around));
        set(block, blocks.subList(i + 1, blocks.size()), parent, measure);
      } else if (!flow.isFresh()) {
        flow.turn();
      }
      if (isRight(block) && i + 1 < blocks.size() && !isRight(blocks.get(i + 1))) {
        flow.space(18);
      }
    }
    tail = around;
  }

  /** The room that the signatures ask for which come right after a block. */
  private float tail(List<Block> blocks, int at, float around) {
    if (at + 1 == blocks.size()) {
      return around;
    }
    return blocks.get(at + 1) instanceof Block.Signatures next ? signatures.height(next) : 0;
  }

  /**
   * The height of a title, of the words under it and of the signatures right after them, which stand together where that is
   * all there is; 0 otherwise.
   */
  private float group(List<Block> blocks, int at, float around) {
    Block block = blocks.get(at);
    List<Block> under = block instanceof Block.Article article
        ? article.body()
        : block instanceof Block.Heading && at + 1 < blocks.size()
            ? List.of(blocks.get(at + 1))
            : List.of();
    float after = block instanceof Block.Article
        ? tail
        : at + 1 < blocks.size() ? tail(blocks, at + 1, around) : 0;
    if (after == 0
        || under.size() != 1
        || !(under.get(0) instanceof Block.Paragraph words)
        || words.style() != Block.Style.BODY) {
      return 0;
    }
    Lines lines = Lines.justified(shape(words.content(), type.body), Sheet.COLUMN.width());
    return 44 + lines.count() * type.leading + after;
  }

  /** Whether a block is part of an address, which stands apart from what follows. */
  private static boolean isRight(Block block) {
    return block instanceof Block.Paragraph paragraph && paragraph.style() == Block.Style.RIGHT;
  }

  private void set(Block block, List<Block> next, COSDictionary parent, Sheet.Measure measure) {
    if (block instanceof Block.Heading heading) {
      headings.heading(heading, parent, headings.room(next));
    } else if (block instanceof Block.Parties parties) {
      parties(parties, parent);
    } else if (block instanceof Block.Recitals recitals) {
      recitals(recitals, parent, measure);
    } else if (block instanceof Block.Article article) {
      COSDictionary section = headings.article(article, parent);
      all(article.body(), section, measure);
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph, parent, measure);
    } else if (block instanceof Block.Listing listing) {
      listing(listing, parent, measure);
    } else if (block instanceof Block.Table table) {
      tables.set(table, parent, measure);
    } else if (block instanceof Block.Figure figure) {
      figure(figure, parent, measure);
    } else if (block instanceof Block.Signatures frame) {
      signatures.set(frame, parent);
    } else if (block instanceof Block.Annex annex) {
      COSDictionary section = headings.annex(annex, parent);
      all(annex.body(), section, measure);
    } else if (block instanceof Block.TableOfContents table) {
      contents.set(table, parent);
    }
  }

  private Shaped shape(List<Inline> content, Look look) {
    return Shaper.shape(content, look, targets);
  }

  /** Plain running text, with the space that follows it. */
  private void running(
      List<Inline> content, Look look, COSDictionary parent, Sheet.Measure measure, float after) {
    Lines lines = Lines.justified(shape(content, look), measure.width());
    if (lines.count() > 0) {
      COSDictionary element = flow.tags().child(parent, "P");
      flow.keep(tail == 0 ? 0 : tail + after);
      flow.paragraph(element, lines, measure, Flow.Align.JUSTIFY, type.leading);
      flow.keep(0);
      flow.space(after);
    }
  }

  private void aligned(
      List<Inline> content,
      Look look,
      COSDictionary parent,
      Sheet.Measure measure,
      Flow.Align align) {
    Lines lines = Lines.ragged(shape(content, look), measure.width());
    if (lines.count() > 0) {
      flow.paragraph(flow.tags().child(parent, "P"), lines, measure, align, type.leading);
    }
  }

  private void paragraph(Block.Paragraph paragraph, COSDictionary parent, Sheet.Measure measure) {
    switch (paragraph.style()) {
      case BODY -> running(paragraph.content(), type.body, parent, measure, 6.5f);
      case FORMULA -> {
        // with the title and the first lines of the article it opens
        flow.need(60 + 4 * type.leading);
        flow.space(10);
        aligned(paragraph.content(), type.bodyBold, parent, measure, Flow.Align.CENTER);
        flow.space(12);
      }
      case RIGHT -> {
        float half = measure.width() * 0.54f;
        Sheet.Measure right = new Sheet.Measure(measure.x() + half, measure.width() - half);
        aligned(paragraph.content(), type.body, parent, right, Flow.Align.LEFT);
        flow.space(3);
      }
      case NOTICE -> notice(paragraph.content(), parent, measure);
    }
  }

  private void notice(List<Inline> content, COSDictionary parent, Sheet.Measure measure) {
    flow.need(3 * type.leading);
    flow.space(4);
    Flow.Mark from = flow.mark();
    flow.y(flow.y() - 6);
    Sheet.Measure inner = new Sheet.Measure(measure.x() + 14, measure.width() - 26);
    aligned(content, type.bodyBold, parent, inner, Flow.Align.LEFT);
    flow.y(flow.y() - 7.5f);
    flow.ground(from, Tint.BLUSH, measure.x(), measure.width());
    flow.ground(from, Tint.ALERT, measure.x(), 2.4f);
    flow.space(9);
  }

  private void parties(Block.Parties parties, COSDictionary parent) {
    flow.need(9 * type.leading);
    flow.space(8);
    running(parties.opening(), type.bodyBold, parent, Sheet.COLUMN, 8);
    for (int i = 0; i < parties.parties().size(); i++) {
      if (i > 0) {
        flow.need(Math.min(9, parties.parties().get(i).lines().size() + 3) * type.leading);
        flow.space(2);
        running(parties.separator(), type.bodyBold, parent, Sheet.COLUMN, 8);
      }
      party(parties.parties().get(i), parent);
    }
    flow.space(4);
    running(parties.closing(), type.body, parent, Sheet.COLUMN, 8);
    flow.space(4);
  }

  private void party(Block.PartyBlock party, COSDictionary parent) {
    COSDictionary group = flow.tags().child(parent, "Div");
    Sheet.Measure inner = Sheet.COLUMN.indented(18);
    flow.need(Math.min(6, party.lines().size() + 1) * type.leading);
    Flow.Mark from = flow.mark();
    for (List<Inline> line : party.lines()) {
      running(line, type.body, group, inner, 1.5f);
    }
    flow.ground(from, Tint.RULE, Sheet.LEFT + 4, 1.6f);
    aligned(party.side(), type.bodyItalic, group, inner, Flow.Align.RIGHT);
    flow.space(6);
    flow.tags().dropIfEmpty(parent, group);
  }

  private void recitals(Block.Recitals recitals, COSDictionary parent, Sheet.Measure measure) {
    flow.space(4);
    for (Block.Recital recital : recitals.recitals()) {
      running(recital.content(), type.body, parent, measure, 4.5f);
    }
    flow.space(4);
  }

  private void listing(Block.Listing listing, COSDictionary parent, Sheet.Measure measure) {
    COSDictionary list = flow.tags().child(parent, "L");
    Tags.name(list, "List", "ListNumbering", listing.ordered() ? "Decimal" : "Disc");
    float widest = 10;
    for (Block.Item item : listing.items()) {
      Lines label = Lines.ragged(Shaper.shape(item.label(), type.body), measure.width() / 3);
      widest = Math.max(widest, label.widest());
    }
    float around = tail;
    for (int i = 0; i < listing.items().size(); i++) {
      tail = i + 1 < listing.items().size() ? 0 : around;
      item(listing.items().get(i), list, measure, widest);
    }
    flow.tags().dropIfEmpty(parent, list);
    flow.space(3);
  }

  private void item(Block.Item item, COSDictionary list, Sheet.Measure measure, float widest) {
    COSDictionary element = flow.tags().child(list, "LI");
    COSDictionary label = flow.tags().child(element, "Lbl");
    Sheet.Measure aside = new Sheet.Measure(measure.x() + 8, measure.width() / 3);
    Lines lines = Lines.ragged(Shaper.shape(item.label(), type.body), aside.width());
    if (lines.count() > 1) {
      flow.paragraph(label, lines, aside, Flow.Align.LEFT, type.leading);
    } else if (lines.count() == 1) {
      flow.beforeNextLine(() -> {
        float baseline = flow.y() - type.leading * 0.73f;
        flow.painter().words(flow.page(), label, lines, 0, aside.x(), baseline, 0);
      });
    }
    COSDictionary body = flow.tags().child(element, "LBody");
    Sheet.Measure inner = measure.indented(Math.min(measure.width() / 2, 8 + widest + 7));
    itemBody(item.body(), body, inner);
    flow.settle();
    flow.tags().dropIfEmpty(element, label);
    flow.tags().dropIfEmpty(element, body);
    flow.tags().dropIfEmpty(list, element);
  }

  private void itemBody(List<Block> blocks, COSDictionary body, Sheet.Measure inner) {
    if (blocks.isEmpty() || !(blocks.get(0) instanceof Block.Paragraph)) {
      flow.need(2 * type.leading);
      flow.settle();
      flow.y(flow.y() - type.leading);
    }
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Paragraph paragraph
          && paragraph.style() == Block.Style.BODY) {
        running(paragraph.content(), type.body, body, inner, i + 1 < blocks.size() ? 3 : 3.5f);
      } else {
        all(List.of(blocks.get(i)), body, inner);
      }
    }
  }

  private void figure(Block.Figure figure, COSDictionary parent, Sheet.Measure measure) {
    flow.space(6);
    figures.set(flow, figure, parent, measure);
    COSDictionary caption = flow.tags().child(parent, "Caption");
    Lines lines = Lines.ragged(shape(figure.caption(), type.caption), measure.width());
    flow.paragraph(caption, lines, measure, Flow.Align.CENTER, type.smallLeading);
    flow.tags().dropIfEmpty(parent, caption);
    flow.space(10);
  }
}
