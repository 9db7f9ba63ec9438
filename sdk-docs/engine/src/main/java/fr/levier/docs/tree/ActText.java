package fr.levier.docs.tree;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of an act, in reading order: what every format must say, no more and no less.
 *
 * <p>Computed labels of articles, lists and references are in; page numbers, headers, footers and repeated table heads are
 * out. A footnote stands where it is called, between brackets.
 */
public final class ActText {

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder(512);

  private ActText() {}

  /** The lines of an act, in reading order. */
  public static List<Line> lines(Act act) {
    ActText text = new ActText();
    act.body().forEach(text::block);
    return List.copyOf(text.lines);
  }

  /** The text of an act, folded: the string that the text of every format must equal. */
  public static String of(Act act) {
    return folded(lines(act));
  }

  /** The same, of the {@link #lines} of the act. */
  public static String folded(List<Line> lines) {
    return fold(lines.stream().map(Line::text).collect(Collectors.joining("\n")));
  }

  /** White space of every kind folded to one space, then NFC: how two texts are compared. */
  public static String fold(String text) {
    char[] folded = new char[text.length()];
    int length = 0;
    boolean gap = false;
    boolean composed = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        gap = true;
      } else {
        if (gap && length > 0) {
          folded[length++] = ' ';
        }
        gap = false;
        composed &= isComposed(c);
        folded[length++] = c;
      }
    }
    String result = new String(folded, 0, length);
    return composed ? result : Normalizer.normalize(result, Normalizer.Form.NFC);
  }

  private static boolean isBlank(char c) {
    return c <= '\u007F'
        ? c <= ' ' && Character.isWhitespace(c)
        : Character.isSpaceChar(c) || Character.isWhitespace(c) || c == '\u200B' || c == '\uFEFF';
  }

  /** Whether a character is one that NFC leaves alone whatever stands beside it; most are, and composing is slow. */
  private static boolean isComposed(char c) {
    return c < '\u0300' || (c >= '\u2010' && c <= '\u2026') || c == '€';
  }

  /** The words of some spans. */
  public static String of(List<Inline> content) {
    return of(content, new StringBuilder());
  }

  /** The same, put together in a builder that is used again and again. */
  private static String of(List<Inline> content, StringBuilder words) {
    if (content.size() == 1 && content.get(0) instanceof Inline.Text only) {
      return only.text();
    }
    words.setLength(0);
    for (int i = 0; i < content.size(); i++) {
      append(content.get(i), words);
    }
    return words.toString();
  }

  /**
   * SHA-256 of the canonical act, in lower-case hexadecimal: its identity, its lines and its dossier. It is the same
   * whatever the format, machine, locale and zone.
   */
  public static String sha256(Act act) {
    return sha256(act, lines(act));
  }

  /** The same, of an act whose {@link #lines} are at hand. */
  public static String sha256(Act act, List<Line> lines) {
    Act.Identity identity = act.identity();
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Object part : List.of(
          identity.title(),
          identity.language(),
          identity.nature().name(),
          identity.lever(),
          identity.kind(),
          identity.pack(),
          identity.day(),
          identity.stamp().orElse(""),
          identity.author())) {
        digest.update((part + "\u001E").getBytes(StandardCharsets.UTF_8));
      }
      for (Line line : lines) {
        digest.update(line.role().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0x1F);
        digest.update(line.text().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0x1E);
      }
      digest.update(act.dossier().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("Every Java platform has SHA-256", absent);
    }
  }

  private static void append(Inline inline, StringBuilder words) {
    if (inline instanceof Inline.Text text) {
      words.append(text.text());
    } else if (inline instanceof Inline.Strong strong) {
      strong.content().forEach(child -> append(child, words));
    } else if (inline instanceof Inline.Emphasis emphasis) {
      emphasis.content().forEach(child -> append(child, words));
    } else if (inline instanceof Inline.Field field) {
      words.append(field.shown());
    } else if (inline instanceof Inline.Reference reference) {
      words.append(reference.shown());
    } else if (inline instanceof Inline.LawReference law) {
      words.append(law.shown());
    } else if (inline instanceof Inline.Missing missing) {
      words.append(missing.shown());
    } else if (inline instanceof Inline.Note note) {
      words
          .append(" [")
          .append(note.number())
          .append(". ")
          .append(of(note.content()))
          .append(']');
    }
  }

  private void line(String role, List<Inline> content) {
    line(role, of(content, words));
  }

  private void line(String role, String text) {
    if (!text.isBlank()) {
      lines.add(new Line(role, text));
    }
  }

  private void block(Block block) {
    if (block instanceof Block.Heading heading) {
      line("heading", heading.content());
    } else if (block instanceof Block.Parties parties) {
      parties(parties);
    } else if (block instanceof Block.Recitals recitals) {
      recitals.recitals().forEach(recital -> line("recital", recital.content()));
    } else if (block instanceof Block.Article article) {
      line("article", titled(article.label(), article.title()));
      article.body().forEach(this::block);
    } else if (block instanceof Block.Paragraph paragraph) {
      line("paragraph", paragraph.content());
    } else if (block instanceof Block.Listing listing) {
      for (Block.Item item : listing.items()) {
        line("label", item.label());
        item.body().forEach(this::block);
      }
    } else if (block instanceof Block.Table table) {
      table(table);
    } else if (block instanceof Block.Figure figure) {
      line("alternative", figure.alternative());
      line("caption", figure.caption());
    } else if (block instanceof Block.Signatures signatures) {
      signatures(signatures);
    } else if (block instanceof Block.Annex annex) {
      line("annex", titled(annex.label(), annex.title()));
      annex.body().forEach(this::block);
    } else if (block instanceof Block.TableOfContents contents) {
      line("contents", contents.title());
      contents.entries().forEach(entry -> line("entry", entry.shown()));
    }
  }

  /** {@code Article 2 – Objectifs}; the label alone when there is no title. */
  public static String titled(String label, List<Inline> title) {
    return title.isEmpty() ? label : label + " – " + of(title);
  }

  private void parties(Block.Parties parties) {
    line("opening", parties.opening());
    for (int i = 0; i < parties.parties().size(); i++) {
      if (i > 0) {
        line("separator", parties.separator());
      }
      Block.PartyBlock party = parties.parties().get(i);
      party.lines().forEach(content -> line("party", content));
      line("side", party.side());
    }
    line("closing", parties.closing());
  }

  private void table(Block.Table table) {
    line("caption", table.caption());
    table.columns().forEach(column -> line("header", column.header()));
    for (Block.Row row : table.rows()) {
      row.cells().forEach(cell -> line("cell", cell));
    }
  }

  private void signatures(Block.Signatures signatures) {
    line("made", signatures.made());
    for (Block.Signature signature : signatures.signatures()) {
      line("signatory", signature.heading());
      signature.lines().forEach(content -> line("signatory", content));
    }
  }
}
