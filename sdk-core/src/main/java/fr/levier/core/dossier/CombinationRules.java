package fr.levier.core.dossier;

import fr.levier.core.law.LegalReference;
import fr.levier.core.money.Euros;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** MIX-1, MIX-2 and MIX-3: several levers on one project. */
final class CombinationRules {

  static final Rule<CombinedAct> ONE_EXPENSE = Rule.of(
      RuleInfo.form("MIX-1", Severity.ERROR, LegalDay.AS_OF)
          .facts("expenseLines")
          .yieldsTo("MIG-18")
          .changeable("expenseLines")
          .basis(LegalReference.of("règle de cohérence : une dépense est financée une seule fois")),
      CombinationRules::oneExpense);

  static final Rule<CombinedAct> WITHIN_COST = Rule.of(
      RuleInfo.form("MIX-2", Severity.ERROR, LegalDay.AS_OF)
          .facts("publicAids", "projectCost")
          .changeable("publicAids")
          .basis(LegalReference.of("cohérence arithmétique du plan de financement")),
      CombinationRules::withinCost);

  static final Rule<CombinedAct> GRANT_OR_PRICE = Rule.of(
      RuleInfo.law("MIX-3", Severity.ERROR, LegalDay.GRANT)
          .facts("deliverables", "grantDeliverables")
          .yieldsTo("ACH-07")
          .changeable("grantDeliverables")
          .basis(
              LegalReference.of(
                  "guide « APIST » des leviers mobilisables par les agences régionales de santé, juillet 2020, fiche FIR"),
              LegalReference.of("article 9-1 de la loi n° 2000-321 du 12 avril 2000")),
      CombinationRules::grantOrPrice);

  static final List<Rule<CombinedAct>> ALL = List.of(ONE_EXPENSE, WITHIN_COST, GRANT_OR_PRICE);

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private CombinationRules() {}

  private static void oneExpense(CombinedAct act, Examination exam) {
    List<ExpenseLine> lines = act.getExpenseLines();
    exam.appliesIf(Truth.of(!lines.isEmpty()));
    Map<String, Integer> first = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String path = "/subject/expenseLines/" + i;
      String expense = folded(lines.get(i).getLabel().orElse(path));
      Integer before = first.putIfAbsent(expense, i);
      if (before != null) {
        compare(lines.get(before), before, lines.get(i), path, exam);
      }
    }
  }

  private static void compare(
      ExpenseLine one, int rank, ExpenseLine other, String path, Examination exam) {
    Fact<String> its =
        exam.fact("lever", "/subject/expenseLines/" + rank + "/lever", one.getLever());
    Fact<String> theirs = exam.fact("otherLever", path + "/lever", other.getLever());
    exam.breachedIf(
        its.is((left, right) -> !left.equals(right), theirs),
        path,
        Severity.ERROR,
        "",
        Map.of("expense", other.getLabel().orElse("")));
  }

  private static void withinCost(CombinedAct act, Examination exam) {
    List<PublicAid> aids = act.getPublicAids();
    exam.appliesIf(Truth.of(!aids.isEmpty()));
    KnownSum sum = KnownSum.of(aids, "/subject/publicAids");
    exam.tell("total", sum.known());
    Fact<Euros> cost = exam.fact("projectCost", act.getProjectCost());
    Truth over = sum.exceeds(cost);
    exam.breachedIf(over, "/subject/publicAids");
  }

  private static void grantOrPrice(CombinedAct act, Examination exam) {
    exam.appliesIf(Truth.of(!act.getDeliverables().isEmpty()));
    Fact<List<String>> granted = exam.fact(
        "grantDeliverables",
        Optional.of(act.getGrantDeliverables()).filter(list -> !list.isEmpty()));
    List<String> bought =
        act.getDeliverables().stream().map(CombinationRules::folded).toList();
    exam.tell(
        "both",
        granted.value().orElse(List.of()).stream()
            .filter(one -> bought.contains(folded(one)))
            .collect(Collectors.joining(" ; ")));
    exam.breachedIf(
        granted.is(list -> list.stream().anyMatch(one -> bought.contains(folded(one)))),
        granted.path());
  }

  /** Names are the same whatever their case and spaces. */
  static String folded(String name) {
    String lower = Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'');
    return SPACES.matcher(lower).replaceAll(" ").strip();
  }
}
