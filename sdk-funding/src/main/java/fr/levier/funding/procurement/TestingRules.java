package fr.levier.funding.procurement;

import static fr.levier.funding.procurement.ProcurementRules.ccp;
import static fr.levier.funding.procurement.ProcurementRules.rule;

import fr.levier.core.dossier.EvaluationCriterion;
import fr.levier.core.dossier.Interest;
import fr.levier.core.dossier.TestProtocol;
import fr.levier.core.party.Party;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Offers that are tested in real conditions: by announced criteria, by people without ties. */
final class TestingRules {

  static final Rule<PurchaseNeed> CRITERIA_ANNOUNCED = rule(
      RuleInfo.law("ACH-05", Severity.ERROR, LegalDay.LAUNCH)
          .facts("testCriteria", "announcedCriteria")
          .changeable("testCriteria", "announcedCriteria")
          .basis(ccp("L. 3"), ccp("L. 2152-7"), ccp("R. 2152-7")),
      TestingRules::criteriaAnnounced);

  static final Rule<PurchaseNeed> INDEPENDENT_TESTERS = rule(
      RuleInfo.law("ACH-06", Severity.ERROR, LegalDay.LAUNCH)
          .facts("testers", "testerInterests", "recusals")
          .changeable("recusals", "testers")
          .basis(ccp("L. 2141-10"), ccp("R. 2111-2")),
      TestingRules::independentTesters);

  private TestingRules() {}

  private static void criteriaAnnounced(PurchaseNeed need, Examination exam) {
    List<String> tested =
        need.getTestProtocol().map(TestProtocol::getTestCriteria).orElse(List.of()).stream()
            .map(EvaluationCriterion::getName)
            .flatMap(Optional::stream)
            .toList();
    Fact<List<String>> criteria = exam.fact(
        "testCriteria",
        "/subject/testProtocol/testCriteria",
        Optional.of(tested).filter(some -> !some.isEmpty()));
    Fact<List<String>> announced =
        exam.fact("announcedCriteria", need.getAnnouncedCriteria().map(TestingRules::names));
    exam.appliesIf(Truth.of(need.getTestProtocol().isPresent()));
    exam.breachedIf(
        criteria.is(some -> some.isEmpty()), criteria.path(), Severity.ERROR, "", Map.of());
    for (int i = 0; i < tested.size(); i++) {
      String criterion = tested.get(i);
      exam.breachedIf(
          announced.is(names -> names.stream().noneMatch(name -> Names.same(name, criterion))),
          criteria.path() + "/" + i,
          Severity.ERROR,
          "",
          Map.of("criterion", criterion));
    }
  }

  private static List<String> names(List<AwardCriterion> criteria) {
    return criteria.stream()
        .flatMap(criterion -> Stream.concat(
            criterion.getName().stream(),
            criterion.getSubCriteria().stream().flatMap(sub -> sub.getName().stream())))
        .toList();
  }

  private static void independentTesters(PurchaseNeed need, Examination exam) {
    Fact<List<String>> testers = exam.fact("testers", need.getTesters());
    Fact<List<String>> declared = exam.fact(
        "testerInterests",
        need.getTesterInterests()
            .map(list ->
                list.stream().flatMap(interest -> interest.getPerson().stream()).toList()));
    Fact<List<String>> recusals = exam.fact("recusals", need.getRecusals());
    // without a test nobody tests, whether that is said or not
    exam.appliesIf(
        need.getTesters().isEmpty() && need.getTestProtocol().isEmpty()
            ? Truth.NO
            : testers.is(several -> !several.isEmpty()));
    List<String> persons = testers.value().orElse(List.of());
    for (int i = 0; i < persons.size(); i++) {
      String person = persons.get(i);
      String path = testers.path() + "/" + i;
      List<String> bodies = bodies(need, person);
      Map<String, Object> told = Map.of("person", person, "bodies", bodies);
      Truth tied = declared.is(known -> !bodies.isEmpty());
      Truth aside = recusals.is(names -> names.contains(person));
      exam.breachedIf(tied.and(aside.not()), path, Severity.ERROR, "", told);
      exam.breachedIf(
          declared.is(names -> !names.contains(person)),
          path,
          Severity.WARNING,
          "undeclared",
          told);
      exam.breachedIf(tied.and(aside), path, Severity.INFO, "recused", told);
    }
    if (testers.value().isEmpty()) {
      exam.breachedIf(testers.is(known -> true), testers.path());
    }
  }

  /** The bidders in which a person declared an interest; while no bidder is known, any body may be one. */
  private static List<String> bodies(PurchaseNeed need, String person) {
    List<String> bidders = need.getOffers().stream()
        .flatMap(offer -> offer.getTenderer().stream())
        .map(Party::getName)
        .flatMap(Optional::stream)
        .toList();
    return need.getTesterInterests().orElse(List.of()).stream()
        .filter(interest -> interest.getPerson().filter(person::equals).isPresent())
        .map(Interest::getBody)
        .flatMap(Optional::stream)
        .filter(
            body -> bidders.isEmpty() || bidders.stream().anyMatch(name -> Names.same(name, body)))
        .toList();
  }
}
