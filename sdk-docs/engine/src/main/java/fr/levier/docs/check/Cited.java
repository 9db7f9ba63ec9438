package fr.levier.docs.check;

import fr.levier.core.law.LegalReference;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.Inline;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A text that an act cites.
 *
 * @param places where: {@code Article 3}, {@code Annexe 1}, {@code Visas}, {@code En-tête}; in reading order, once each
 */
public record Cited(LegalReference text, List<String> places) {

  public Cited {
    Objects.requireNonNull(text, "text");
    places = List.copyOf(places);
  }

  /** The texts that an act cites, in the order of their first citation. */
  public static List<Cited> in(Act act) {
    ActFacts facts = ActFacts.of(act);
    Map<String, String> labels = new LinkedHashMap<>();
    facts.articles().forEach(article -> labels.put(article.id(), article.label()));
    facts.annexes().forEach(annex -> labels.put(annex.id(), annex.label()));
    Map<LegalReference, Set<String>> places = new LinkedHashMap<>();
    for (ActFacts.Words line : facts.lines()) {
      String front = line.part() == ActFacts.Part.RECITAL ? "Visas" : "En-tête";
      collect(line.content(), labels.getOrDefault(line.owner(), front), places);
    }
    return places.entrySet().stream()
        .map(each -> new Cited(each.getKey(), List.copyOf(each.getValue())))
        .toList();
  }

  private static void collect(
      List<Inline> content, String place, Map<LegalReference, Set<String>> places) {
    for (Inline inline : content) {
      if (inline instanceof Inline.LawReference law) {
        places.computeIfAbsent(law.reference(), text -> new LinkedHashSet<>()).add(place);
      } else if (inline instanceof Inline.Strong strong) {
        collect(strong.content(), place, places);
      } else if (inline instanceof Inline.Emphasis stressed) {
        collect(stressed.content(), place, places);
      } else if (inline instanceof Inline.Note note) {
        collect(note.content(), place, places);
      }
    }
  }
}
