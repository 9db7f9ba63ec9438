package fr.levier.docs.check;

import fr.levier.core.rule.Examination;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import fr.levier.docs.check.ActFacts.Part;
import fr.levier.docs.check.ActFacts.Words;
import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Inline;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** DOC-02: every annex that is cited is there and listed, and every annex is cited. */
final class AnnexRule {

  static final Rule<ActFacts> RULE = Rule.of(
      RuleInfo.form("DOC-02", Severity.ERROR, LegalDay.AS_OF)
          .facts("annexesCited", "annexesListed")
          .changeable("annexesListed")
          .basis(ActFacts.DRAFTING),
      AnnexRule::examine);

  private AnnexRule() {}

  private static void examine(ActFacts act, Examination examination) {
    examination.appliesIf(Truth.of(!act.articles().isEmpty()));
    Map<String, Integer> annexes = new TreeMap<>();
    act.annexes().forEach(annex -> annexes.put(annex.id(), annex.number()));
    Set<Integer> there = new TreeSet<>(annexes.values());
    Set<Integer> cited = new TreeSet<>();
    Set<Integer> printed = new TreeSet<>();
    for (Words line : act.lines()) {
      Set<Integer> numbers = numbers(line.content(), annexes);
      if (isOfThePrintedList(line)) {
        printed.addAll(numbers);
      } else {
        // An annex that names itself is not cited thereby.
        if (line.part() == Part.ANNEX && annexes.containsKey(line.owner())) {
          numbers.remove(annexes.get(line.owner()));
        }
        cited.addAll(numbers);
      }
    }
    examination.tell("annexesCited", List.copyOf(cited));
    examination.tell("annexesListed", List.copyOf(printed.isEmpty() ? there : printed));
    told(examination, "", without(union(cited, printed), there));
    told(examination, "uncited", without(there, cited));
    if (!printed.isEmpty()) {
      told(examination, "unlisted", without(there, printed));
    }
  }

  /** A list of annexes before the articles' end: items of the body that each open with an annex. */
  private static boolean isOfThePrintedList(Words line) {
    return line.part() == Part.FRONT
        && line.item()
        && ActText.fold(ActText.of(line.content())).toLowerCase(Locale.ROOT).startsWith("annexe ");
  }

  private static Set<Integer> numbers(List<Inline> content, Map<String, Integer> annexes) {
    Set<Integer> numbers = new TreeSet<>();
    for (Inline inline : content) {
      if (inline instanceof Inline.Reference reference) {
        Integer number = annexes.get(reference.target());
        if (number == null) {
          numbers.addAll(AnnexMentions.in(reference.shown()));
        } else {
          numbers.add(number);
        }
      } else if (inline instanceof Inline.Text text) {
        numbers.addAll(AnnexMentions.in(text.text()));
      } else if (inline instanceof Inline.Strong strong) {
        numbers.addAll(numbers(strong.content(), annexes));
      } else if (inline instanceof Inline.Emphasis emphasis) {
        numbers.addAll(numbers(emphasis.content(), annexes));
      } else if (inline instanceof Inline.Note note) {
        numbers.addAll(numbers(note.content(), annexes));
      }
    }
    return numbers;
  }

  private static void told(Examination examination, String variant, Set<Integer> annexes) {
    for (Integer annex : annexes) {
      examination.breachedIf(
          Truth.YES, ActFacts.ACT, Severity.ERROR, variant, Map.of("annex", annex));
    }
  }

  private static Set<Integer> union(Set<Integer> left, Set<Integer> right) {
    Set<Integer> all = new TreeSet<>(left);
    all.addAll(right);
    return all;
  }

  private static Set<Integer> without(Set<Integer> all, Set<Integer> some) {
    Set<Integer> left = new TreeSet<>(all);
    left.removeAll(some);
    return left;
  }
}
