package fr.levier.docs.intake;

import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Euros;
import fr.levier.core.party.Finess;
import fr.levier.core.party.Siren;
import fr.levier.core.party.Siret;
import fr.levier.docs.intake.Slots.Holds;
import fr.levier.docs.intake.Slots.Slot;
import fr.levier.docs.pack.ReferencePack;
import fr.levier.docs.pack.ReferencePack.Clause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which value of the model a place stands for, by its type and the words that stand around it in the pack of reference. */
final class PathGuess {

  private static final Pattern TAG = Pattern.compile("\\{\\{([a-z][\\w.]*)(?: *\\| *[a-z-]+)?}}");
  private static final int AROUND = 70;

  /** Two words around, or one and the title of the article. */
  private static final int ENOUGH = 3;

  private static final Map<Holds, Set<Class<?>>> CLASSES = Map.of(
      Holds.DATE, Set.of(LocalDate.class),
      Holds.AMOUNT, Set.of(Euros.class, BeforeTax.class),
      Holds.SIRET, Set.of(Siret.class),
      Holds.SIREN, Set.of(Siren.class),
      Holds.FINESS, Set.of(Finess.class));

  /** A tag of the reference and the words that stand around it. */
  private record Known(
      String tag, String path, Class<?> type, Set<String> words, Set<String> title) {}

  private final List<Known> known = new ArrayList<>();

  PathGuess(ReferencePack reference) {
    Map<String, String> labels = reference.labels();
    for (Clause clause : reference.clauses()) {
      Matcher tag = TAG.matcher(clause.text());
      while (tag.find()) {
        String path = tag.group(1);
        Optional<Class<?>> type =
            reference.typeOf(path).filter(it -> !List.class.isAssignableFrom(it));
        if (type.isPresent()) {
          Set<String> words = around(clause.text(), tag.start(), tag.end());
          words.addAll(Stems.of(labels.getOrDefault(path, "")));
          known.add(new Known(
              tag.group(), path, type.get(), words, Stems.of(clause.title().orElse(""))));
        }
      }
    }
  }

  private static Set<String> around(String text, int start, int end) {
    Set<String> words = new HashSet<>();
    words.addAll(Stems.of(line(text.substring(Math.max(0, start - AROUND), start), true)));
    words.addAll(Stems.of(line(
        text.substring(end, Math.min(text.length(), end + AROUND / 2)), false)));
    return words;
  }

  /** What of a text is on the line of the place. */
  private static String line(String text, boolean before) {
    return before
        ? text.substring(text.lastIndexOf('\n') + 1)
        : text.lines().findFirst().orElse("");
  }

  /** The tag for a place; empty unless one value is evident: enough words in common, and more than any other value has. */
  Optional<String> tag(Slot slot, String text, String title) {
    Set<String> words = around(text, slot.start(), slot.end());
    words.addAll(Stems.of(slot.hint()));
    Set<String> titled = Stems.of(title);
    Known best = null;
    int most = 0;
    int second = 0;
    for (Known one : known) {
      if (!CLASSES.getOrDefault(slot.type(), Set.of(one.type())).contains(one.type())) {
        continue;
      }
      int score = 2 * common(one.words(), words) + Math.min(1, common(one.title(), titled));
      if (best != null && best.path().equals(one.path())) {
        best = score > most ? one : best;
        most = Math.max(score, most);
      } else if (score > most) {
        second = most;
        most = score;
        best = one;
      } else {
        second = Math.max(second, score);
      }
    }
    return best != null && most >= ENOUGH && most > second
        ? Optional.of(best.tag())
        : Optional.empty();
  }

  private static int common(Set<String> one, Set<String> other) {
    return (int) one.stream().filter(other::contains).count();
  }
}
