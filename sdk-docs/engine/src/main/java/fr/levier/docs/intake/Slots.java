package fr.levier.docs.intake;

import fr.levier.docs.intake.ForeignText.Line;
import fr.levier.docs.intake.ForeignText.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places of a paragraph that a dossier fills in: blanks, brackets, form fields, and values that were typed. */
final class Slots {

  /** What a place seems to hold. */
  enum Holds {
    ANY,
    DATE,
    AMOUNT,
    SIRET,
    SIREN,
    FINESS
  }

  /**
   * A place.
   *
   * @param typed whether a value stands there, and no blank
   * @param hint what the file itself says of it
   */
  record Slot(int start, int end, Holds type, boolean typed, String hint) {}

  /** Nobody fills in a paragraph of six pages. */
  private static final int LONGEST = 20_000;

  private static final Pattern BLANK =
      Pattern.compile("…{2,}|(?<=\\s)…(?![\\p{L}])|\\.{4,}|_{3,}|(?:\\. ){4,200}");
  private static final Pattern BRACKET = Pattern.compile("\\[[^\\[\\]]{1,80}]");
  private static final Pattern DATE = Pattern.compile(
      "\\b\\d{1,2}(?:er)?\\s(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
          + "\\s\\d{4}\\b|\\b\\d{1,2}/\\d{1,2}/\\d{4}\\b");
  private static final Pattern AMOUNT = Pattern.compile(
      "\\b\\d{1,3}(?:[ \\u00A0\\u202F.]?\\d{3}){0,6}(?:,\\d{2})?\\s?(?:€|euros?\\b|EUR\\b)(?:\\s?\\([^()]{4,120}euros?\\))?");
  private static final Pattern SIRET =
      Pattern.compile("\\b\\d{3}\\s?\\d{3}\\s?\\d{3}\\s?\\d{5}\\b");
  private static final Pattern NINE = Pattern.compile("\\b(?:\\d{3}\\s?){2}\\d{3}\\b");
  private static final Pattern TEXT_OF_LAW = Pattern.compile(
      "(?iu).*(loi|décret|arrêté|ordonnance|directive|règlement|circulaire|instruction)\\b[^.;]{0,30}");

  private Slots() {}

  /** The places of a paragraph, in order; none overlaps another. */
  static List<Slot> of(Line line) {
    String text = line.text();
    if (text.length() > LONGEST) {
      return List.of();
    }
    List<Slot> found = new ArrayList<>();
    int at = 0;
    for (Run run : line.runs()) {
      if (run.slot()) {
        String hint = run.name() + " " + run.text();
        boolean blank = run.text().isBlank() || BLANK.matcher(run.text()).find();
        found.add(new Slot(
            at,
            at + run.text().length(),
            around(text, at, at + run.text().length()),
            !blank,
            hint));
      }
      at += run.text().length();
    }
    add(found, BLANK.matcher(text), text, Holds.ANY, false);
    add(found, BRACKET.matcher(text), text, Holds.ANY, false);
    add(found, SIRET.matcher(text), text, Holds.SIRET, true);
    add(found, AMOUNT.matcher(text), text, Holds.AMOUNT, true);
    add(found, DATE.matcher(text), text, Holds.DATE, true);
    add(found, NINE.matcher(text), text, Holds.SIREN, true);
    found.sort(Comparator.comparingInt(Slot::start));
    return found;
  }

  private static void add(
      List<Slot> found, Matcher matcher, String text, Holds type, boolean typed) {
    while (matcher.find()) {
      int start = matcher.start();
      int end = matcher.end();
      Holds seen = type == Holds.ANY || type == Holds.SIREN ? around(text, start, end) : type;
      boolean unknown = type == Holds.SIREN && seen != Holds.SIREN && seen != Holds.FINESS;
      boolean law =
          type == Holds.DATE && TEXT_OF_LAW.matcher(before(text, start)).matches();
      boolean taken = found.stream().anyMatch(it -> it.start() < end && start < it.end());
      if (!unknown && !law && !taken) {
        found.add(new Slot(start, end, seen, typed, type == Holds.ANY ? matcher.group() : ""));
      }
    }
  }

  private static String before(String text, int start) {
    return text.substring(Math.max(0, start - 60), start);
  }

  /** What the words beside a place say of its value. */
  private static Holds around(String text, int start, int end) {
    String before = text.substring(Math.max(0, start - 30), start).strip();
    String after = text.substring(end).strip();
    if (after.startsWith("€") || after.startsWith("euro")) {
      return Holds.AMOUNT;
    }
    if (before.matches("(?is).*siret\\W*(n\\W*)?")) {
      return Holds.SIRET;
    }
    if (before.matches("(?is).*(siren|rcs[^,;]{0,20})\\W*(n\\W*)?")) {
      return Holds.SIREN;
    }
    if (before.matches("(?is).*finess[^,;]{0,20}")) {
      return Holds.FINESS;
    }
    return before.matches("(?s).*\\b(le|du|au)") ? Holds.DATE : Holds.ANY;
  }
}
