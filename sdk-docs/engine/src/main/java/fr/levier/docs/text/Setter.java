package fr.levier.docs.text;

import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import java.util.List;

/** Sets the blocks of an act on a sheet. */
final class Setter {

  private final Sheet sheet;

  Setter(Sheet sheet) {
    this.sheet = sheet;
  }

  void set(List<Block> blocks, int margin) {
    blocks.forEach(block -> set(block, margin));
  }

  private void set(Block block, int margin) {
    if (block instanceof Block.Heading heading) {
      heading(heading);
    } else if (block instanceof Block.Parties parties) {
      parties(parties);
    } else if (block instanceof Block.Recitals recitals) {
      sheet.gap();
      recitals.recitals().forEach(recital -> sheet.words(ActText.of(recital.content()), 0, 2));
      sheet.gap();
    } else if (block instanceof Block.Article article) {
      underlined(ActText.titled(article.label(), article.title()), "─");
      set(article.body(), margin);
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph, margin);
    } else if (block instanceof Block.Listing listing) {
      listing(listing, margin);
    } else if (block instanceof Block.Table table) {
      new TableSetter(sheet, table).set();
    } else if (block instanceof Block.Figure figure) {
      spaced(figure.alternative(), margin);
      spaced(ActText.of(figure.caption()), margin);
    } else if (block instanceof Block.Signatures signatures) {
      signatures(signatures);
    } else if (block instanceof Block.Annex annex) {
      sheet.rule();
      underlined(ActText.titled(annex.label(), annex.title()), "═");
      set(annex.body(), margin);
    } else if (block instanceof Block.TableOfContents contents) {
      contents(contents);
    } else if (block instanceof Block.PageBreak) {
      sheet.rule();
    }
  }

  private void heading(Block.Heading heading) {
    String words = ActText.of(heading.content());
    if (heading.level() == 1) {
      sheet.rule();
      sheet.centred(words);
      sheet.rule();
      sheet.gap();
    } else {
      underlined(words, heading.level() == 2 ? "─" : "");
    }
  }

  /** A heading over a rule as long as its longest line. */
  private void underlined(String words, String rule) {
    List<String> lines = Sheet.wrapped(words, Sheet.WIDTH, Sheet.WIDTH);
    sheet.gap();
    sheet.line("");
    lines.forEach(sheet::line);
    if (!rule.isEmpty()) {
      sheet.line(rule.repeat(lines.stream().mapToInt(Sheet::width).max().orElse(0)));
    }
    sheet.gap();
  }

  private void spaced(String words, int margin) {
    sheet.gap();
    sheet.words(words, margin, margin);
    sheet.gap();
  }

  private void paragraph(Block.Paragraph paragraph, int margin) {
    String words = ActText.of(paragraph.content());
    switch (paragraph.style()) {
      case BODY -> spaced(words, margin);
      case FORMULA -> {
        sheet.gap();
        sheet.centred(words);
        sheet.gap();
      }
      case RIGHT -> {
        sheet.gap();
        sheet.words(words, Sheet.WIDTH / 2, Sheet.WIDTH / 2);
        sheet.gap();
      }
      case NOTICE -> {
        sheet.gap();
        for (String line : Sheet.wrapped(words, Sheet.WIDTH - 4, Sheet.WIDTH - 4)) {
          sheet.line("┃ " + line);
        }
        sheet.gap();
      }
    }
  }

  /** An item begins beside its label, and goes on under its own words. */
  private void listing(Block.Listing listing, int margin) {
    for (Block.Item item : listing.items()) {
      int inner = margin + 1 + Math.max(3, Sheet.width(item.label()) + 1);
      String label = " ".repeat(margin + 1) + item.label();
      List<Block> body = item.body();
      if (!body.isEmpty() && body.get(0) instanceof Block.Paragraph first) {
        String padding = " ".repeat(inner - Sheet.width(label));
        List<String> lines =
            Sheet.wrapped(ActText.of(first.content()), Sheet.WIDTH - inner, Sheet.WIDTH - inner);
        sheet.line((label + padding + (lines.isEmpty() ? "" : lines.get(0))).stripTrailing());
        lines.stream().skip(1).forEach(line -> sheet.line(" ".repeat(inner) + line));
        body = body.subList(1, body.size());
      } else {
        sheet.line(label);
      }
      set(body, inner);
    }
    if (margin == 0) {
      sheet.gap();
    }
  }

  private void parties(Block.Parties parties) {
    spaced(ActText.of(parties.opening()), 0);
    for (int i = 0; i < parties.parties().size(); i++) {
      if (i > 0) {
        sheet.gap();
        sheet.centred(ActText.of(parties.separator()));
        sheet.gap();
      }
      Block.PartyBlock party = parties.parties().get(i);
      party.lines().forEach(line -> sheet.words(ActText.of(line), 2, 2));
      sheet.right(ActText.of(party.side()));
    }
    spaced(ActText.of(parties.closing()), 0);
  }

  private void signatures(Block.Signatures signatures) {
    spaced(ActText.of(signatures.made()), 0);
    for (Block.Signature signature : signatures.signatures()) {
      sheet.gap();
      sheet.line("┌" + "─".repeat(Sheet.WIDTH - 2) + "┐");
      framed(signature.heading());
      signature.lines().forEach(this::framed);
      for (int i = 0; i < 4; i++) {
        framed(List.of());
      }
      sheet.line("└" + "─".repeat(Sheet.WIDTH - 2) + "┘");
    }
    sheet.gap();
  }

  private void framed(List<Inline> content) {
    int room = Sheet.WIDTH - 4;
    List<String> lines = Sheet.wrapped(ActText.of(content), room, room);
    for (String line : lines.isEmpty() ? List.of("") : lines) {
      sheet.line("│ " + line + " ".repeat(Math.max(0, room - Sheet.width(line))) + " │");
    }
  }

  private void contents(Block.TableOfContents contents) {
    spaced(contents.title(), 0);
    for (Block.Entry entry : contents.entries()) {
      int margin = 2 * entry.level();
      sheet.words(entry.shown(), margin, margin + 4);
    }
    sheet.gap();
  }
}
