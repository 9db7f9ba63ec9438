package fr.levier.docs.trace;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article by which the same one is known wherever it is cited, whatever the paragraph.
 *
 * @param text the text it belongs to, such as {@code code de la santé publique} or {@code loi n° 2000-321}
 * @param number such as {@code L. 6114-1} or {@code 10-1}; empty for the text as a whole
 * @param lawful whether it is a text of law or a judgment, rather than a guide or a usage
 */
record Article(String text, String number, boolean lawful) implements Comparable<Article> {

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private static final Comparator<Article> ORDER = Comparator.comparing(Article::lawful)
      .reversed()
      .thenComparing(Article::text)
      .thenComparing(article -> padded(article.number()));

  /** Whether what rests on one of the two also rests on the other: a text as a whole has all its articles. */
  boolean meets(Article other) {
    return text.equals(other.text)
        && (number.equals(other.number) || number.isEmpty() || other.number.isEmpty());
  }

  /** As a jurist writes it. */
  String shown() {
    if (number.isEmpty()) {
      return text;
    }
    return text.startsWith("code ")
        ? "article " + number + " du " + text
        : text + ", article " + (number.equals("1") ? "1er" : number);
  }

  @Override
  public int compareTo(Article other) {
    return ORDER.compare(this, other);
  }

  /** So that R. 2122-10 comes after R. 2122-9. */
  private static String padded(String number) {
    StringBuilder padded = new StringBuilder();
    Matcher digits = DIGITS.matcher(number);
    while (digits.find()) {
      digits.appendReplacement(
          padded, "0".repeat(Math.max(0, 6 - digits.group().length())) + digits.group());
    }
    return digits.appendTail(padded).toString();
  }
}
