package fr.levier.docs.docx;

import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import fr.levier.docs.tree.Origin;
import java.util.List;

/** Writes the blocks of an act as the body of the document. */
final class BodyWriter {

  private static final int UNNUMBERED = -1;

  private final Manuscript manuscript;
  private final Xml out;
  private final InlineWriter inlines;
  private final ListWriter lists;
  private final TableWriter tables;
  private final ContentsWriter contents;
  private int articles;
  private int annexes;
  private int depth;
  private int outsides;
  private boolean clauseEnded;
  private boolean newPage;

  BodyWriter(Manuscript manuscript) {
    this.manuscript = manuscript;
    out = manuscript.body;
    inlines = new InlineWriter(manuscript, out);
    lists = new ListWriter(manuscript, this, inlines);
    tables = new TableWriter(manuscript, this, inlines);
    contents = new ContentsWriter(manuscript, this, inlines);
  }

  void write(List<Block> blocks) {
    blocks.forEach(this::write);
  }

  private void write(Block block) {
    if (block instanceof Block.Heading heading) {
      heading(heading);
    } else if (block instanceof Block.Parties parties) {
      parties(parties);
    } else if (block instanceof Block.Recitals recitals) {
      recitals(recitals);
    } else if (block instanceof Block.Article article) {
      article(article);
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(kept(Paragraph.of(style(paragraph.style())), paragraph), paragraph.content());
    } else if (block instanceof Block.Listing listing) {
      lists.write(listing, 0);
    } else if (block instanceof Block.Table table) {
      tables.write(table);
    } else if (block instanceof Block.Figure figure) {
      figure(figure);
    } else if (block instanceof Block.Signatures signatures) {
      tables.write(signatures);
    } else if (block instanceof Block.Annex annex) {
      annex(annex);
    } else if (block instanceof Block.TableOfContents table) {
      contents.write(table);
    } else if (block instanceof Block.PageBreak) {
      newPage = true;
    }
  }

  /** A paragraph of a style; nothing when it has no content. */
  void paragraph(String style, List<Inline> content) {
    if (!content.isEmpty()) {
      paragraph(Paragraph.of(style), content);
    }
  }

  void paragraph(Paragraph properties, List<Inline> content) {
    open(properties);
    inlines.write(content);
    close();
  }

  /** Whether a block stays on the page of the next one. */
  boolean isKept(Block block) {
    return manuscript.lastWords.include(block);
  }

  /** The properties of the paragraph of a block. */
  Paragraph kept(Paragraph properties, Block block) {
    return isKept(block) ? properties.keptWithNext() : properties;
  }

  void open(Paragraph properties) {
    properties.open(out, newPage);
    newPage = false;
    if (clauseEnded) {
      manuscript.closeBookmark(manuscript.openBookmark(Bookmarks.OUTSIDE + ++outsides));
      clauseEnded = false;
    }
  }

  void close() {
    out.raw("</w:p>");
    manuscript.ledger.endParagraph();
  }

  private static String style(Block.Style style) {
    return switch (style) {
      case BODY -> "Corps";
      case FORMULA -> "Formule";
      case RIGHT -> "Droite";
      case NOTICE -> "Avertissement";
    };
  }

  private void heading(Block.Heading heading) {
    open(Paragraph.of("Titre" + heading.level()));
    int bookmark = manuscript.openBookmark(bookmark(heading.id()));
    inlines.write(heading.content());
    manuscript.closeBookmark(bookmark);
    close();
  }

  private void parties(Block.Parties parties) {
    paragraph("Ouverture", parties.opening());
    for (int i = 0; i < parties.parties().size(); i++) {
      if (i > 0) {
        paragraph("Separation", parties.separator());
      }
      Block.PartyBlock party = parties.parties().get(i);
      party.lines().forEach(line -> paragraph("Partie", line));
      paragraph("Cote", party.side());
    }
    paragraph("Corps", parties.closing());
  }

  private void recitals(Block.Recitals recitals) {
    for (Block.Recital recital : recitals.recitals()) {
      paragraph(recital.kind() == Block.RecitalKind.VU ? "Visa" : "Considerant", recital.content());
    }
  }

  private void article(Block.Article article) {
    boolean counted =
        article.number() == articles + 1 && article.label().equals(articleLabel(article.number()));
    Paragraph heading = Paragraph.of("Article");
    if (!counted) {
      heading = heading.numbered(UNNUMBERED, 0);
    } else if (++articles == 1) {
      heading = heading.numbered(Numbering.FIRST_ARTICLE, 0);
    }
    clause(
        new Clause(
            article.id(), article.label(), article.title(), article.body(), article.origin()),
        heading,
        counted);
  }

  private void annex(Block.Annex annex) {
    boolean counted =
        annex.number() == annexes + 1 && annex.label().equals("Annexe " + annex.number());
    if (counted) {
      annexes++;
    }
    newPage = false;
    Paragraph heading = Paragraph.of("Annexe");
    clause(
        new Clause(annex.id(), annex.label(), annex.title(), annex.body(), annex.origin()),
        counted ? heading : heading.numbered(UNNUMBERED, 0),
        counted);
  }

  private static String articleLabel(int number) {
    return number == 1 ? "Article 1er" : "Article " + number;
  }

  /** What an article and an annex have in common. */
  private record Clause(
      String id, String label, List<Inline> title, List<Block> body, Origin origin) {}

  /** A clause in its control, its heading in a bookmark: Word keeps both, LibreOffice loses the extent of the first. */
  private void clause(Clause clause, Paragraph heading, boolean counted) {
    String name = bookmark(clause.id());
    String tag = Controls.tag(clause.id(), clause.origin());
    clauseEnded = false;
    manuscript.ledger.openClause(clause.id(), tag, name);
    manuscript.controls.openClause(out, tag);
    open(heading);
    int bookmark = manuscript.openBookmark(name);
    if (!counted) {
      inlines.words(clause.label());
    }
    if (!clause.title().isEmpty()) {
      inlines.words(counted ? "– " : " – ");
      inlines.writeTitle(clause.title());
    }
    manuscript.closeBookmark(bookmark);
    close();
    depth++;
    write(clause.body());
    depth--;
    manuscript.controls.close(out);
    manuscript.ledger.closeClause();
    clauseEnded = depth == 0;
  }

  private void figure(Block.Figure figure) {
    Pictures.Extent extent = Pictures.extent(figure.png());
    int number = manuscript.nextDrawing();
    int relationship = manuscript.pictures.relationship(figure.png());
    open(Paragraph.of("Figure"));
    Pictures.drawing(out, extent, number, "Figure " + number, figure.alternative(), relationship);
    close();
    paragraph("LegendeFigure", figure.caption());
  }

  private String bookmark(String id) {
    return manuscript.bookmarks.of(id).orElseThrow();
  }
}
