package fr.levier.docs.pdf;

import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Inline;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;

/** Turns spans of an act into glyphs: faces, kerning, no-break rules of French, characters out of the repertoire. */
final class Shaper {

  private static final String CLOSING = ";:!?»)]";
  /** The least width of a narrow no-break space; that of the faces runs figures together. */
  private static final int NARROW = 190;

  private static final char NARROW_NO_BREAK_SPACE = '\u202F';

  private final Set<String> targets;
  private final Shaped shaped;
  private boolean inBox;
  private char previous;
  private Face lastFace = Faces.SANS;
  private int lastGlyph;

  private Shaper(Set<String> targets, int capacity) {
    this.targets = targets;
    this.shaped = new Shaped(capacity);
  }

  /**
   * @param targets the identifiers that a reference may lead to; words that lead nowhere are plain
   */
  static Shaped shape(List<Inline> content, Look look, Set<String> targets) {
    Shaper shaper = new Shaper(targets, length(content) + 4);
    for (Inline inline : content) {
      shaper.inline(inline, look);
    }
    return shaper.shaped;
  }

  /** How many characters are about to be shaped, notes apart. */
  private static int length(List<Inline> content) {
    int length = 0;
    for (Inline inline : content) {
      if (inline instanceof Inline.Text text) {
        length += text.text().length();
      } else if (inline instanceof Inline.Field field) {
        length += field.shown().length();
      } else if (inline instanceof Inline.Strong strong) {
        length += length(strong.content());
      } else {
        length += 24;
      }
    }
    return length;
  }

  static Shaped shape(String words, Look look) {
    Shaper shaper = new Shaper(Set.of(), words.length() + 4);
    shaper.words(words, look);
    return shaper.shaped;
  }

  /** Plain words that are a link as a whole. */
  static Shaped link(String words, Look look, Span span) {
    return shape(words, look.inside(span));
  }

  private void inline(Inline inline, Look look) {
    if (inline instanceof Inline.Text text) {
      words(text.text(), look);
    } else if (inline instanceof Inline.Strong strong) {
      strong.content().forEach(child -> inline(child, look.bold()));
    } else if (inline instanceof Inline.Emphasis emphasis) {
      emphasis.content().forEach(child -> inline(child, look.italic()));
    } else if (inline instanceof Inline.Field field) {
      words(field.shown(), look);
    } else if (inline instanceof Inline.Reference reference) {
      reference(reference, look);
    } else if (inline instanceof Inline.LawReference law) {
      words(law.shown(), look);
    } else if (inline instanceof Inline.Missing missing) {
      words(missing.shown(), look.marked());
    } else if (inline instanceof Inline.Note note) {
      note(note, look);
    }
  }

  private void reference(Inline.Reference reference, Look look) {
    boolean known = targets.contains(reference.target()) && look.span() == null;
    words(
        reference.shown(),
        known
            ? look.tinted(Tint.ACCENT).inside(Span.link(reference.target(), reference.shown()))
            : look);
  }

  private void note(Inline.Note note, Look look) {
    Look small = look.with(look.faces().serif()).scaled(0.86f).tinted(Tint.MUTED);
    Look inside = look.span() == null ? small.inside(Span.note(note.number())) : small;
    words(" [" + note.number() + ". ", inside);
    note.content().forEach(child -> inline(child, inside));
    words("]", inside);
  }

  /** The words of an inline, without its looks. */
  static String plain(List<Inline> content) {
    return ActText.of(content);
  }

  private void words(String given, Look look) {
    String text = composed(given);
    int entry = shaped.enter(look);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBreakingSpace(c)) {
        space(c, look, entry);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        foreign(text.substring(i, i + 2), look);
        entry = shaped.enter(look);
        i++;
      } else if (isOrdinalMark(text, i)) {
        int raised = shaped.enter(look.raised());
        for (int k = i; k < i + 2; k++) {
          character(text.charAt(k), look.raised(), raised);
        }
        i++;
        entry = shaped.enter(look);
      } else {
        entry = character(c, look, entry);
        if (c == '-' && between(text, i)) {
          inBox = false;
        }
      }
    }
  }

  private static String composed(String given) {
    return needsCare(given)
        ? Normalizer.normalize(Digest.wellFormed(given), Normalizer.Form.NFC)
        : given;
  }

  /** Whether a text may hold combining marks or halves of pairs: most do not, and composing is slow. */
  private static boolean needsCare(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u0300'
          && (c <= '\u036F' || c == '\u2126' || c == '\u212B' || Character.isSurrogate(c))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBreakingSpace(char c) {
    if (c <= ' ') {
      return Character.isWhitespace(c);
    }
    if (c < '\u1680' || c == '\u00A0' || c == '\u2007' || c == NARROW_NO_BREAK_SPACE) {
      return false;
    }
    return Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }

  /** A hyphen between two letters: the line may break after it. */
  private static boolean between(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }

  /** The letters of {@code 1er} and {@code 1re}, set high. */
  private boolean isOrdinalMark(String text, int at) {
    if (previous != '1' || (at > 1 && Character.isLetterOrDigit(text.charAt(at - 2)))) {
      return false;
    }
    boolean ordinal = text.startsWith("er", at) || text.startsWith("re", at);
    return ordinal && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }

  private void space(char c, Look look, int entry) {
    if (shaped.boxes() == 0) {
      return;
    }
    Face face = look.face();
    int glyph = face.glyph(' ');
    if (c == '\u200B' || c == '\uFEFF') {
      shaped.add((char) glyph, 0, Shaped.SOLID, entry);
    } else if (inBox && previous == '«') {
      shaped.add((char) glyph, face.width(glyph), Shaped.SOLID, entry);
      shaped.widen(face.width(glyph) * look.size() / 1000);
      lastGlyph = 0;
      return;
    } else if (!shaped.canJoin() || inBox) {
      shaped.add((char) glyph, face.width(glyph), Shaped.GAP, entry);
      shaped.gapAfter(face.width(glyph) * look.size() / 1000);
    }
    if (c == '\n') {
      shaped.forceBreak();
    }
    inBox = false;
    lastGlyph = 0;
    previous = ' ';
  }

  private void begin(char c) {
    if (!inBox) {
      if (CLOSING.indexOf(c) >= 0 && shaped.canJoin()) {
        shaped.joinLast();
      } else {
        shaped.open();
      }
      inBox = true;
    }
  }

  /** Adds one character; returns the entry of its look, which may have been entered anew. */
  private int character(char c, Look look, int entry) {
    Face face = look.face();
    int glyph = face.glyph(c);
    boolean space = c == '\u00A0' || c == '\u2007' || c == NARROW_NO_BREAK_SPACE;
    if (glyph == 0 || c == '\u00AD' || (face.meaning(glyph) != c && !space)) {
      foreign(String.valueOf(c), look);
      return shaped.enter(look);
    }
    begin(c);
    put(face, glyph, look, entry);
    previous = c;
    return entry;
  }

  private void put(Face face, int glyph, Look look, int entry) {
    int width = glyph == face.glyph(NARROW_NO_BREAK_SPACE)
        ? Math.max(NARROW, face.width(glyph))
        : face.width(glyph);
    if (lastGlyph != 0 && face.equals(lastFace)) {
      int closer = face.kern(lastGlyph, glyph);
      if (closer != 0) {
        shaped.kern(shaped.length() - 1, closer);
        shaped.widen(closer * look.size() / 1000);
      }
    }
    shaped.add((char) glyph, width, Shaped.SOLID, entry);
    shaped.widen(width * look.size() / 1000);
    lastGlyph = glyph;
    lastFace = face;
  }

  /** A character that the face does not draw as itself: from the sans face, or something to be seen in its place. */
  private void foreign(String characters, Look look) {
    begin(characters.charAt(0));
    lastGlyph = 0;
    int code = characters.codePointAt(0);
    Face face = look.face();
    int glyph = face.glyph(code);
    if (Character.getType(code) == Character.FORMAT) {
      shaped.add(
          (char) face.glyph(' '), 0, Shaped.SOLID, shaped.enter(look.standingFor(characters)));
    } else if (glyph != 0) {
      put(face, glyph, look, shaped.enter(look.standingFor(characters)));
    } else {
      int other = Faces.SANS.glyph(code);
      Look sans = look.with(Faces.SANS);
      if (other != 0 && Faces.SANS.meaning(other) == code) {
        put(Faces.SANS, other, look, shaped.enter(sans));
      } else {
        int shown = other == 0 ? Faces.SANS.glyph('\u25A1') : other;
        put(Faces.SANS, shown, look, shaped.enter(sans.standingFor(characters)));
      }
    }
    lastGlyph = 0;
    previous = characters.charAt(0);
  }
}
