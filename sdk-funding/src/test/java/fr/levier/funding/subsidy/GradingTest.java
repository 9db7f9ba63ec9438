package fr.levier.funding.subsidy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.funding.qualification.SupportRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grade, on every combination of its facts, each known or not. */
class GradingTest {

  private static final List<SupportRequest> ALL = all();
  private static final List<SupportRequest> COMPLETE =
      ALL.stream().filter(GradingTest::isComplete).toList();

  private static <V> List<Optional<V>> orAbsent(V[] values) {
    return Stream.concat(Stream.of(Optional.<V>empty()), Stream.of(values).map(Optional::of))
        .toList();
  }

  private static List<SupportRequest> all() {
    List<SupportRequest> all = new ArrayList<>();
    for (Optional<Initiative> initiative : orAbsent(Initiative.values())) {
      for (Optional<NeedSource> need : orAbsent(NeedSource.values())) {
        for (Optional<Consideration> consideration : orAbsent(Consideration.values())) {
          for (Optional<Pricing> pricing : orAbsent(Pricing.values())) {
            SupportRequest request = SupportRequest.builder()
                .initiative(initiative)
                .needDefinedBy(need)
                .consideration(consideration)
                .pricing(pricing)
                .build();
            all.add(request);
            all.add(request.withClues(RequalificationClue.PENALTIES));
          }
        }
      }
    }
    return all;
  }

  private static List<SupportRequest> completionsOf(SupportRequest request) {
    return COMPLETE.stream()
        .filter(more -> keeps(request.getInitiative(), more.getInitiative())
            && keeps(request.getNeedDefinedBy(), more.getNeedDefinedBy())
            && keeps(request.getConsideration(), more.getConsideration())
            && keeps(request.getPricing(), more.getPricing())
            && request.getClues().equals(more.getClues()))
        .toList();
  }

  private static boolean keeps(Optional<?> known, Optional<?> completed) {
    return known.isEmpty() || known.equals(completed);
  }

  private static boolean isComplete(SupportRequest request) {
    return request.getInitiative().isPresent()
        && request.getNeedDefinedBy().isPresent()
        && request.getConsideration().isPresent()
        && request.getPricing().isPresent();
  }

  @Test
  void a_support_has_a_grade_exactly_when_all_its_completions_have_that_one() {
    assertThat(COMPLETE).hasSize(3 * 3 * 3 * 4 * 2);
    for (SupportRequest request : ALL) {
      Set<Grade> grades = new TreeSet<>(
          completionsOf(request).stream().map(more -> Grading.of(more).grade()).toList());
      assertThat(Grading.of(request).grade())
          .as("%s", request)
          .isEqualTo(grades.size() == 1 ? grades.iterator().next() : Grade.UNDETERMINED);
    }
  }

  /** Each fact that is asked for can turn the grade of some completion, and no other can. */
  @Test
  void what_is_missing_is_exactly_what_can_still_change_the_grade() {
    for (SupportRequest request : ALL) {
      List<SupportRequest> ways = completionsOf(request);
      Set<String> turning = new TreeSet<>();
      for (SupportRequest one : ways) {
        for (SupportRequest other : ways) {
          Set<String> apart = differences(one, other);
          if (apart.size() == 1 && Grading.of(one).grade() != Grading.of(other).grade()) {
            turning.addAll(apart);
          }
        }
      }
      assertThat(Grading.of(request).missing())
          .as("%s", request)
          .containsExactlyElementsOf(turning);
    }
  }

  private static Set<String> differences(SupportRequest one, SupportRequest other) {
    Set<String> apart = new TreeSet<>();
    if (!one.getInitiative().equals(other.getInitiative())) {
      apart.add("/subject/initiative");
    }
    if (!one.getNeedDefinedBy().equals(other.getNeedDefinedBy())) {
      apart.add("/subject/needDefinedBy");
    }
    if (!one.getConsideration().equals(other.getConsideration())) {
      apart.add("/subject/consideration");
    }
    if (!one.getPricing().equals(other.getPricing())) {
      apart.add("/subject/pricing");
    }
    return apart;
  }

  @ParameterizedTest
  @CsvSource({
    "BENEFICIARY, BENEFICIARY, NONE, BUDGET_CONTRIBUTION, SUBSIDY",
    "BENEFICIARY, BENEFICIARY, NONE, FULL_COST, SUBSIDY",
    "JOINT, BENEFICIARY, NONE, BUDGET_CONTRIBUTION, ATTENTION",
    "GRANTOR, BENEFICIARY, NONE, BUDGET_CONTRIBUTION, ATTENTION",
    "BENEFICIARY, CALL_WITHOUT_SOLUTION, NONE, BUDGET_CONTRIBUTION, ATTENTION",
    "BENEFICIARY, GRANTOR, NONE, BUDGET_CONTRIBUTION, ATTENTION",
    "BENEFICIARY, GRANTOR, NONE, FULL_COST, CONTRACT",
    "BENEFICIARY, CALL_WITHOUT_SOLUTION, NONE, FULL_COST, ATTENTION",
    "BENEFICIARY, BENEFICIARY, DELIVERABLES_TO_GRANTOR, BUDGET_CONTRIBUTION, ATTENTION",
    "BENEFICIARY, BENEFICIARY, DELIVERABLES_TO_GRANTOR, FULL_COST, ATTENTION",
    "BENEFICIARY, BENEFICIARY, DELIVERABLES_TO_GRANTOR, PRICE, CONTRACT",
    "BENEFICIARY, BENEFICIARY, SERVICE_ORDERED_BY_GRANTOR, UNIT_PRICE, CONTRACT",
    "GRANTOR, BENEFICIARY, DELIVERABLES_TO_GRANTOR, BUDGET_CONTRIBUTION, CONTRACT",
    "JOINT, BENEFICIARY, DELIVERABLES_TO_GRANTOR, BUDGET_CONTRIBUTION, ATTENTION",
    "BENEFICIARY, GRANTOR, SERVICE_ORDERED_BY_GRANTOR, BUDGET_CONTRIBUTION, CONTRACT",
    "BENEFICIARY, BENEFICIARY, NONE, PRICE, ATTENTION",
    "BENEFICIARY, BENEFICIARY, NONE, UNIT_PRICE, ATTENTION"
  })
  void a_known_support_is_graded_by_the_published_table(
      Initiative initiative,
      NeedSource need,
      Consideration consideration,
      Pricing pricing,
      Grade grade) {
    SupportRequest request = SupportRequest.builder()
        .initiative(initiative)
        .needDefinedBy(need)
        .consideration(consideration)
        .pricing(pricing)
        .build();
    assertThat(Grading.of(request).grade()).isEqualTo(grade);
  }
}
