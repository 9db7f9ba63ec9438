package fr.levier.docs.amend;

import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An article, an annex or the preamble of an act.
 *
 * @param id its clause: what it is, whatever its number
 * @param number its rank among the articles, or among the annexes; 0 for the preamble
 * @param label {@code article 5}; {@code préambule}
 * @param title empty when it has none
 */
record Stipulation(String id, int number, String label, String title, List<Passage> passages) {

  private static final String PREAMBLE = "préambule";

  /** What an act stipulates, in order. */
  static List<Stipulation> of(Act act) {
    List<Stipulation> all = new ArrayList<>();
    List<Passage> preamble = new ArrayList<>();
    for (Block block : act.body()) {
      if (block instanceof Block.Article article) {
        all.add(
            of(article.id(), article.number(), article.label(), article.title(), article.body()));
      } else if (block instanceof Block.Annex annex) {
        all.add(of(annex.id(), annex.number(), annex.label(), annex.title(), annex.body()));
      } else if (block instanceof Block.Recitals recitals) {
        recitals.recitals().forEach(each -> preamble.add(Passage.of("", each.content())));
      }
    }
    if (!preamble.isEmpty()) {
      all.add(0, new Stipulation(PREAMBLE, 0, PREAMBLE, "", List.copyOf(preamble)));
    }
    return all;
  }

  private static Stipulation of(
      String id, int number, String label, List<Inline> title, List<Block> body) {
    List<Passage> passages = new ArrayList<>();
    body.forEach(block -> collect(block, "", passages));
    return new Stipulation(
        id, number, label.toLowerCase(Locale.FRENCH), ActText.of(title), List.copyOf(passages));
  }

  /** {@code article 5 – Durée}. */
  String name() {
    return title.isEmpty() ? label : label + " – " + title;
  }

  String text() {
    return Amendments.text(passages);
  }

  private static void collect(Block block, String label, List<Passage> into) {
    if (block instanceof Block.Paragraph paragraph) {
      into.add(Passage.of(label, paragraph.content()));
    } else if (block instanceof Block.Heading heading) {
      into.add(Passage.of(label, heading.content()));
    } else if (block instanceof Block.Listing listing) {
      for (Block.Item item : listing.items()) {
        for (int i = 0; i < item.body().size(); i++) {
          collect(item.body().get(i), i == 0 ? item.label() : "", into);
        }
      }
    } else if (block instanceof Block.Table table) {
      into.add(Passage.of("", table.caption()));
      table.rows().forEach(row -> into.add(Passage.row(row.cells())));
    } else if (block instanceof Block.Figure figure) {
      into.add(Passage.of("", figure.caption()));
    }
  }
}
