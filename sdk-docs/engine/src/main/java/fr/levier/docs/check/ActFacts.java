package fr.levier.docs.check;

import fr.levier.core.law.LegalReference;
import fr.levier.core.rule.LegalSubject;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * An act as its rules look at it: its articles, annexes and visas, and every line of words with the place it stands in.
 *
 * @param articles the numbered articles outside annexes, in reading order
 * @param annexes in reading order
 * @param visas in reading order
 * @param tables in reading order
 * @param lines every line, in reading order
 */
record ActFacts(
    Act act,
    List<Block.Article> articles,
    List<Block.Annex> annexes,
    List<Block.Recital> visas,
    List<Block.Table> tables,
    List<Words> lines)
    implements LegalSubject {

  /** What the rules rest on: a usage, which no text sets. */
  static final LegalReference DRAFTING = LegalReference.of(
      "usage de rédaction des conventions publiques (règle de rédaction, sans texte)");

  /** Where a rule of the whole act points. */
  static final String ACT = "/subject";

  /** The part of an act that a line stands in. */
  enum Part {
    FRONT,
    RECITAL,
    FORMULA,
    ARTICLE,
    ANNEX
  }

  /**
   * One line of words.
   *
   * @param owner the id of the article or annex; empty elsewhere
   * @param item whether it stands in a list
   */
  record Words(Part part, String owner, boolean item, List<Inline> content) {}

  static ActFacts of(Act act) {
    Walk walk = new Walk();
    act.body().forEach(block -> walk.block(block, Part.FRONT, "", false));
    return new ActFacts(
        act,
        List.copyOf(walk.articles),
        List.copyOf(walk.annexes),
        List.copyOf(walk.visas),
        List.copyOf(walk.tables),
        List.copyOf(walk.lines));
  }

  private static final class Walk {
    private final List<Block.Article> articles = new ArrayList<>();
    private final List<Block.Annex> annexes = new ArrayList<>();
    private final List<Block.Recital> visas = new ArrayList<>();
    private final List<Block.Table> tables = new ArrayList<>();
    private final List<Words> lines = new ArrayList<>();

    void block(Block block, Part part, String owner, boolean item) {
      if (block instanceof Block.Article article) {
        article(article, part);
      } else if (block instanceof Block.Annex annex) {
        annexes.add(annex);
        line(Part.ANNEX, annex.id(), false, annex.title());
        annex.body().forEach(child -> block(child, Part.ANNEX, annex.id(), false));
      } else if (block instanceof Block.Listing listing) {
        for (Block.Item each : listing.items()) {
          each.body().forEach(child -> block(child, part, owner, true));
        }
      } else if (block instanceof Block.Recitals recitals) {
        recitals(recitals);
      } else if (block instanceof Block.Paragraph paragraph) {
        boolean formula = paragraph.style() == Block.Style.FORMULA && part == Part.FRONT;
        line(formula ? Part.FORMULA : part, owner, item, paragraph.content());
      } else if (block instanceof Block.Heading heading) {
        line(part, owner, item, heading.content());
      } else {
        frames(block, part, owner);
      }
    }

    private void article(Block.Article article, Part part) {
      Part inside = part == Part.ANNEX ? part : Part.ARTICLE;
      if (inside == Part.ARTICLE) {
        articles.add(article);
      }
      line(inside, article.id(), false, article.title());
      article.body().forEach(child -> block(child, inside, article.id(), false));
    }

    private void recitals(Block.Recitals recitals) {
      for (Block.Recital recital : recitals.recitals()) {
        if (recital.kind() == Block.RecitalKind.VU) {
          visas.add(recital);
        }
        line(Part.RECITAL, "", false, recital.content());
      }
    }

    private void frames(Block block, Part part, String owner) {
      if (block instanceof Block.Parties parties) {
        line(part, owner, false, parties.opening());
        for (Block.PartyBlock party : parties.parties()) {
          party.lines().forEach(content -> line(part, owner, false, content));
          line(part, owner, false, party.side());
        }
        line(part, owner, false, parties.closing());
      } else if (block instanceof Block.Table table) {
        tables.add(table);
        line(part, owner, false, table.caption());
        table.columns().forEach(column -> line(part, owner, false, column.header()));
        table.rows().forEach(row -> row.cells().forEach(cell -> line(part, owner, false, cell)));
      } else if (block instanceof Block.Figure figure) {
        line(part, owner, false, figure.caption());
      } else if (block instanceof Block.Signatures signatures) {
        line(part, owner, false, signatures.made());
      }
    }

    private void line(Part part, String owner, boolean item, List<Inline> content) {
      if (!content.isEmpty()) {
        lines.add(new Words(part, owner, item, content));
      }
    }
  }
}
