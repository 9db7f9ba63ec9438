package fr.levier.docs.pdf;

import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import fr.levier.docs.tree.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;

/** Titles of every rank: kept with what follows them, noted in the outline, reachable by links. */
final class Headings {

  private static final Origin COMPUTED = new Origin("", "", 0);

  private final Flow flow;
  private final Type type;
  private final Outline outline;
  private final Set<String> targets;
  private final Map<String, Block> sections = new LinkedHashMap<>();
  private int level;

  Headings(Flow flow, Outline outline, Set<String> targets) {
    this.flow = flow;
    type = flow.dress().type();
    this.outline = outline;
    this.targets = targets;
  }

  /** The articles and annexes met, under the identifiers of their elements. */
  Map<String, Block> sections() {
    return sections;
  }

  /** The room that the blocks after a heading need, so that it does not stand alone at the foot of a page. */
  float room(List<Block> next) {
    if (next.isEmpty()) {
      return 0;
    }
    Block first = next.get(0);
    if (first instanceof Block.Article article) {
      return 36 + room(article.body());
    }
    if (first instanceof Block.Heading) {
      return 32 + room(next.subList(1, next.size()));
    }
    if (first instanceof Block.PageBreak || first instanceof Block.Annex) {
      return 0;
    }
    return first instanceof Block.Table ? 132 : 2.2f * type.leading;
  }

  void heading(Block.Heading heading, COSDictionary parent, float after) {
    int rank = rank(heading.level());
    if (heading.level() == 1) {
      title(heading, parent, rank);
      return;
    }
    Look look = heading.level() == 2 ? type.part : type.minor;
    flow.need(22 + look.size() * 1.3f + after);
    flow.space(heading.level() == 2 ? 16 : 9);
    set(heading.id(), heading.content(), look, parent, rank);
    flow.space(heading.level() == 2 ? 6 : 3);
  }

  private void title(Block.Heading heading, COSDictionary parent, int rank) {
    flow.need(120);
    flow.space(18);
    note(heading.id(), ActText.of(heading.content()), rank);
    Lines lines = Lines.balanced(
        Shaper.shape(heading.content(), type.title, targets), Sheet.COLUMN.width() - 24);
    Sheet.Measure measure = new Sheet.Measure(Sheet.LEFT + 12, Sheet.COLUMN.width() - 24);
    flow.paragraph(flow.tags().child(parent, "H" + rank), lines, measure, Flow.Align.CENTER, 26);
    float y = flow.y() - 9;
    flow.page().under().rectangle(Tint.ACCENT, Sheet.WIDTH / 2 - 32, y, 64, 1.4f);
    flow.y(y - 22);
  }

  COSDictionary article(Block.Article article, COSDictionary parent) {
    COSDictionary section = section(article.id(), article, parent);
    flow.need(38 + room(article.body()));
    flow.space(13);
    set(
        article.id(),
        titled(article.label(), article.title()),
        type.article,
        section,
        rank(level(parent)));
    flow.space(4);
    return section;
  }

  COSDictionary annex(Block.Annex annex, COSDictionary parent) {
    COSDictionary section = section(annex.id(), annex, parent);
    if (!flow.isFresh()) {
      flow.turn();
    }
    set(annex.id(), titled(annex.label(), annex.title()), type.annex, section, rank(level(parent)));
    float y = flow.y() - 5;
    flow.page().under().rectangle(Tint.RULE, Sheet.LEFT, y, Sheet.COLUMN.width(), 0.8f);
    flow.y(y - 14);
    return section;
  }

  private COSDictionary section(String id, Block block, COSDictionary parent) {
    COSDictionary section = flow.tags().child(parent, "Sect");
    sections.put(flow.tags().identify(section, id), block);
    return section;
  }

  /** The level of an article or annex: 2, and one more for each section around it. */
  private int level(COSDictionary parent) {
    int depth = 2;
    COSDictionary at = parent;
    while (at != null && !at.equals(flow.tags().document())) {
      depth++;
      at = at.getCOSDictionary(org.apache.pdfbox.cos.COSName.P);
    }
    return Math.min(6, depth);
  }

  static List<Inline> titled(String label, List<Inline> title) {
    List<Inline> whole = new ArrayList<>(title.size() + 1);
    whole.add(new Inline.Text(title.isEmpty() ? label : label + " – ", COMPUTED));
    whole.addAll(title);
    return whole;
  }

  private void set(String id, List<Inline> words, Look look, COSDictionary parent, int rank) {
    note(id, ActText.of(words), rank);
    Lines lines = Lines.ragged(Shaper.shape(words, look, targets), Sheet.COLUMN.width());
    COSDictionary element = flow.tags().child(parent, "H" + rank);
    flow.paragraph(element, lines, Sheet.COLUMN, Flow.Align.LEFT, look.size() * 1.32f);
    flow.tags().dropIfEmpty(parent, element);
  }

  /** The level in the file: the first heading is of level 1 and none is skipped. */
  private int rank(int wanted) {
    level = Math.min(Math.min(wanted, 6), level + 1);
    return level;
  }

  private void note(String id, String words, int rank) {
    Links.Place here = flow.here();
    flow.links().place(id, here);
    outline.add(rank, ActText.fold(words), here);
  }
}
