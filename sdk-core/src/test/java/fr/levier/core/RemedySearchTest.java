package fr.levier.core;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.LegalReference;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.report.Change;
import fr.levier.core.report.ChangeSet;
import fr.levier.core.report.Finding;
import fr.levier.core.report.Report;
import fr.levier.core.report.Verdict;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.RuleOutcome;
import fr.levier.core.rule.RuleSet;
import fr.levier.core.rule.Severity;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class RemedySearchTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 1, 15);
  private static final Deal EMPTY = LevierJson.standard().read("{}", Deal.class);

  /** A step of a deal. */
  private enum Phase {
    SOURCING,
    AWARD
  }

  /** A subject with a fact of each sort. */
  private record Deal(
      Optional<Boolean> exclusivity,
      Optional<Phase> phase,
      Optional<String> purpose,
      Optional<String> terms,
      Optional<BeforeTax> value,
      Optional<LocalDate> payment,
      List<String> testers,
      List<String> recusals)
      implements LegalSubject {}

  private static Deal deal(String json) {
    return LevierJson.standard().read(json.replace('\'', '"'), Deal.class);
  }

  private static Rule<Deal> rule(
      String id, String[] changeable, BiConsumer<Deal, Examination> judgement) {
    return Rule.of(
        RuleInfo.law(id, Severity.ERROR, LegalDay.AS_OF)
            .changeable(changeable)
            .basis(LegalReference.of("texte fictif")),
        judgement);
  }

  private static String[] names(String... names) {
    return names;
  }

  private static final Rule<Deal> NO_EXCLUSIVITY = rule(
      "TST-1",
      names("exclusivity"),
      (deal, exam) ->
          exam.breachedIf(exam.fact("exclusivity", deal.exclusivity()).is(exclusive -> exclusive)));

  private static final Rule<Deal> WRITTEN =
      rule("TST-2", names("purpose", "terms"), (deal, exam) -> {
        exam.requires("purpose", "/subject/purpose", deal.purpose().isPresent());
        exam.requires("terms", "/subject/terms", deal.terms().isPresent());
      });

  private static List<ChangeSet> remedies(Deal deal, Rule<Deal> rule) {
    return remedies(deal, List.of(rule));
  }

  private static List<ChangeSet> remedies(Deal deal, Rule<Deal> one, Rule<Deal> other) {
    return remedies(deal, List.of(one, other));
  }

  private static List<ChangeSet> remedies(Deal deal, List<Rule<? super Deal>> rules) {
    return RemedySearch.of(Deal.class, deal, changed -> report(changed, rules));
  }

  /** A report as the front desk makes it, without the sentences, which only published rules have. */
  private static Report report(Deal deal, List<Rule<? super Deal>> rules) {
    List<RuleOutcome> outcomes = new RuleSet<Deal>(rules)
        .judge(deal, new RuleContext(AS_OF, LegalParameters.standard(), false));
    List<Finding> findings = new ArrayList<>();
    Localized none = new Localized("", "");
    for (RuleOutcome outcome : outcomes) {
      if (outcome.outcome() instanceof Outcome.Breached breached) {
        breached
            .breaches()
            .forEach(breach -> findings.add(new Finding(
                outcome.rule().id(),
                breach.severity(),
                breach.path(),
                none,
                none,
                breach.facts(),
                List.of())));
      }
    }
    return new Report(
        AS_OF, false, outcomes, findings, List.of(), Map.of(), List.of(), List.of(), Set.of());
  }

  private static List<List<String>> told(List<ChangeSet> sets) {
    return sets.stream()
        .map(set -> set.changes().stream()
            .map(change -> change.path() + " : " + change.condition().french())
            .toList())
        .toList();
  }

  @Test
  void a_breached_answer_is_turned_around() {
    List<ChangeSet> sets = remedies(deal("{'exclusivity': true}"), NO_EXCLUSIVITY);
    assertThat(told(sets)).first().isEqualTo(List.of("/subject/exclusivity : à remplacer par non"));
    Change change = sets.get(0).changes().get(0);
    assertThat(change.before().map(JsonTree::toString)).contains("true");
    assertThat(change.after().map(JsonTree::toString)).contains("false");
    assertThat(sets.get(0).verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  void every_error_is_settled_by_one_set_and_a_text_is_for_its_author_to_write() {
    List<ChangeSet> sets = remedies(deal("{'exclusivity': true}"), WRITTEN, NO_EXCLUSIVITY);
    assertThat(told(sets))
        .containsExactly(List.of(
            "/subject/purpose : à renseigner",
            "/subject/terms : à renseigner",
            "/subject/exclusivity : à remplacer par non"));
    assertThat(sets.get(0).changes().get(0).after()).isEmpty();
  }

  @Test
  void what_is_not_rejected_needs_no_remedy() {
    assertThat(remedies(deal("{'exclusivity': false}"), NO_EXCLUSIVITY)).isEmpty();
    assertThat(remedies(EMPTY, NO_EXCLUSIVITY)).isEmpty();
  }

  @Test
  void a_fact_that_no_rule_calls_changeable_is_never_touched() {
    Rule<Deal> historic = rule(
        "TST-3",
        names(),
        (deal, exam) -> exam.breachedIf(
            exam.fact("exclusivity", deal.exclusivity()).is(exclusive -> exclusive)));
    assertThat(remedies(deal("{'exclusivity': true}"), historic)).isEmpty();
  }

  @Test
  void a_net_amount_is_never_lowered_since_that_would_be_splitting() {
    BeforeTax limit = BeforeTax.of(40_000);
    Rule<Deal> under = rule("TST-4", names("value"), (deal, exam) -> {
      exam.tell("limit", limit);
      exam.breachedIf(exam.fact("value", deal.value()).is(value -> value.compareTo(limit) >= 0));
    });
    assertThat(remedies(deal("{'value': 40000.00}"), under))
        .flatExtracting(ChangeSet::changes)
        .noneMatch(change -> change.after().isPresent());
    Rule<Deal> whole = rule("TST-5", names("value"), (deal, exam) -> {
      exam.tell("computed", limit);
      exam.breachedIf(exam.fact("value", deal.value()).is(value -> value.compareTo(limit) < 0));
    });
    assertThat(remedies(deal("{'value': 39999.99}"), whole).get(0).changes())
        .singleElement()
        .satisfies(
            change -> assertThat(change.after().map(JsonTree::toString)).contains("40000.00"));
  }

  @Test
  void a_day_is_changed_only_while_it_is_to_come_and_never_into_the_past() {
    LocalDate last = LocalDate.of(2026, 3, 1);
    Rule<Deal> inTime = rule("TST-6", names("payment"), (deal, exam) -> {
      exam.tell("last", last);
      exam.breachedIf(exam.fact("payment", deal.payment())
          .is(day -> day.isAfter(last) || day.isBefore(LocalDate.of(2025, 1, 1))));
    });
    assertThat(remedies(deal("{'payment': '2024-12-31'}"), inTime)).isEmpty();
    List<ChangeSet> later = remedies(deal("{'payment': '2026-03-02'}"), inTime);
    assertThat(later).isNotEmpty();
    assertThat(later.get(0).changes().get(0).after().flatMap(JsonTree::text).map(LocalDate::parse))
        .hasValueSatisfying(day -> assertThat(day).isBetween(AS_OF, last));
    Rule<Deal> yesterday = rule(
        "TST-7",
        names("payment"),
        (deal, exam) -> exam.breachedIf(exam.fact("payment", deal.payment())
            .is(ChronoLocalDate::isAfter, exam.fact("limit", Optional.of(AS_OF.minusDays(1))))));
    assertThat(remedies(deal("{'payment': '2026-03-02'}"), yesterday))
        .flatExtracting(ChangeSet::changes)
        .noneMatch(change -> change.after().isPresent());
  }

  @Test
  void a_list_is_completed_with_what_the_rule_compared_it_with() {
    Rule<Deal> recused = rule("TST-8", names("recusals"), (deal, exam) -> {
      exam.tell("interested", deal.testers());
      exam.breachedIf(exam.fact("recusals", Optional.of(deal.recusals()))
          .is(recusals -> !recusals.containsAll(deal.testers())));
    });
    List<ChangeSet> sets = remedies(deal("{'testers': ['A', 'B'], 'recusals': ['A']}"), recused);
    assertThat(sets.get(0).changes().get(0).after().map(JsonTree::toString))
        .contains("[\"A\",\"B\"]");
  }

  @Test
  void the_smallest_sets_come_first_and_none_holds_another() {
    Rule<Deal> phase = rule(
        "TST-9",
        names("phase", "purpose"),
        (deal, exam) -> exam.breachedIf(exam.fact("phase", deal.phase())
            .is(now -> now == Phase.AWARD && deal.purpose().isEmpty())));
    Rule<Deal> sourcing = rule("TST-10", names("terms"), (deal, exam) -> {
      exam.appliesIf(exam.fact("phase", deal.phase()).is(now -> now == Phase.SOURCING));
      exam.requires("terms", "/subject/terms", deal.terms().isPresent());
    });
    assertThat(told(remedies(deal("{'phase': 'AWARD'}"), phase, sourcing)))
        .first()
        .isEqualTo(List.of("/subject/purpose : à renseigner"));
    List<ChangeSet> sets = remedies(deal("{'phase': 'AWARD'}"), phase, sourcing);
    assertThat(sets).hasSizeBetween(2, 3);
    assertThat(told(sets))
        .anySatisfy(set -> assertThat(set)
            .containsExactly(
                "/subject/phase : à remplacer par SOURCING", "/subject/terms : à renseigner"));
  }

  @Test
  void where_facts_were_missing_before_the_errors_are_settled_and_the_verdict_says_what_is_left() {
    List<ChangeSet> sets = remedies(EMPTY, WRITTEN, NO_EXCLUSIVITY);
    assertThat(told(sets))
        .containsExactly(
            List.of("/subject/purpose : à renseigner", "/subject/terms : à renseigner"));
    assertThat(sets.get(0).verdict()).isEqualTo(Verdict.UNDECIDED);
  }
}
