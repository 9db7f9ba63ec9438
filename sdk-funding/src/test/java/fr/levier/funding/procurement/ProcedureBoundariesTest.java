package fr.levier.funding.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.Step;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.rule.RuleOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every threshold, on the first and last day of every interval, one cent under, at and over, for every buyer and object. */
class ProcedureBoundariesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private record Boundary(LocalDate day, PurchaseNeed need) {
    ProcedureAnswer answer() {
      return Procedures.standard().of(need, day);
    }
  }

  @ParameterizedTest
  @EnumSource(Threshold.class)
  void at_every_boundary_exactly_one_procedure_with_competition_is_the_lightest(
      Threshold threshold) {
    for (Boundary one : around(threshold)) {
      ProcedureAnswer answer = one.answer();
      assertThat(answer.isSettled()).as("%s", answer).isTrue();
      List<Procedure> open = answer.open().orElseThrow();
      assertThat(open).doesNotHaveDuplicates().isSorted();
      assertThat(open.stream().filter(each -> each.compareTo(Procedure.MAPA) >= 0))
          .hasSize(1);
      assertThat(answer.publicity().orElseThrow() == Publicity.AUCUNE_EXIGEE)
          .isEqualTo(open.size() > 1);
    }
  }

  @ParameterizedTest
  @EnumSource(Threshold.class)
  void one_more_cent_never_relaxes_anything(Threshold threshold) {
    for (Boundary one : around(threshold)) {
      ProcedureAnswer less = one.answer();
      PurchaseNeed dearer = one.need().withNeedValue(Purchases.plus(less.knownValue(), 1));
      ProcedureAnswer more = Procedures.standard().of(dearer, one.day());
      assertThat(less.open().orElseThrow())
          .as("%s then %s", less, more)
          .satisfiesAnyOf(
              open -> assertThat(open).isEqualTo(more.open().orElseThrow()),
              open -> assertThat(open.get(0))
                  .isLessThanOrEqualTo(more.open().orElseThrow().get(0)));
      assertThat(more.decp().orElseThrow()).isGreaterThanOrEqualTo(less.decp().orElseThrow());
      assertThat(more.written().orElseThrow() || !less.written().orElseThrow()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(Threshold.class)
  void the_rules_and_the_answer_agree_on_every_procedure(Threshold threshold) {
    for (Boundary one : around(threshold)) {
      List<Procedure> open = one.answer().open().orElseThrow();
      for (Procedure chosen : Procedure.values()) {
        boolean lawful = chosen == Procedure.MAPA
            ? !open.contains(Procedure.FORMALISEE)
            : open.contains(chosen) || chosen == Procedure.FORMALISEE;
        assertThat(breached(one.need().withChosenProcedure(chosen), one.day()))
            .as("%s on %s", one.need(), one.day())
            .isEqualTo(!lawful);
      }
    }
  }

  private static boolean breached(PurchaseNeed need, LocalDate day) {
    RuleContext context = new RuleContext(day, LegalParameters.standard(), false);
    Map<String, Outcome> outcomes = ProcurementRules.ofThePurchase().judge(need, context).stream()
        .collect(Collectors.toMap(outcome -> outcome.rule().id(), RuleOutcome::outcome));
    return Stream.of("PRC-01", "PRC-02", "PRC-03")
        .map(outcomes::get)
        .anyMatch(Outcome.Breached.class::isInstance);
  }

  private static List<Boundary> around(Threshold threshold) {
    List<Boundary> all = new ArrayList<>();
    for (Step<BeforeTax> step : threshold.parameter.series().steps()) {
      for (LocalDate day : List.of(step.from(), step.until().orElse(TODAY))) {
        for (int cents = -1; cents <= 1; cents++) {
          all.addAll(at(day, Purchases.plus(step.value(), cents)));
        }
      }
    }
    // on the days of long ago for which some figure was not read, nothing is settled: that is
    // another test
    all.removeIf(boundary -> boundary.day().isBefore(LocalDate.of(2018, 10, 1)));
    assertThat(all).isNotEmpty();
    return all;
  }

  private static List<Boundary> at(LocalDate day, BeforeTax value) {
    List<Boundary> all = new ArrayList<>();
    for (BuyerCategory category : BuyerCategory.values()) {
      for (PurchaseObject object : PurchaseObject.values()) {
        for (boolean innovative : new boolean[] {false, true}) {
          for (boolean listed : new boolean[] {false, true}) {
            all.add(new Boundary(
                day,
                PurchaseNeed.builder()
                    .needValue(value)
                    .object(object)
                    .buyerCategory(category)
                    .listedForPublicity(listed)
                    .innovative(innovative)
                    .build()));
          }
        }
      }
    }
    return all;
  }
}
