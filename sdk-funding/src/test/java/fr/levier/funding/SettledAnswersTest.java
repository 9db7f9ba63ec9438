package fr.levier.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.rule.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Giving a missing fact never turns a settled yes or no around: tried on every combination of the facts of a rule, each
 * absent or with any of a few values.
 */
class SettledAnswersTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      fir | FIR-01 | /parties/1/actorType="ASSOCIATION_DU_SECTEUR","INCUBATEUR","ENTREPRISE_PME"
      fir | FIR-02 | /parties/1/actorType="ASSOCIATION_DU_SECTEUR","ENTREPRISE_PME"
      fir | FIR-03 | /companyShareOfGrant=10,50,51 /companyPaidForService=true,false
      fir | FIR-06 | /periodStart="2026-01-01","2026-06-01" /periodEnd="2026-12-31","2031-05-31","2031-06-01"
      fir | FIR-07 | /periodStart="2026-01-01","2026-06-01" /periodEnd="2026-12-31","2028-12-31","2031-06-01"
      fir | FIR-09 | /annualAmounts=[{"year":2026,"amount":23000}],[{"year":2026,"amount":23001}]
      fir | FIR-13 | /requestDate="2022-01-01","2022-01-02" /parties/1/actorType="ASSOCIATION_DU_SECTEUR"
      fir | FIR-14 | /initiative="BENEFICIARY","JOINT" /needDefinedBy="BENEFICIARY","GRANTOR" /consideration="NONE","DELIVERABLES_TO_GRANTOR" /pricing="BUDGET_CONTRIBUTION","PRICE","FULL_COST"
      fir | FIR-15 | /regions=["NORMANDIE"],["NORMANDIE","BRETAGNE"] /signingArs=["NORMANDIE"],["NORMANDIE","BRETAGNE"]
      fir | FIR-16 | /assignedToExpense=true,false /financialYearEnd="2026-12-30","2026-12-31"
      fir | FIR-18 | /annualAmounts=[{"year":2026,"amount":70000}],[{"year":2026,"amount":1}]
      fir | FIR-19 | /annualAmounts=[{"year":2026,"amount":40000},{"year":2027,"amount":30000}],[{"year":2026,"amount":1}]
      fir | SUB-20 | /missions=[1],[2] /expenseNature="CARE","PREVENTION"
      qualification | SUB-1 | /consideration="NONE","DELIVERABLES_TO_GRANTOR" /pricing="BUDGET_CONTRIBUTION","PRICE" /beneficiary={"type":"company"},{"type":"publicBody"}
      qualification | SUB-2 | /amountPerYear=[{"year":2026,"amount":23000}],[{"year":2026,"amount":23001}] /beneficiary={"type":"company"},{"type":"publicBody"}
      qualification | SUB-4 | /assignedToExpense=true,false /financialYearEnd="2026-12-30","2026-12-31"
      qualification | SUB-5 | /cashSubsidiesOfYear=[{"amount":153000}],[{"amount":153001}] /auditorAppointed=true,false /accountsPublished=true,false
      qualification | SUB-6 | /notificationDate="2021-07-02","2026-05-18" /paymentDate="2026-07-17","2026-07-18" /paymentTerms="","par moitiés"
      qualification | SUB-10 | /requestDate="2022-12-31","2023-01-01"
      qualification | SUB-12 | /initiative="BENEFICIARY","GRANTOR" /pricing="BUDGET_CONTRIBUTION","PRICE"
      qualification | SUB-17 | /amountPerYear=[{"year":2026,"amount":23000}],[{"year":2026,"amount":23001}] /signatureDate="2017-07-31","2026-01-15"
      qualification | SUB-19 | /isUndertaking=true,false /aidRegime="DE_MINIMIS","SIEG_DECISION","NOT_AID" /previousAids=[],[{"grantedOn":"2025-01-01","amount":300000}]
      qualification | SUB-21 | /signatureDate="2021-07-02","2021-07-03" /beneficiary={"type":"company"},{"type":"association"}
      qualification | MIX-2 | /projectCost=90000,89999
      """)
  void giving_a_missing_fact_never_turns_a_settled_answer_around(
      String dossier, String rule, String facts) {
    Map<Map<String, JsonTree>, Outcome> outcomes = new HashMap<>();
    for (Map<String, JsonTree> given : combinations(facts)) {
      outcomes.put(given, outcome(dossier, rule, facts, given));
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
    boolean silencedBefore =
        before instanceof Outcome.NotApplicable because && !because.because().isEmpty();
    return !silencedBefore
        && !(before instanceof Outcome.Undecided)
        && (after instanceof Outcome.Breached || after instanceof Outcome.Undecided);
  }

  private static Outcome outcome(
      String name, String rule, String facts, Map<String, JsonTree> given) {
    JsonTree dossier = Dossiers.file(name);
    if (rule.equals("FIR-09") || rule.equals("SUB-2")) {
      dossier = dossier.without(name.equals("fir") ? "/subject/contract" : "/subject/convention");
    }
    for (String path : paths(facts)) {
      JsonTree value = given.get(path);
      if (value != null) {
        dossier = dossier.with("/subject" + path, value);
      } else if (dossier.at("/subject" + path).isPresent()) {
        dossier = dossier.without("/subject" + path);
      }
    }
    return Dossiers.outcome(Dossiers.check(dossier), rule);
  }

  private static List<String> paths(String facts) {
    return Stream.of(facts.split(" /"))
        .map(fact -> "/" + fact.replaceFirst("^/", "").split("=", 2)[0])
        .toList();
  }

  private static List<Map<String, JsonTree>> combinations(String facts) {
    List<Map<String, JsonTree>> all = new ArrayList<>();
    all.add(Map.of());
    for (String fact : List.of(facts.split(" /"))) {
      String[] parts = fact.replaceFirst("^/", "").split("=", 2);
      for (Map<String, JsonTree> shorter : List.copyOf(all)) {
        for (JsonTree value : LevierJson.standard().tree("[" + parts[1] + "]").elements()) {
          Map<String, JsonTree> longer = new LinkedHashMap<>(shorter);
          longer.put("/" + parts[0], value);
          all.add(longer);
        }
      }
    }
    return all;
  }
}
