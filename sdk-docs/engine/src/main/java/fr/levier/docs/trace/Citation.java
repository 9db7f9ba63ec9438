package fr.levier.docs.trace;

import fr.levier.core.law.LegalCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which articles a printed reference means. */
final class Citation {

  private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]+");

  /** The codes that references name in full, longest first. */
  private static final List<String> CODES = Arrays.stream(LegalCode.values())
      .map(LegalCode::title)
      .sorted(Comparator.comparing(String::length).reversed())
      .toList();

  private static final Pattern OTHER_CODE =
      Pattern.compile("code (?:général |de |du |des |d’|électoral|civil|pénal)[\\p{L}’ -]+");
  private static final Pattern JUDGMENT = Pattern.compile(
      "(?:CE|Conseil d’État|CJUE|Cour de cassation|Conseil constitutionnel)\\b.*?n° ?([\\dA-Z/-]+)");
  private static final Pattern EUROPEAN = Pattern.compile(
      "(règlement|directive|décision)s? (?:délégué |d’exécution )?(?:\\((?:UE|CE)\\) )?(?:n° ?)?(\\d+/\\d+)",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NUMBERED = Pattern.compile(
      "(loi|décret|ordonnance|arrêté|circulaire|instruction)\\b[^,;]*?n° ?([\\w/.-]*\\w)",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern DATED = Pattern.compile(
      "(arrêté|circulaire|instruction|ordonnance|loi)\\b[^,;]*? du (\\d{1,2}(?:er)? \\p{L}+ \\d{4})",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** {@code L. 6114-1}, {@code L6114-1}, {@code R.2122-8}, {@code D. 612-5}. */
  private static final String OF_CODE = "\\b([LRDA])\\*?(?:\\. ?| )?(\\d+(?:-\\d+)*)";

  private static final Pattern IN_CODE =
      Pattern.compile(OF_CODE + "(?: à (?:l’article )?" + OF_CODE.substring(2) + ")?");

  private static final Pattern SPAN =
      Pattern.compile("\\d[\\s\u00a0]à (?:l.article )?(?:[LRDA]|\\d)");
  private static final String PLAIN = "(\\d+(?:-\\d+)*|premier)(?:er)?";
  private static final Pattern IN_TEXT = Pattern.compile(
      "articles? (" + PLAIN + "(?:(?:, | et | à )" + PLAIN + ")*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ONE_IN_TEXT = Pattern.compile("(à )?" + PLAIN);

  private Citation() {}

  /** The articles that a reference means; the text as a whole when it names none. Never empty. */
  static Set<Article> articles(String reference) {
    String printed = SPACES.matcher(reference.strip()).replaceAll(" ").replace('\'', '’');
    Optional<String> code = code(printed);
    if (code.isPresent()) {
      return orWhole(code.get(), inCode(code.get(), printed));
    }
    Optional<Named> named = named(printed);
    if (named.isPresent()) {
      String text = named.get().text();
      return orWhole(text, inText(text, named.get().articles()));
    }
    return Set.of(new Article(printed, "", false));
  }

  /** Whether a reference means every article from one to another, without naming those between. */
  static boolean isSpan(String reference) {
    return SPAN.matcher(reference).find();
  }

  private static Set<Article> orWhole(String text, Set<Article> articles) {
    return articles.isEmpty() ? Set.of(new Article(text, "", true)) : articles;
  }

  private static Optional<String> code(String printed) {
    Optional<String> known = CODES.stream().filter(printed::contains).findFirst();
    if (known.isPresent()) {
      return known;
    }
    Matcher other = OTHER_CODE.matcher(printed);
    return other.find() ? Optional.of(other.group().strip()) : Optional.empty();
  }

  /** A text under the short name by which it is the same everywhere, and the words where its articles are. */
  private record Named(String text, String articles) {}

  private static Optional<Named> named(String printed) {
    Matcher judgment = JUDGMENT.matcher(printed);
    if (judgment.find()) {
      boolean state = judgment.group().startsWith("C") && printed.matches("(CE|Conseil d’État).*");
      String court = state ? "Conseil d’État" : judgment.group().split(",| n°", 2)[0];
      return Optional.of(new Named(court + ", n° " + judgment.group(1), ""));
    }
    Matcher european = EUROPEAN.matcher(printed);
    if (european.find()) {
      return Optional.of(new Named(european(lower(european.group(1)), european.group(2)), printed));
    }
    Matcher numbered = NUMBERED.matcher(printed);
    if (numbered.find()) {
      return Optional.of(new Named(lower(numbered.group(1)) + " n° " + numbered.group(2), printed));
    }
    Matcher dated = DATED.matcher(printed);
    if (dated.find()) {
      return Optional.of(new Named(lower(dated.group(1)) + " du " + dated.group(2), printed));
    }
    return Optional.empty();
  }

  /** Directives and decisions bore the mark of the Union after their number until 2014. */
  private static String european(String kind, String number) {
    boolean before = !kind.equals("règlement") && number.compareTo("2015") < 0;
    return before ? kind + " " + number + "/UE" : kind + " (UE) " + number;
  }

  private static String lower(String kind) {
    return kind.toLowerCase(Locale.FRENCH);
  }

  private static Set<Article> inCode(String code, String printed) {
    Set<Article> found = new LinkedHashSet<>();
    Matcher article = IN_CODE.matcher(printed);
    while (article.find()) {
      String letter = article.group(1) + ". ";
      String first = article.group(2);
      String last = article.group(4);
      List<String> numbers = last == null || !article.group(1).equals(article.group(3))
          ? List.of(first)
          : range(first, last);
      numbers.forEach(number -> found.add(new Article(code, letter + number, true)));
      if (last != null && !article.group(1).equals(article.group(3))) {
        found.add(new Article(code, article.group(3) + ". " + last, true));
      }
    }
    return found;
  }

  private static Set<Article> inText(String text, String printed) {
    Set<Article> found = new LinkedHashSet<>();
    Matcher list = IN_TEXT.matcher(printed);
    while (list.find()) {
      Matcher one = ONE_IN_TEXT.matcher(list.group(1));
      String last = "";
      while (one.find()) {
        String number = one.group(2).equals("premier") ? "1" : one.group(2);
        List<String> numbers =
            one.group(1) == null || last.isEmpty() ? List.of(number) : range(last, number);
        numbers.forEach(each -> found.add(new Article(text, each, true)));
        last = number;
      }
    }
    return found;
  }

  /** From one number to another that differs in its last part alone; otherwise both ends. */
  private static List<String> range(String first, String last) {
    int cut = first.lastIndexOf('-') + 1;
    String head = first.substring(0, cut);
    int from = Integer.parseInt(first.substring(cut));
    String tail = last.startsWith(head) ? last.substring(head.length()) : "";
    if (!tail.matches("\\d{1,6}") || Integer.parseInt(tail) < from) {
      return List.of(first, last);
    }
    List<String> numbers = new ArrayList<>();
    for (int number = from; number <= Integer.parseInt(tail); number++) {
      numbers.add(head + number);
    }
    return numbers;
  }
}
