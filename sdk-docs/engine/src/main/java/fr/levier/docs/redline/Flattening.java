package fr.levier.docs.redline;

import fr.levier.docs.redline.Piece.Role;
import fr.levier.docs.redline.Unit.Span;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays an act out as paragraphs and tables, in the order and with the words of {@link ActText}. A section is an article, an annex,
 * or what stands between them.
 */
final class Flattening {

  private final List<Unit> units = new ArrayList<>();
  private String clause = "";
  private String section = "@front";
  private int between;

  private Flattening() {}

  static List<Unit> of(Act act) {
    Flattening flat = new Flattening();
    act.body().forEach(block -> flat.block(block, 0));
    return flat.units;
  }

  private void line(Role role, int level, List<Span> spans) {
    Unit.Line line = Unit.Line.of(role, level, section, clause, spans);
    if (!line.text().isEmpty()) {
      units.add(line);
    }
  }

  private void line(Role role, List<Inline> content) {
    line(role, 0, spans(content, false, false));
  }

  private void block(Block block, int depth) {
    if (block instanceof Block.Heading heading) {
      line(Role.HEADING, heading.level(), spans(heading.content(), false, false));
    } else if (block instanceof Block.Parties parties) {
      parties(parties);
    } else if (block instanceof Block.Recitals recitals) {
      for (Block.Recital recital : recitals.recitals()) {
        boolean visa = recital.kind() == Block.RecitalKind.VU;
        line(visa ? Role.VISA : Role.CONSIDERANT, recital.content());
      }
    } else if (block instanceof Block.Article it) {
      clause(Role.ARTICLE, it.id(), it.label(), it.title(), it.body());
    } else if (block instanceof Block.Annex it) {
      clause(Role.ANNEX, it.id(), it.label(), it.title(), it.body());
    } else if (block instanceof Block.Paragraph paragraph) {
      line(role(paragraph.style()), paragraph.content());
    } else if (block instanceof Block.Listing listing) {
      listing.items().forEach(item -> item(item, depth));
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Figure figure) {
      line(Role.FIGURE, 0, List.of(new Span(figure.alternative(), false, true)));
      line(Role.FIGURE_CAPTION, figure.caption());
    } else if (block instanceof Block.Signatures signatures) {
      signatures(signatures);
    } else if (block instanceof Block.TableOfContents contents) {
      line(Role.CONTENTS, 0, List.of(new Span(contents.title(), false, false)));
      contents
          .entries()
          .forEach(it -> line(Role.ENTRY, 0, List.of(new Span(it.shown(), false, false))));
    }
  }

  private static Role role(Block.Style style) {
    return switch (style) {
      case BODY -> Role.TEXT;
      case FORMULA -> Role.FORMULA;
      case RIGHT -> Role.RIGHT;
      case NOTICE -> Role.NOTICE;
    };
  }

  private void clause(Role role, String id, String label, List<Inline> title, List<Block> body) {
    String outer = clause;
    String outerSection = section;
    clause = id;
    section = outer.isEmpty() ? id : outerSection;
    List<Span> heading = new ArrayList<>();
    heading.add(new Span(title.isEmpty() ? label : label + " – ", false, false));
    heading.addAll(spans(title, false, false));
    line(role, 0, heading);
    body.forEach(block -> block(block, 0));
    clause = outer;
    section = outer.isEmpty() ? "@" + ++between : outerSection;
  }

  /** The label of an item stands in its first paragraph. */
  private void item(Block.Item item, int depth) {
    List<Block> body = item.body();
    List<Span> first = new ArrayList<>();
    first.add(new Span(item.label() + "\t", false, false));
    int next = 0;
    if (!body.isEmpty() && body.get(0) instanceof Block.Paragraph paragraph) {
      first.addAll(spans(paragraph.content(), false, false));
      next = 1;
    }
    line(Role.ITEM, depth, first);
    body.subList(next, body.size()).forEach(block -> block(block, depth + 1));
  }

  private void parties(Block.Parties parties) {
    line(Role.OPENING, parties.opening());
    for (int i = 0; i < parties.parties().size(); i++) {
      if (i > 0) {
        line(Role.SEPARATOR, parties.separator());
      }
      Block.PartyBlock party = parties.parties().get(i);
      party.lines().forEach(content -> line(Role.PARTY, content));
      line(Role.SIDE, party.side());
    }
    line(Role.TEXT, parties.closing());
  }

  private void table(Block.Table table) {
    line(Role.CAPTION, table.caption());
    List<Unit.Cells> rows = new ArrayList<>();
    rows.add(Unit.Cells.of(
        true,
        table.columns().stream().map(column -> cell(column.header(), true)).toList()));
    for (Block.Row row : table.rows()) {
      rows.add(Unit.Cells.of(
          false, row.cells().stream().map(it -> cell(it, row.total())).toList()));
    }
    List<Integer> weights = table.columns().stream().map(Block.Column::weight).toList();
    units.add(Unit.Table.of(section, clause, weights, rows));
  }

  private Unit.Line cell(List<Inline> content, boolean bold) {
    return Unit.Line.of(Role.CELL, 0, section, clause, spans(content, bold, false));
  }

  private void signatures(Block.Signatures signatures) {
    line(Role.MADE, signatures.made());
    for (Block.Signature signature : signatures.signatures()) {
      line(Role.SIGNATORY, 0, spans(signature.heading(), true, false));
      signature.lines().forEach(content -> line(Role.SIGNATORY, content));
    }
  }

  private static List<Span> spans(List<Inline> content, boolean bold, boolean italic) {
    List<Span> spans = new ArrayList<>();
    for (Inline inline : content) {
      if (inline instanceof Inline.Strong strong) {
        spans.addAll(spans(strong.content(), true, italic));
      } else if (inline instanceof Inline.Emphasis emphasis) {
        spans.addAll(spans(emphasis.content(), bold, true));
      } else {
        spans.add(new Span(ActText.of(List.of(inline)), bold, italic));
      }
    }
    return spans;
  }
}
