package fr.levier.conventions.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.JsonTree;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.rule.RuleOutcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Giving a missing fact never turns a settled yes or no around: tried on every combination of the facts of each rule, each
 * absent or with any of a few values.
 */
class SettledAnswersTest {

  private static final String TEST = "/subject/tests/0/";
  private static final String HOSPITAL = "/subject/parties/1/";
  private static final List<Object> YES_NO = List.of(true, false);
  private static final List<Object> DAYS =
      List.of("2026-01-12", "2026-03-27", "2026-06-30", "2026-07-01");
  private static final List<Object> COMPANIES = List.of(
      List.of(), List.of(Map.of("name", "Pouls fictif SAS")), List.of(Map.of("name", "Autre")));

  private static final Map<String, Map<String, List<Object>>> FACTS = Map.ofEntries(
      Map.entry("PAR-01", Map.of(HOSPITAL + "actorType", actors())),
      Map.entry("PAR-02", Map.of(HOSPITAL + "actorType", actors())),
      Map.entry("PAR-03", Map.of("/subject/resahMember", YES_NO)),
      Map.entry(
          "PAR-05",
          Map.of(
              HOSPITAL + "representative/crossMandates",
              List.of(List.of(), List.of(Map.of("role", "membre"))),
              "/subject/signatureDate",
              List.of("2025-12-10", "2025-12-11", "2026-01-12"))),
      Map.entry(
          "PAR-06",
          Map.of(
              TEST + "testPhase",
              phases(),
              TEST + "testDate",
              DAYS,
              TEST + "offersReceivedOn",
              DAYS)),
      Map.entry(
          "PAR-07",
          Map.of(TEST + "testPhase", phases(), TEST + "testDate", DAYS, TEST + "awardDate", DAYS)),
      Map.entry("PAR-08", Map.of(TEST + "coConstructed", YES_NO)),
      Map.entry("PAR-09", Map.of(TEST + "testMandatory", YES_NO)),
      Map.entry(
          "PAR-10",
          Map.of(
              TEST + "bidders",
              COMPANIES,
              TEST + "testServices",
              List.of(List.of("direction des soins"), List.of("imagerie")),
              "/subject/projects/0/services",
              List.of(List.of("direction des soins")))),
      Map.entry(
          "PAR-12",
          Map.of(
              "/subject/projects/0/needIdentifiedBy", List.of("EQUIPES_ETABLISSEMENT", "AUTRE"))),
      Map.entry(
          "PAR-13",
          Map.of(
              "/subject/price",
              List.of(0, 39_999, 40_000, 90_000),
              "/subject/marketActivityShare",
              List.of(5, 20, 80))),
      Map.entry("PAR-14", Map.of("/subject/exclusivity", YES_NO)),
      Map.entry("PAR-15", Map.of("/subject/purchaseCommitment", YES_NO)),
      Map.entry("PAR-16", Map.of("/subject/originals", List.of(1, 2, 3))),
      Map.entry(
          "PAR-18",
          Map.of(
              HOSPITAL + "ghtRole",
              List.of("SUPPORT", "MEMBER", "NONE"),
              "/subject/purchaseAct",
              YES_NO)));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PAR-01", "PAR-02", "PAR-03", "PAR-05", "PAR-06", "PAR-07", "PAR-08", "PAR-09", "PAR-10",
        "PAR-12", "PAR-13", "PAR-14", "PAR-15", "PAR-16", "PAR-18"
      })
  void giving_a_missing_fact_never_turns_a_settled_answer_around(String rule) {
    Map<String, List<Object>> facts = FACTS.getOrDefault(rule, Map.of());
    Map<Map<String, Object>, Outcome> outcomes = new HashMap<>();
    for (Map<String, Object> given : combinations(facts)) {
      outcomes.put(given, outcome(rule, facts, given));
    }
    assertThat(outcomes).hasSizeGreaterThan(2);
    outcomes.forEach((given, before) -> outcomes.forEach((more, after) -> {
      if (more.entrySet().containsAll(given.entrySet())) {
        assertThat(turnedAround(before, after))
            .as("%s: %s with %s, %s with %s", rule, before, given, after, more)
            .isFalse();
      }
    }));
  }

  private static boolean turnedAround(Outcome before, Outcome after) {
    if (before instanceof Outcome.Breached) {
      // A rule may still make way for another one that is breached now: the verdict stays.
      boolean silenced =
          after instanceof Outcome.NotApplicable because && !because.because().isEmpty();
      return !silenced && !(after instanceof Outcome.Breached);
    }
    return !(before instanceof Outcome.Undecided)
        && (after instanceof Outcome.Breached || after instanceof Outcome.Undecided);
  }

  private static Outcome outcome(
      String rule, Map<String, List<Object>> facts, Map<String, Object> given) {
    JsonTree dossier = Dossiers.complete();
    for (String path : facts.keySet()) {
      Object value = given.get(path);
      if (value != null) {
        dossier = dossier.with(path, value);
      } else if (dossier.at(path).isPresent()) {
        dossier = dossier.without(path);
      }
    }
    RuleContext context = new RuleContext(Dossiers.AS_OF, LegalParameters.standard(), false);
    return PartnershipRules.ofTheConvention().judge(Dossiers.convention(dossier), context).stream()
        .filter(judged -> judged.rule().id().equals(rule))
        .map(RuleOutcome::outcome)
        .findFirst()
        .orElseThrow();
  }

  private static List<Map<String, Object>> combinations(Map<String, List<Object>> facts) {
    List<Map<String, Object>> all = new ArrayList<>();
    all.add(Map.of());
    facts.forEach((path, values) -> {
      for (Map<String, Object> shorter : List.copyOf(all)) {
        for (Object value : values) {
          Map<String, Object> longer = new LinkedHashMap<>(shorter);
          longer.put(path, value);
          all.add(longer);
        }
      }
    });
    return all;
  }

  private static List<Object> actors() {
    return List.of("EPS_NON_HU", "EPS_HOSPITALO_UNIVERSITAIRE", "ESPIC", "ENTREPRISE_PME");
  }

  private static List<Object> phases() {
    return List.of("SOURCING", "OFFER_EVALUATION", "EXECUTION");
  }
}
