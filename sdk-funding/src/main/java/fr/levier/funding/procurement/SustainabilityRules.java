package fr.levier.funding.procurement;

import static fr.levier.funding.procurement.ProcurementRules.ccp;
import static fr.levier.funding.procurement.ProcurementRules.rule;

import fr.levier.core.law.LegalReference;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.util.List;
import java.util.Map;

/** What the climate law of 2021 asks of every purchase since the summer of 2026. */
final class SustainabilityRules {

  private static final LegalReference CLIMATE_LAW =
      LegalReference.of("article 35 de la loi n° 2021-1104 du 22 août 2021");
  private static final LegalReference DECREE =
      LegalReference.of("décret n° 2022-767 du 2 mai 2022");

  static final Rule<PurchaseNeed> ENVIRONMENTAL_CRITERION = rule(
      RuleInfo.law("ACH-11", Severity.ERROR, LegalDay.LAUNCH)
          .facts("announcedCriteria")
          .changeable("announcedCriteria")
          .basis(ccp("L. 2152-7"), ccp("R. 2152-7"), CLIMATE_LAW, DECREE),
      SustainabilityRules::environmentalCriterion);

  static final Rule<PurchaseNeed> ENVIRONMENTAL_CONDITION = rule(
      RuleInfo.law("ACH-12", Severity.ERROR, LegalDay.LAUNCH)
          .facts("chosenProcedure")
          .contents("environmentalCondition")
          .changeable("environmentalCondition")
          .basis(ccp("L. 2112-2"), CLIMATE_LAW, DECREE),
      SustainabilityRules::environmentalCondition);

  static final Rule<PurchaseNeed> SOCIAL_CONDITION = rule(
      RuleInfo.law("ACH-13", Severity.WARNING, LegalDay.LAUNCH)
          .facts("needValue", "buyerCategory", "object")
          .contents("socialCondition")
          .changeable("socialCondition")
          .basis(ccp("L. 2112-2-1").unverified()),
      SustainabilityRules::socialCondition);

  private SustainabilityRules() {}

  private static void environmentalCriterion(PurchaseNeed need, Examination exam) {
    Judged purchase = new Judged(need, exam);
    Fact<List<AwardCriterion>> criteria =
        new Fact<>("announcedCriteria", "/subject/announcedCriteria", need.getAnnouncedCriteria());
    exam.appliesIf(
        exam.parameter(ProcurementParameters.ENVIRONMENTAL_CRITERION).is(required -> required));
    exam.appliesIf(purchase.isWithoutCompetition().not());
    exam.appliesIf(criteria.is(some -> !some.isEmpty()));
    List<AwardCriterion> announced = criteria.value().orElse(List.of());
    exam.tell(
        "announcedCriteria",
        announced.stream().map(criterion -> criterion.getName().orElse("—")).toList());
    Truth none = criteria.value().isPresent()
        ? anyEnvironmental(announced).not()
        : criteria.is(some -> true);
    exam.breachedIf(none, criteria.path());
    exam.breachedIf(
        criteria.is(some -> some.size() == 1
            && some.get(0).getNature().filter(CriterionNature.PRIX::equals).isPresent()),
        criteria.path() + "/0",
        Severity.ERROR,
        "price",
        Map.of());
  }

  /** A criterion whose nature nobody told may still be one. */
  private static Truth anyEnvironmental(List<AwardCriterion> criteria) {
    Truth any = Truth.NO;
    for (int i = 0; i < criteria.size(); i++) {
      AwardCriterion criterion = criteria.get(i);
      Truth stated = Truth.of(criterion.isEnvironmental().orElse(false));
      Truth named = criterion.isEnvironmental().isPresent()
          ? Truth.of(criterion
              .getNature()
              .filter(CriterionNature.ENVIRONNEMENT::equals)
              .isPresent())
          : new Fact<>(
                  "nature", "/subject/announcedCriteria/" + i + "/nature", criterion.getNature())
              .is(CriterionNature.ENVIRONNEMENT::equals);
      any = any.or(stated).or(named);
    }
    return any;
  }

  private static void environmentalCondition(PurchaseNeed need, Examination exam) {
    Judged purchase = new Judged(need, exam);
    exam.appliesIf(isClauseInForce(exam));
    exam.appliesIf(Truth.of(need.isWrittenContract().orElse(false)));
    Truth absent = Truth.of(need.getEnvironmentalCondition().isEmpty());
    Truth free = purchase.isWithoutCompetition();
    exam.breachedIf(absent.and(free.not()), "/subject/environmentalCondition");
    exam.breachedIf(
        absent.and(free),
        "/subject/environmentalCondition",
        Severity.WARNING,
        "inferred",
        Map.of());
  }

  private static void socialCondition(PurchaseNeed need, Examination exam) {
    Judged purchase = new Judged(need, exam);
    exam.appliesIf(isClauseInForce(exam));
    if (isClauseInForce(exam).isYes()) {
      exam.appliesIf(purchase.reachesFormal());
    }
    exam.requires(
        "socialCondition",
        "/subject/socialCondition",
        need.getSocialCondition().or(need::getSocialExemption).isPresent());
  }

  /** Before the first text there was no such clause: that is no gap. */
  private static Truth isClauseInForce(Examination exam) {
    return Truth.of(
        exam.parameter(ProcurementParameters.ENVIRONMENTAL_CLAUSE).value().orElse(false));
  }
}
