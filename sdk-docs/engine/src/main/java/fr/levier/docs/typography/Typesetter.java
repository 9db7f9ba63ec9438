package fr.levier.docs.typography;

import java.util.regex.Pattern;

/**
 * Sets the words of a clause as French print does: ’ for the apostrophe, « » with their no-break spaces, a thin no-break
 * space before {@code ; ! ?} and between thousands, a no-break space before {@code : € %} and after {@code n°},
 * {@code art.}, {@code L.}, {@code M.}, {@code Mme}.
 *
 * <p>One typesetter sets one paragraph, piece by piece, around values that it never touches. Not thread-safe.
 */
public final class Typesetter {

  private static final char NO_BREAK = '\u00a0';
  private static final char THIN = '\u202f';
  private static final String MONTH = "(?:janvier|février|mars|avril|mai|juin|juillet|août|"
      + "septembre|octobre|novembre|décembre)\\b";
  private static final Pattern ABBREVIATION = Pattern.compile(
      "(?<![\\p{L}\\p{N}])(n°|art\\.|M\\.|MM\\.|Mme|Mmes|Dr|Pr|p\\.|[LRDA]\\.(?= [0-9]| $)) (?=[^ ]|$)");
  private static final Pattern NUMBERED = Pattern.compile(
      "(?<![\\p{L}\\p{N}])([Aa]rticles?|[Aa]nnexes?|alinéas?|[Cc]hapitres?|[Tt]itres?) (?=[0-9]|$)");
  private static final Pattern DAY =
      Pattern.compile("(?<![0-9])(1er|[0-9]{1,2}) (?=" + MONTH + ")");
  private static final Pattern THOUSANDS =
      Pattern.compile("(?<=(?<![0-9])[0-9]{1,3}) (?=[0-9]{3}(?![0-9]))");

  private final StringBuilder out = new StringBuilder();
  private char before = ' ';
  private boolean quoted;

  /** A whole line at once. */
  public static String of(String text) {
    return new Typesetter().set(text);
  }

  /** Says that a value, a reference or a citation stands here. */
  public void value() {
    before = 'x';
  }

  /** The next piece of the paragraph, set. A run of white space becomes one space. */
  public String set(String text) {
    out.setLength(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if (c == '.' && text.startsWith("...", i)) {
        out.append('…');
        i += 2;
      } else {
        set(c, next);
      }
    }
    String set = out.toString();
    if (!set.isEmpty()) {
      before = set.charAt(set.length() - 1);
    }
    return joined(set);
  }

  private void set(char c, char next) {
    switch (c) {
      case ' ', '\t', '\n' -> space();
      case NO_BREAK, THIN -> noBreak(c);
      case '\'' -> out.append('’');
      case '"' -> quote(quoted ? '»' : '«');
      case '«', '»' -> quote(c);
      case ';', '!', '?' -> high(c, next);
      case ':' -> colon(next);
      case '€', '%' -> unit(c);
      default -> out.append(c);
    }
  }

  private char last() {
    return out.isEmpty() ? before : out.charAt(out.length() - 1);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == NO_BREAK || c == THIN;
  }

  private void space() {
    if (out.isEmpty() || !isSpace(last())) {
      out.append(' ');
    }
  }

  private void noBreak(char c) {
    if (!isSpace(last()) || out.isEmpty()) {
      out.append(c);
    } else if (last() == ' ') {
      out.setCharAt(out.length() - 1, c);
    }
  }

  /** Drops the space just written; false when there is none of ours to drop. */
  private boolean dropSpace() {
    boolean dropped = !out.isEmpty() && isSpace(last());
    if (dropped) {
      out.setLength(out.length() - 1);
    }
    return dropped;
  }

  private void quote(char c) {
    quoted = c == '«';
    if (quoted) {
      out.append(c).append(NO_BREAK);
    } else {
      dropSpace();
      out.append(NO_BREAK).append(c);
    }
  }

  private void high(char c, char next) {
    boolean spaced = dropSpace();
    boolean ends = isSpace(next) || ";!?»\".)…".indexOf(next) >= 0;
    boolean follows = ";!?(".indexOf(last()) >= 0 || (out.isEmpty() && isSpace(before));
    if ((spaced || ends) && !follows) {
      out.append(THIN);
    }
    out.append(c);
  }

  private void colon(char next) {
    boolean spaced = dropSpace();
    boolean nothing = out.isEmpty() && isSpace(before);
    if ((spaced || isSpace(next)) && !nothing) {
      out.append(NO_BREAK);
    }
    out.append(':');
  }

  private void unit(char c) {
    boolean spaced = dropSpace();
    char previous = last();
    if (spaced || Character.isDigit(previous) || (out.isEmpty() && before == 'x')) {
      out.append(NO_BREAK);
    }
    out.append(c);
  }

  private static String joined(String text) {
    if (text.indexOf(' ') < 0) {
      return text;
    }
    String kept = THOUSANDS.matcher(text).replaceAll(String.valueOf(THIN));
    kept = ABBREVIATION.matcher(kept).replaceAll("$1" + NO_BREAK);
    kept = NUMBERED.matcher(kept).replaceAll("$1" + NO_BREAK);
    return DAY.matcher(kept).replaceAll("$1" + NO_BREAK);
  }
}
