package fr.levier.docs.intake;

import fr.levier.docs.intake.ForeignText.Line;
import fr.levier.docs.intake.ForeignText.Mark;
import fr.levier.docs.intake.ForeignText.Piece;
import fr.levier.docs.intake.ForeignText.Run;
import fr.levier.docs.intake.Section.Kind;
import fr.levier.docs.tree.ActText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells the parts of a foreign document: articles by their numbering, their style or the word typed before them; parties,
 * recitals and signatures by the words that French acts begin them with.
 */
final class Outline {

  /** Beyond, what follows « Article 3 » is its text, not its title. */
  private static final int LONGEST_TITLE = 120;

  /** Beyond, a paragraph begins nothing but a recital, and a document is no act. */
  private static final int LONGEST_HEAD = 5_000;

  private static final int MOST_SECTIONS = 2_000;

  private static final Pattern ARTICLE = Pattern.compile(
      "(?:ARTICLE|Article|ART\\.|Art\\.?)\\s*(?:n\\s?°\\s*)?((?i:premier|1\\s?er)|\\d{1,3}(?:[.-]\\d{1,2})*|[IVXLC]{1,7})"
          + "(?=[\\s.:–—-]|$)\\s*([-–—:.]*)\\s*(.*)");
  private static final Pattern ANNEX = Pattern.compile(
      "(?:ANNEXES?|Annexes?)\\s*(?:n\\s?°\\s*)?(\\d{0,2}|[A-Z]|[IVX]+)(?=[\\s.:–—-]|$)\\s*[-–—:.]*\\s*(.*)");
  private static final Pattern TYPED_NUMBER =
      Pattern.compile("(\\d{1,2}|[IVX]{1,5})\\s?(?:[.)]|[-–—]|°)\\s?[-–—]?\\s*(\\p{Lu}.*)");
  private static final Pattern PARTIES = Pattern.compile(
      "(?iu)(entre\\s*(les soussignée?s?.*|:|$)|entre\\s*,?\\s*d[’']une part.*|les soussignée?s.*)");
  private static final Pattern RECITAL =
      Pattern.compile("(?u)(Vu|VU|Considérant|CONSIDÉRANT|CONSIDERANT)\\b.*");
  private static final Pattern FORMULA = Pattern.compile(
      "(?iu)((il|elles?|ceci|cela)\\b.*\\b(convenu|arrêté|exposé)\\b.*|décident?\\s*:?|arrêtent?\\s*:?)");
  private static final Pattern SIGNATURES =
      Pattern.compile("(?iu)(fait (à|en|le|et)\\b.*|signatures?( des parties)?\\s*:?)");
  private static final Pattern PREAMBLE =
      Pattern.compile("(?iu)préambule\\s*:?|exposé( préalable| des motifs)?\\s*:?");

  private final List<Section> sections = new ArrayList<>();
  private final boolean named;
  private final int level;
  private Section open = new Section(Kind.HEADING, 1, "", "", true);
  private boolean untitled;

  private Outline(ForeignText text) {
    named = lines(text).anyMatch(it -> head(it).isPresent());
    level = named ? 0 : commonLevel(text);
    sections.add(open);
    text.pieces().forEach(this::piece);
    sections.removeIf(it -> it.kind == Kind.HEADING && it.pieces().isEmpty());
  }

  static List<Section> of(ForeignText text) {
    return List.copyOf(new Outline(text).sections);
  }

  private static Stream<Line> lines(ForeignText text) {
    return text.pieces().stream().filter(Line.class::isInstance).map(Line.class::cast);
  }

  /** The highest level of headings that comes twice: that of the articles, where none is called so. */
  private static int commonLevel(ForeignText text) {
    for (int heading = 1; heading <= 9; heading++) {
      int wanted = heading;
      if (lines(text)
              .filter(it -> it.heading() == wanted && !it.text().isBlank())
              .count()
          > 1) {
        return heading;
      }
    }
    return 0;
  }

  private void begin(Kind kind, Line line, String label, String title, boolean sure) {
    open = new Section(kind, line.number(), label, title, sure);
    sections.add(open);
    untitled = title.isEmpty() && (kind == Kind.ARTICLE || kind == Kind.ANNEX);
  }

  private void piece(Piece piece) {
    if (!(piece instanceof Line line)) {
      if (open.kind == Kind.HEADING) {
        open = new Section(Kind.TEXT, piece.number(), "", "", false);
        sections.add(open);
      }
      open.add(piece);
      return;
    }
    String text = ActText.fold(line.text());
    boolean bounded = text.length() <= LONGEST_HEAD && sections.size() < MOST_SECTIONS;
    if (!text.isEmpty() && !(bounded && opens(line, text))) {
      within(line, text);
    }
  }

  /** Whether a paragraph begins a part. */
  private boolean opens(Line line, String text) {
    Optional<Head> head = head(line);
    if (head.isPresent()) {
      article(line, head.get());
      return true;
    }
    Matcher annex = ANNEX.matcher(text);
    if (line.mark() == Mark.ANNEX
        || (annex.matches() && text.length() <= LONGEST_TITLE && isHead(line, annex))) {
      begin(
          Kind.ANNEX,
          line,
          annex.matches() ? annex.group(1) : "",
          bare(annex.matches() ? annex.group(2) : text),
          true);
      return true;
    }
    if (SIGNATURES.matcher(text).matches()
        && text.length() < 2 * LONGEST_TITLE
        && open.kind != Kind.ANNEX) {
      begin(Kind.SIGNATURES, line, "", "", true);
      open.add(line);
      return true;
    }
    return beforeArticles() ? opensPreamble(line, text) : opensHeading(line, text);
  }

  private boolean beforeArticles() {
    return open.kind == Kind.HEADING
        || open.kind == Kind.PARTIES
        || open.kind == Kind.RECITALS
        || open.kind == Kind.FORMULA
        || (open.kind == Kind.TEXT && sections.stream().noneMatch(it -> it.kind == Kind.ARTICLE));
  }

  private boolean opensPreamble(Line line, String text) {
    if (PARTIES.matcher(text).matches()
        && sections.stream().noneMatch(it -> it.kind == Kind.PARTIES)) {
      begin(Kind.PARTIES, line, "", "", true);
      open.add(line);
      return true;
    }
    if (RECITAL.matcher(text).matches()) {
      if (open.kind != Kind.RECITALS) {
        begin(Kind.RECITALS, line, "", "", true);
      }
      open.add(line);
      return true;
    }
    if (FORMULA.matcher(text).matches() && text.length() <= LONGEST_TITLE) {
      begin(Kind.FORMULA, line, "", "", true);
      open.add(line);
      return true;
    }
    if (PREAMBLE.matcher(text).matches()) {
      begin(Kind.TEXT, line, "", bare(text), true);
      return true;
    }
    return opensHeading(line, text);
  }

  private boolean opensHeading(Line line, String text) {
    boolean first = open.kind == Kind.HEADING;
    if (line.mark() == Mark.TITLE || (first && line.heading() == 1 && level != 1)) {
      open.add(line);
      return first;
    }
    if (line.heading() > 0 && line.heading() == level) {
      begin(
          Kind.ARTICLE,
          line,
          "",
          bare(TYPED_NUMBER.matcher(text).matches() ? typed(text) : text),
          true);
      return true;
    }
    if (line.heading() > 0 && (level == 0 || line.heading() < level) && !isInside(line)) {
      begin(Kind.TEXT, line, "", bare(text), true);
      return true;
    }
    if (!named && level == 0 && isNumberedTitle(line, text)) {
      begin(Kind.ARTICLE, line, "", bare(typed(text)), false);
      return true;
    }
    return false;
  }

  /** A heading below that of its article or annex is a heading within it. */
  private boolean isInside(Line line) {
    return open.kind == Kind.ANNEX || (open.kind == Kind.ARTICLE && line.heading() > 2);
  }

  private static boolean isNumberedTitle(Line line, String text) {
    boolean numbered = (line.mark() == Mark.NUMBER && line.depth() == 0)
        || TYPED_NUMBER.matcher(text).matches();
    boolean strong = !line.runs().isEmpty() && line.runs().stream().allMatch(Run::strong);
    boolean capitals = text.equals(text.toUpperCase(Locale.FRENCH));
    return numbered && text.length() <= LONGEST_TITLE && (strong || capitals);
  }

  private static String typed(String text) {
    Matcher number = TYPED_NUMBER.matcher(text);
    return number.matches() ? number.group(2) : text;
  }

  private void within(Line line, String text) {
    if (untitled
        && text.length() <= LONGEST_TITLE
        && !text.endsWith(".")
        && !text.endsWith(";")
        && line.mark() == Mark.NONE) {
      open.title(bare(text));
      untitled = false;
      return;
    }
    untitled = false;
    boolean endsFormula = open.kind == Kind.FORMULA;
    boolean endsHeading = open.kind == Kind.HEADING && text.length() > LONGEST_TITLE;
    boolean endsRecitals = open.kind == Kind.RECITALS && line.mark() == Mark.NONE;
    if ((endsFormula || endsHeading || endsRecitals) && sections.size() < MOST_SECTIONS) {
      begin(Kind.TEXT, line, "", "", false);
    }
    open.add(line);
  }

  private void article(Line line, Head head) {
    begin(Kind.ARTICLE, line, head.label(), head.title(), true);
    if (!head.rest().isEmpty()) {
      open.add(new Line(
          line.number(), Mark.NONE, 0, 0, List.of(new Run(head.rest(), false, false, false, ""))));
      untitled = false;
    }
  }

  /** The head of an article: its number, its title, and what of its text stands on the same line. */
  private record Head(String label, String title, String rest) {}

  private static Optional<Head> head(Line line) {
    String text = ActText.fold(line.text());
    if (text.length() > LONGEST_HEAD) {
      return Optional.empty();
    }
    if (line.mark() == Mark.ARTICLE && line.depth() == 0) {
      return Optional.of(new Head("", bare(text), ""));
    }
    Matcher typed = ARTICLE.matcher(text);
    if (!typed.matches() || typed.group(1).matches(".*[.-].*")) {
      return Optional.empty();
    }
    String rest = typed.group(3);
    boolean sentence =
        typed.group(2).isEmpty() && !rest.isEmpty() && !Character.isUpperCase(rest.codePointAt(0));
    if (sentence || (rest.isEmpty() && text.endsWith(";"))) {
      return Optional.empty();
    }
    String label = typed.group(1).matches("(?i)premier|1\\s?er") ? "1" : typed.group(1);
    boolean title = rest.length() <= LONGEST_TITLE && !(rest.endsWith(".") && rest.length() > 60);
    return Optional.of(title ? new Head(label, bare(rest), "") : new Head(label, "", rest));
  }

  private static boolean isHead(Line line, Matcher annex) {
    String rest = annex.group(2);
    return line.heading() > 0
        || rest.isEmpty()
        || (Character.isUpperCase(rest.codePointAt(0))
            && !rest.endsWith(".")
            && !rest.endsWith(";"));
  }

  /** A title without the dash before it nor the full stop or colon after it. */
  private static String bare(String title) {
    return title.replaceAll("^[\\s–—:-]+|[\\s:.–—-]+$", "");
  }
}
