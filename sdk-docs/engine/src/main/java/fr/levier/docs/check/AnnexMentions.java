package fr.levier.docs.check;

import fr.levier.docs.tree.ActText;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The annexes that words of a clause name by number: <i>annexe 2</i>, <i>annexes 1, 2 et 4</i>, <i>annexes 1 à 3</i>. */
final class AnnexMentions {

  /** The annex of another text is none of ours: <i>annexe 15 du code de la commande publique</i>. */
  private static final Pattern MENTION = Pattern.compile(
      "(?<!\\p{L})annexes? (?:n° ?)?(\\d{1,3}+(?:(?:, ?| et | à )\\d{1,3}+)*+)(?!\\d)"
          + "(?! (?:du|de la|de l[’']|au|des|à la|à l[’']) ?(?:présente? )?"
          + "(?:code|règlement|décret|arrêté|directive|loi|ordonnance|circulaire|instruction|traité))",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern NUMBER = Pattern.compile("(à )?(\\d+)");

  private AnnexMentions() {}

  static Set<Integer> in(String words) {
    Set<Integer> numbers = new TreeSet<>();
    if (!words.contains("nnexe") && !words.contains("NNEXE")) {
      return numbers;
    }
    Matcher mention = MENTION.matcher(ActText.fold(words));
    while (mention.find()) {
      Matcher number = NUMBER.matcher(mention.group(1));
      int last = 0;
      while (number.find()) {
        int next = Integer.parseInt(number.group(2));
        for (int between = number.group(1) == null ? next : last + 1; between < next; between++) {
          numbers.add(between);
        }
        numbers.add(next);
        last = next;
      }
    }
    return numbers;
  }
}
