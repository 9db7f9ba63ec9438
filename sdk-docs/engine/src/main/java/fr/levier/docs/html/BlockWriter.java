package fr.levier.docs.html;

import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Writes blocks. Heading levels never skip one, whatever the act says. */
final class BlockWriter {

  private final Markup markup;
  private final InlineWriter inlines;
  private final Words words;
  private int level;
  private int tables;
  private int frames;
  private boolean titled;

  BlockWriter(Markup markup, InlineWriter inlines, Words words) {
    this.markup = markup;
    this.inlines = inlines;
    this.words = words;
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
      section(
          "article",
          article.id(),
          article.label(),
          article.title(),
          article.body(),
          article.origin().toString());
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(styleClass(paragraph.style()), paragraph.content());
    } else if (block instanceof Block.Listing listing) {
      listing(listing);
    } else if (block instanceof Block.Table table) {
      tables++;
      new TableWriter(markup, inlines).write(table, "tableau-" + tables);
    } else if (block instanceof Block.Figure figure) {
      figure(figure);
    } else if (block instanceof Block.Signatures signatures) {
      signatures(signatures);
    } else if (block instanceof Block.Annex annex) {
      section(
          "annex",
          annex.id(),
          annex.label(),
          annex.title(),
          annex.body(),
          annex.origin().toString());
    } else if (block instanceof Block.TableOfContents contents) {
      contents(contents);
    } else if (block instanceof Block.PageBreak) {
      markup.open("div", "class", "page-break").close("div").line();
    }
  }

  private void heading(Block.Heading heading) {
    String element = element(heading.level());
    markup.open(element, "id", InlineWriter.anchor(heading.id()));
    inlines.write(heading.content());
    markup.close(element).line();
  }

  /** The element of a heading: one h1 a page, and no level skipped on the way down. */
  private String element(int wanted) {
    level = Math.max(titled ? 2 : 1, Math.min(wanted, level + 1));
    titled = true;
    return "h" + level;
  }

  private void section(
      String kind, String id, String label, List<Inline> title, List<Block> body, String clause) {
    String anchor = InlineWriter.anchor(id);
    markup.open("section", "class", kind, "aria-labelledby", anchor, "data-clause", clause);
    String element = element(2);
    markup.line().open(element, "id", anchor).open("span", "class", "label");
    markup.text(label).close("span");
    if (!title.isEmpty()) {
      markup.text(" – ");
      inlines.write(title);
    }
    markup.close(element).line();
    write(body);
    markup.close("section").line();
  }

  private void paragraph(String style, List<Inline> content) {
    if (InlineWriter.isBlank(content)) {
      return;
    }
    if (style.isEmpty()) {
      markup.open("p");
    } else {
      markup.open("p", "class", style);
    }
    inlines.write(content);
    markup.close("p").line();
  }

  private static String styleClass(Block.Style style) {
    return style == Block.Style.BODY ? "" : style.name().toLowerCase(Locale.ROOT);
  }

  private void parties(Block.Parties parties) {
    markup.open("div", "class", "parties").line();
    paragraph("opening", parties.opening());
    for (int i = 0; i < parties.parties().size(); i++) {
      if (i > 0) {
        paragraph("separator", parties.separator());
      }
      Block.PartyBlock party = parties.parties().get(i);
      markup.open("div", "class", "party").line();
      party.lines().forEach(line -> paragraph("", line));
      paragraph("side", party.side());
      markup.close("div").line();
    }
    paragraph("closing", parties.closing());
    markup.close("div").line();
  }

  private void recitals(Block.Recitals recitals) {
    markup.open("div", "class", "recitals").line();
    recitals.recitals().forEach(recital -> paragraph("recital", recital.content()));
    markup.close("div").line();
  }

  /** The labels are in the text: a computed label is part of what an act says. */
  private void listing(Block.Listing listing) {
    String element = listing.ordered() ? "ol" : "ul";
    markup.open(element, "role", "list").line();
    for (Block.Item item : listing.items()) {
      markup.open("li").open("span", "class", "label").text(item.label()).close("span");
      markup.open("div", "class", "item");
      write(item.body());
      markup.close("div").close("li").line();
    }
    markup.close(element).line();
  }

  private void figure(Block.Figure figure) {
    String source = "data:image/png;base64," + Base64.getEncoder().encodeToString(figure.png());
    markup.open("figure").empty("img", "src", source, "alt", figure.alternative());
    if (!InlineWriter.isBlank(figure.caption())) {
      markup.open("figcaption");
      inlines.write(figure.caption());
      markup.close("figcaption");
    }
    markup.close("figure").line();
  }

  private void signatures(Block.Signatures signatures) {
    markup
        .open("section", "class", "signatures", "aria-label", words.signatures())
        .line();
    paragraph("made", signatures.made());
    markup.open("div", "class", "frames").line();
    for (Block.Signature signature : signatures.signatures()) {
      frames++;
      String id = "signataire-" + frames;
      markup.open("div", "class", "frame", "role", "group", "aria-labelledby", id);
      markup.line().open("p", "class", "heading", "id", id);
      inlines.write(signature.heading());
      markup.close("p").line();
      signature.lines().forEach(line -> paragraph("", line));
      markup.close("div").line();
    }
    markup.close("div").line().close("section").line();
  }

  private void contents(Block.TableOfContents contents) {
    String name = contents.title().isBlank() ? words.contents() : contents.title();
    markup.open("nav", "class", "contents", "aria-label", name).line();
    if (!contents.title().isBlank()) {
      markup
          .open("p", "class", "contents-title")
          .text(contents.title())
          .close("p")
          .line();
    }
    markup.open("ul", "role", "list").line();
    for (Block.Entry entry : contents.entries()) {
      markup.open("li", "class", "level-" + entry.level());
      inlines.reference(entry.target(), entry.shown());
      markup.close("li").line();
    }
    markup.close("ul").line().close("nav").line();
  }
}
