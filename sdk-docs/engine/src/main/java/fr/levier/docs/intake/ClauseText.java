package fr.levier.docs.intake;

import fr.levier.core.text.Localized;
import fr.levier.docs.intake.ForeignText.Line;
import fr.levier.docs.intake.ForeignText.Run;
import fr.levier.docs.intake.Slots.Slot;
import fr.levier.docs.tree.ActText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Writes the words of a paragraph as a clause does: values as tags, references to articles as references, the rest as text. */
final class ClauseText {

  private static final Pattern REFERENCE = Pattern.compile(
      "\\b(article|annexe)[ \\u00A0](1er|premier|\\d{1,2})\\b"
          + "(?![.-]\\d|[ \\u00A0](?:du (?:code|décret|règlement|traité)|de (?:la loi|l[’']ordonnance|l[’']arrêté)))");
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&|~]");
  private static final Pattern OPENING = Pattern.compile("^([-+#>=]|\\d{1,9}(?=[.)]))");

  private final PathGuess guess;
  private final Map<String, String> targets;

  /**
   * A writer.
   *
   * @param targets the clause of each {@code article 3} and {@code annexe 1} of the document
   */
  ClauseText(PathGuess guess, Map<String, String> targets) {
    this.guess = guess;
    this.targets = targets;
  }

  /** A paragraph; what it leaves open is noted in the clause. */
  String of(Line line, String title, ClauseDraft draft) {
    String text = line.text();
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Slot slot : Slots.of(line)) {
      if (slot.start() < at) {
        continue;
      }
      out.append(words(line, at, slot.start()));
      String shown = ActText.fold(text.substring(slot.start(), slot.end()));
      Optional<String> tag = guess.tag(slot, text, title);
      out.append(tag.orElseGet(() -> shown.isEmpty() ? "……" : escaped(shown)));
      note(draft, tag, shown.isEmpty() ? slot.hint().strip() : shown);
      at = slot.end();
    }
    out.append(words(line, at, text.length()));
    String written = ActText.fold(out.toString());
    return OPENING.matcher(written).find() ? opened(written) : written;
  }

  private static String opened(String written) {
    Matcher opening = OPENING.matcher(written);
    return Character.isDigit(written.charAt(0))
        ? opening.replaceFirst("$1\\\\")
        : opening.replaceFirst("\\\\$1");
  }

  private static void note(ClauseDraft draft, Optional<String> tag, String shown) {
    draft.note(
        tag.isPresent(),
        tag.map(it -> new Localized(
                "« " + shown + " » est devenu " + it, "\"" + shown + "\" became " + it))
            .orElseGet(() -> new Localized(
                "« " + shown
                    + " » : aucune donnée évidente ; écrire {{chemin}}, ou garder le texte",
                "\"" + shown + "\": no evident value; write {{path}}, or keep the text")));
  }

  /** The words between two places, with their emphasis. */
  private String words(Line line, int from, int to) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    boolean whole = line.runs().stream().allMatch(it -> it.strong() || it.text().isBlank());
    for (Run run : line.runs()) {
      int start = Math.max(from, at);
      int end = Math.min(to, at + run.text().length());
      if (start < end) {
        String part = line.text().substring(start, end);
        boolean apart = isGap(out, part)
            && (end == line.text().length()
                || !Character.isLetterOrDigit(line.text().charAt(end)));
        String mark = run.strong() && !whole ? "**" : run.emphasis() && !run.strong() ? "*" : "";
        out.append(apart && !part.isBlank() ? marked(part, mark) : linked(part));
      }
      at += run.text().length();
    }
    return out.toString();
  }

  private static boolean isGap(StringBuilder before, String part) {
    return before.isEmpty()
        || !Character.isLetterOrDigit(before.charAt(before.length() - 1))
        || Character.isWhitespace(part.charAt(0));
  }

  private String marked(String part, String mark) {
    String core = part.strip();
    int lead = part.indexOf(core);
    return part.substring(0, lead)
        + mark
        + linked(core)
        + mark
        + part.substring(lead + core.length());
  }

  /** References to parts of the document become references, that renumber with it. */
  private String linked(String part) {
    StringBuilder out = new StringBuilder();
    Matcher reference = REFERENCE.matcher(part);
    int at = 0;
    while (reference.find()) {
      String number = reference.group(2).matches("1er|premier") ? "1" : reference.group(2);
      String target = targets.get(reference.group(1) + " " + number);
      if (target != null) {
        out.append(escaped(part.substring(at, reference.start())))
            .append("{{ref:")
            .append(target)
            .append("}}");
        at = reference.end();
      }
    }
    return out.append(escaped(part.substring(at))).toString();
  }

  /** Text that Markdown and tags leave alone, without the characters that a clause may not hold. */
  static String escaped(String text) {
    return SPECIAL.matcher(plain(text)).replaceAll("\\\\$0");
  }

  /** Text for a line that is no Markdown, such as a title. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .filter(c -> Character.isDefined(c)
            && Character.getType(c) != Character.PRIVATE_USE
            && Character.getType(c) != Character.FORMAT
            && Character.getType(c) != Character.SURROGATE)
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .forEach(plain::appendCodePoint);
    return plain.toString().replace("{{", "{ {").replace("}}", "} }");
  }

  /** The clause of each number that a document refers to. */
  static void target(Map<String, String> targets, String word, int number, String id) {
    targets.putIfAbsent(word + " " + number, id);
  }

  static List<String> row(List<String> cells, int columns) {
    return IntStream.range(0, columns)
        .mapToObj(i -> i < cells.size() ? escaped(ActText.fold(cells.get(i))) : "")
        .toList();
  }
}
