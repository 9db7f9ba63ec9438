package fr.levier.docs.check;

import fr.levier.core.rule.Examination;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import fr.levier.docs.check.ActFacts.Part;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** DOC-04: a decision does not say that it was agreed, a convention does not decide. */
final class FormulaRule {

  static final Rule<ActFacts> RULE = Rule.of(
      RuleInfo.form("DOC-04", Severity.ERROR, LegalDay.AS_OF)
          .facts("actNature", "formula")
          .changeable("formula")
          .basis(ActFacts.DRAFTING),
      FormulaRule::examine);

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** <i>Il a été convenu ce qui suit</i> and its kin. */
  private static final Pattern AGREED = Pattern.compile(
      "\\bil (?:a été|est) (?:[\\p{L} ]+ et )?(?:convenu|arrêté et convenu)", FLAGS);

  /** <i>Décide :</i>, <i>Le directeur général décide</i>. */
  private static final Pattern DECIDES =
      Pattern.compile("(?<!\\p{L})d[ée]cide(?:nt)?(?!\\p{L})", FLAGS);

  /** The same as a line of its own, in case a clause forgot to call it a formula. */
  private static final Pattern DECIDES_ALONE = Pattern.compile("d[ée]cide(?:nt)? ?:?", FLAGS);

  private FormulaRule() {}

  private static void examine(ActFacts act, Examination examination) {
    Act.Nature nature = act.act().identity().nature();
    examination.appliesIf(Truth.of(nature != Act.Nature.OTHER));
    examination.tell("actNature", nature.name());
    Optional<String> foreign = formulas(act).stream()
        .filter(formula ->
            nature == Act.Nature.DECISION ? AGREED.matcher(formula).find() : decides(formula))
        .findFirst();
    foreign.ifPresent(formula -> examination.breachedIf(
        Truth.YES,
        ActFacts.ACT,
        Severity.ERROR,
        nature == Act.Nature.DECISION ? "decision" : "",
        Map.of("formula", formula)));
  }

  private static boolean decides(String formula) {
    return DECIDES.matcher(formula).find();
  }

  /** The formulas of an act, and the lines outside its articles that read like one. */
  private static List<String> formulas(ActFacts act) {
    return act.lines().stream()
        .filter(line -> line.part() == Part.FORMULA
            || (line.part() == Part.FRONT
                && readsLikeOne(ActText.fold(ActText.of(line.content())))))
        .map(line -> ActText.fold(ActText.of(line.content())))
        .toList();
  }

  private static boolean readsLikeOne(String line) {
    return DECIDES_ALONE.matcher(line).matches() || AGREED.matcher(line).lookingAt();
  }
}
