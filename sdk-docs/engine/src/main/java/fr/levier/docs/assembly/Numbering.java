package fr.levier.docs.assembly;

import fr.levier.docs.internal.template.ClauseTemplate;
import fr.levier.docs.tree.Inline;
import fr.levier.docs.tree.Origin;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The numbers of articles and annexes: from 1, without a gap, in the order of the act. */
final class Numbering {

  private final Map<String, Integer> articles = new HashMap<>();
  private final Map<String, Integer> annexes = new HashMap<>();
  private final Map<String, Supplier<String>> writing = new HashMap<>();
  private final Map<String, String> titles = new HashMap<>();
  private int notes;

  void article(ClauseTemplate clause) {
    articles.put(clause.id(), articles.size() + 1);
  }

  void annex(ClauseTemplate clause) {
    annexes.put(clause.id(), annexes.size() + 1);
  }

  /** Tells how the title of a clause is written; each is written once at most. */
  void title(String id, Supplier<String> title) {
    writing.put(id, title);
  }

  /** The title of a clause that stands in the act. */
  String title(String id) {
    Supplier<String> title = writing.remove(id);
    if (title != null) {
      titles.put(id, title.get());
    }
    return titles.getOrDefault(id, "");
  }

  /** The number of the next footnote. */
  int note() {
    return ++notes;
  }

  int articleNumber(String id) {
    return numberIn(articles, id);
  }

  int annexNumber(String id) {
    return numberIn(annexes, id);
  }

  static String articleLabel(int number) {
    return "Article " + ordinal(number);
  }

  static String annexLabel(int number) {
    return "Annexe " + number;
  }

  /** The words of a reference to a clause that stands in the act. */
  Inline reference(String target, Origin origin) {
    Integer article = articles.get(target);
    String shown = article != null
        ? "article\u00a0" + ordinal(article)
        : "annexe\u00a0" + numberIn(annexes, target);
    return new Inline.Reference(target, shown, origin);
  }

  private static String ordinal(int number) {
    return number == 1 ? "1er" : Integer.toString(number);
  }

  private static int numberIn(Map<String, Integer> numbers, String id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalStateException("The lint lets no reference to an absent clause pass: " + id);
    }
    return number;
  }
}
