package fr.levier.docs.html;

import fr.levier.docs.Format;
import fr.levier.docs.Renderer;
import fr.levier.docs.redline.Redline;
import fr.levier.docs.style.HouseStyle;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Writes an act as one self-contained, accessible HTML page in UTF-8, which carries the dossier in the script element
 * {@code levier-dossier} and the SHA-256 of the act in a meta element and in the footer. Thread-safe.
 */
public final class HtmlRenderer implements Renderer {

  private static final String CSS = resource("act.css");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private final Dress dress;

  /** A renderer in the standard look. */
  public HtmlRenderer() {
    this(Dress.STANDARD);
  }

  private HtmlRenderer(Dress dress) {
    this.dress = dress;
  }

  @Override
  public Renderer in(HouseStyle style) {
    return new HtmlRenderer(Dress.of(style));
  }

  @Override
  public Format format() {
    return Format.HTML;
  }

  @Override
  public byte[] render(Act act) {
    Markup markup = new Markup();
    Act.Identity identity = act.identity();
    Words words = Words.in(identity.language());
    String hash = ActText.sha256(act);
    markup
        .raw("<!DOCTYPE html>")
        .line()
        .open("html", "lang", identity.language())
        .line();
    head(markup, identity, hash);
    markup.open("body").line();
    running(markup, identity, words);
    markup.open("main", "id", "acte").line();
    if (!isTitled(act)) {
      markup
          .open("h1", "data-artifact", "title")
          .text(identity.title())
          .close("h1")
          .line();
    }
    body(markup, act, words);
    markup.close("main").line();
    footer(markup, identity, words, hash);
    markup.open("script", "type", "application/json", "id", "levier-dossier");
    markup.json(act.dossier()).close("script").line();
    markup.close("body").line().close("html").line();
    return markup.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public Optional<byte[]> redline(Redline redline) {
    return Optional.of(RedlineWriter.page(redline, dress).getBytes(StandardCharsets.UTF_8));
  }

  private void head(Markup markup, Act.Identity identity, String hash) {
    markup.open("head").line().empty("meta", "charset", "utf-8").line();
    String title = identity.stamp().map(stamp -> stamp + " – ").orElse("") + identity.title();
    markup.open("title").plain(title).close("title").line();
    meta(markup, "viewport", "width=device-width, initial-scale=1");
    meta(markup, "author", identity.author());
    meta(markup, "date", identity.day().toString());
    meta(markup, "generator", "Levier");
    meta(markup, "levier-pack", identity.pack());
    meta(markup, "levier-sha256", hash);
    markup.raw("<style>").line().raw(dress.css()).raw(CSS);
    // The head and foot of printed pages; a browser that knows no margin boxes prints its own.
    markup.raw("@page { @top-left { content: " + Markup.cssString(identity.title()) + "; }\n");
    markup.raw("@bottom-left { content: " + Markup.cssString(hash.substring(0, 16)) + "; } }\n");
    identity
        .stamp()
        .ifPresent(stamp ->
            markup.raw("@page { @top-right { content: " + Markup.cssString(stamp) + "; } }\n"));
    markup.raw("</style>").line().close("head").line();
  }

  private static void meta(Markup markup, String name, String content) {
    if (!content.isBlank()) {
      markup.empty("meta", "name", name, "content", content).line();
    }
  }

  private static void running(Markup markup, Act.Identity identity, Words words) {
    markup.open("a", "class", "skip", "href", "#acte", "data-artifact", "skip");
    markup.text(words.skip()).close("a").line();
    markup.open("header", "data-artifact", "header").line();
    markup.open("p").text(identity.title()).close("p").line();
    identity.stamp().ifPresent(stamp -> {
      markup.open("p", "class", "stamp").open("span", "class", "said");
      markup.text(words.stamped()).close("span").text(stamp).close("p").line();
    });
    markup.close("header").line();
    identity
        .stamp()
        .ifPresent(stamp -> markup
            .open("div", "class", "watermark", "aria-hidden", "true", "data-artifact", "stamp")
            .text(stamp)
            .close("div")
            .line());
  }

  /** The cover sheet, if there is one, then the act. */
  private void body(Markup markup, Act act, Words words) {
    BlockWriter blocks =
        new BlockWriter(markup, new InlineWriter(markup, targets(act.body())), words);
    int cover = coverEnd(act.body());
    String letterhead = dress.letterhead();
    if (cover > 0) {
      markup
          .open("section", "class", "cover", "aria-label", words.cover())
          .line()
          .raw(letterhead);
      blocks.write(act.body().subList(0, cover));
      markup.close("section").line();
    }
    markup.open("article").line().raw(cover > 0 ? "" : letterhead);
    blocks.write(act.body().subList(cover > 0 ? cover + 1 : 0, act.body().size()));
    markup.close("article").line();
  }

  /** How many blocks stand before the first page break, when no heading does: those of a cover sheet. */
  private static int coverEnd(List<Block> body) {
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i) instanceof Block.PageBreak) {
        return i;
      }
      if (body.get(i) instanceof Block.Heading) {
        return 0;
      }
    }
    return 0;
  }

  private static void footer(Markup markup, Act.Identity identity, Words words, String hash) {
    markup.open("footer", "data-artifact", "footer").line().open("p");
    markup.text(words.pack() + " " + identity.pack() + " – " + words.lawOf());
    markup.open("time", "datetime", identity.day().toString());
    markup.text(DAY.format(identity.day())).close("time").close("p").line();
    markup.open("p").text(words.fingerprint() + " ").open("code").text(hash).close("code");
    markup.close("p").line().close("footer").line();
  }

  private static boolean isTitled(Act act) {
    return act.body().stream()
        .anyMatch(block -> block instanceof Block.Heading heading && heading.level() == 1);
  }

  private static Set<String> targets(List<Block> blocks) {
    Set<String> ids = new HashSet<>();
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        ids.add(heading.id());
      } else if (block instanceof Block.Article article) {
        ids.add(article.id());
        ids.addAll(targets(article.body()));
      } else if (block instanceof Block.Annex annex) {
        ids.add(annex.id());
        ids.addAll(targets(annex.body()));
      }
    }
    return ids;
  }

  private static String resource(String name) {
    try (InputStream stream = HtmlRenderer.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
