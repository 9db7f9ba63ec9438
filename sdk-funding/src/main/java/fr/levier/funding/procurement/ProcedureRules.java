package fr.levier.funding.procurement;

import static fr.levier.funding.procurement.ProcurementParameters.DIRECT_AWARD_WORKS;
import static fr.levier.funding.procurement.ProcurementParameters.INNOVATIVE_LOT;
import static fr.levier.funding.procurement.ProcurementParameters.INNOVATIVE_LOT_WORKS;
import static fr.levier.funding.procurement.ProcurementParameters.INNOVATIVE_NEED;
import static fr.levier.funding.procurement.ProcurementRules.articles;
import static fr.levier.funding.procurement.ProcurementRules.ccp;
import static fr.levier.funding.procurement.ProcurementRules.rule;

import fr.levier.core.law.CommonParameters;
import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.law.Step;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.time.LocalDate;
import java.util.Map;

/** Which procedure is open to the purchase and to the buyer. */
final class ProcedureRules {

  private static final LegalReference EXPERIMENT =
      LegalReference.of("décret n° 2018-1225 du 24 décembre 2018");
  private static final LocalDate NEXT_RANKED_FROM = LocalDate.of(2026, 1, 1);

  /** From how many awards in a row a buyer is asked why: a default of the house, not of a text. */
  private static final int SAME_SUPPLIER_LIMIT = 3;

  static final Rule<PurchaseNeed> FREE_AWARD = rule(
      RuleInfo.law("PRC-01", Severity.ERROR, LegalDay.LAUNCH)
          .facts("chosenProcedure", "needValue", "object")
          .yieldsTo("ACH-03", "PRC-00")
          .changeable("chosenProcedure")
          .basis(ccp("R. 2122-8"), ccp("R. 2123-1, 2°, b,")),
      ProcedureRules::freeAward);

  static final Rule<PurchaseNeed> INNOVATIVE_PURCHASE = rule(
      RuleInfo.law("PRC-02", Severity.ERROR, LegalDay.LAUNCH)
          .facts("chosenProcedure", "needValue", "object", "innovative")
          .yieldsTo("ACH-03", "PRC-00")
          .changeable("chosenProcedure")
          .basis(ccp("R. 2122-9-1"), ccp("L. 2172-3"), ccp("R. 2124-3, 2°,"), EXPERIMENT),
      ProcedureRules::innovativePurchase);

  static final Rule<PurchaseNeed> ADAPTED_PROCEDURE = rule(
      RuleInfo.law("PRC-03", Severity.ERROR, LegalDay.LAUNCH)
          .facts("chosenProcedure", "needValue", "object", "buyerCategory")
          .yieldsTo("PRC-04", "ACH-03", "PRC-00")
          .changeable("chosenProcedure")
          .basis(ccp("R. 2123-1, 1°,"), ccp("R. 2124-1")),
      ProcedureRules::adaptedProcedure);

  static final Rule<PurchaseNeed> SMALL_LOTS = rule(
      RuleInfo.law("PRC-04", Severity.ERROR, LegalDay.LAUNCH)
          .facts("chosenProcedure", "lotValue", "smallLotsSum", "totalOfLots")
          .yieldsTo("ACH-03", "PRC-00")
          .changeable("chosenProcedure")
          .basis(ccp("R. 2123-1, 2°,")),
      ProcedureRules::smallLots);

  static final Rule<PurchaseNeed> OPEN_TO_THE_BUYER = rule(
      RuleInfo.law("PRC-12", Severity.ERROR, LegalDay.LAUNCH)
          .facts("formalTechnique", "buyerCategory")
          .changeable("formalTechnique", "negotiationCase")
          .basis(
              articles("R. 2124-2 à R. 2124-6"),
              ccp("R. 2124-3"),
              ccp("L. 2113-2"),
              ccp("L. 2113-4")),
      ProcedureRules::openToTheBuyer);

  static final Rule<PurchaseNeed> THRESHOLDS_ARE_DATA = rule(
      RuleInfo.derived("PRC-13", Severity.INFO, LegalDay.AS_OF)
          .basis(LegalReference.of("article 1er du décret n° 2025-1383 du 29 décembre 2025")),
      (need, exam) -> {
        exam.parameter(CommonParameters.DIRECT_AWARD);
        exam.parameter(INNOVATIVE_NEED);
        exam.parameter(ProcurementParameters.BUYER_PROFILE);
        exam.tell(
            "verifiedOn",
            INNOVATIVE_NEED.series().steps().stream()
                .map(Step::verifiedOn)
                .max(LocalDate::compareTo)
                .orElseThrow());
      });

  static final Rule<PurchaseNeed> NEXT_RANKED = rule(
      RuleInfo.derived("PRC-14", Severity.INFO, LegalDay.NOTIFICATION)
          .basis(ccp("R. 2181-7").by("décret n° 2025-1383 du 29 décembre 2025")),
      (need, exam) -> {
        exam.appliesIf(Truth.of(!exam.day().isBefore(NEXT_RANKED_FROM)));
        exam.appliesIf(Truth.of(need.isChosenTendererUnable().orElse(false)));
        exam.tell("nextRankedTendererMayBeAsked", true);
      });

  static final Rule<PurchaseNeed> INNOVATION_NOTE = rule(
      RuleInfo.law("ACH-01", Severity.ERROR, LegalDay.LAUNCH)
          .facts("chosenProcedure")
          .contents("innovationNote")
          .yieldsTo("PRC-02")
          .changeable("innovationNote")
          .basis(ccp("R. 2122-9-1"), ccp("L. 2172-3")),
      (need, exam) -> {
        exam.appliesIf(new Judged(need, exam).isChosen(Procedure.DISPENSE_INNOVANT));
        exam.requires(
            "innovationNote",
            "/subject/innovationNote",
            need.getInnovationNote().isPresent());
      });

  static final Rule<PurchaseNeed> SAME_SUPPLIER = rule(
      RuleInfo.law("ACH-02", Severity.WARNING, LegalDay.LAUNCH)
          .facts("chosenProcedure", "sameSupplierAwards")
          .changeable("supplier")
          .basis(ccp("R. 2122-8"), ccp("R. 2122-9-1")),
      (need, exam) -> {
        Fact<Integer> awards = exam.fact("sameSupplierAwards", need.getSameSupplierAwards());
        exam.appliesIf(new Judged(need, exam).isWithoutCompetition());
        exam.tell("asked", SAME_SUPPLIER_LIMIT);
        exam.breachedIf(awards.is(count -> count >= SAME_SUPPLIER_LIMIT), awards.path());
      });

  private ProcedureRules() {}

  private static void freeAward(PurchaseNeed need, Examination exam) {
    Judged purchase = new Judged(need, exam);
    exam.appliesIf(purchase.isChosen(Procedure.DISPENSE_SEUIL));
    Truth lot = purchase.isLotUnder(DIRECT_AWARD_WORKS, CommonParameters.DIRECT_AWARD);
    exam.breachedIf(
        purchase.reaches(DIRECT_AWARD_WORKS, CommonParameters.DIRECT_AWARD).and(lot.not()),
        purchase.chosen().path());
  }

  private static void innovativePurchase(PurchaseNeed need, Examination exam) {
    Judged purchase = new Judged(need, exam);
    String path = purchase.chosen().path();
    exam.appliesIf(purchase.isChosen(Procedure.DISPENSE_INNOVANT));
    need.getObject().ifPresent(object -> exam.tell("object", object));

    Fact<Boolean> innovative = exam.fact("innovative", need.isInnovative());
    boolean presumed = need.isYoungInnovativeCompany().orElse(false)
        && exam.parameter(ProcurementParameters.YOUNG_COMPANY_PRESUMPTION)
            .value()
            .orElse(false);
    exam.breachedIf(
        innovative.is(claimed -> !claimed).and(Truth.of(!presumed)),
        innovative.path(),
        Severity.ERROR,
        "notInnovative",
        Map.of());

    Truth lot = purchase.isLotUnder(INNOVATIVE_LOT_WORKS, INNOVATIVE_LOT);
    boolean regime = exam.parameter(INNOVATIVE_NEED).value().isPresent();
    if (regime) {
      exam.breachedIf(purchase.reaches(INNOVATIVE_NEED).and(lot.not()), path);
    } else {
      exam.breachedIf(Truth.YES, path, Severity.ERROR, "noRegime", Map.of("day", exam.day()));
    }
  }

  private static void adaptedProcedure(PurchaseNeed need, Examination exam) {
    Judged purchase = new Judged(need, exam);
    exam.appliesIf(purchase.isChosen(Procedure.MAPA));
    exam.appliesIf(purchase.object().is(object -> !Decision.isLight(object)));
    // another exemption that nobody claims is none
    exam.appliesIf(Truth.of(!need.isOtherExemption().orElse(false)));
    if (Lots.areInvoked(need)) {
      exam.appliesIf(purchase.lotsReachFormal().not());
    }
    exam.breachedIf(purchase.reachesFormal(), purchase.chosen().path());
  }

  private static void smallLots(PurchaseNeed need, Examination exam) {
    Judged purchase = new Judged(need, exam);
    String path = purchase.chosen().path();
    exam.appliesIf(Truth.of(Lots.areInvoked(need)));
    exam.appliesIf(purchase.isChosen(Procedure.MAPA));
    exam.appliesIf(purchase.object().is(object -> !Decision.isLight(object)));
    exam.appliesIf(purchase.lotsReachFormal());

    Fact<BeforeTax> lot = exam.fact("lotValue", need.getLotValue());
    Truth large = purchase.byObject(
        () -> reaches(lot, exam, ProcurementParameters.SMALL_LOT_WORKS),
        () -> reaches(lot, exam, ProcurementParameters.SMALL_LOT));
    exam.breachedIf(large, path);
    exam.breachedIf(purchase.areLotsWithinShare().not(), path, Severity.ERROR, "share", Map.of());
  }

  private static Truth reaches(Fact<BeforeTax> lot, Examination exam, Parameter<BeforeTax> figure) {
    Fact<BeforeTax> limit = exam.parameter(figure);
    limit.value().ifPresent(amount -> exam.tell("limit", amount));
    return lot.is(BeforeTax::isAtLeast, limit);
  }

  private static void openToTheBuyer(PurchaseNeed need, Examination exam) {
    Fact<FormalTechnique> technique = exam.fact("formalTechnique", need.getFormalTechnique());
    exam.appliesIf(technique.isGiven());
    Fact<BuyerCategory> category =
        exam.fact("buyerCategory", Buyers.CATEGORY, Buyers.category(need));
    exam.breachedIf(
        technique
            .is(FormalTechnique.PROCEDURE_NEGOCIEE_AVEC_MISE_EN_CONCURRENCE::equals)
            .and(category.is(kind -> kind != BuyerCategory.ENTITE_ADJUDICATRICE)),
        technique.path());
    exam.breachedIf(
        technique
            .is(FormalTechnique.PROCEDURE_AVEC_NEGOCIATION::equals)
            .and(Truth.of(need.getNegotiationCase().isEmpty())),
        "/subject/negotiationCase",
        Severity.ERROR,
        "negotiation",
        Map.of());
    Fact<Boolean> entrusted = exam.fact("entrustedOperation", need.isEntrustedOperation());
    exam.breachedIf(
        technique.is(FormalTechnique.CENTRALE_ACHAT::equals).and(entrusted.is(done -> !done)),
        entrusted.path(),
        Severity.ERROR,
        "entrusted",
        Map.of());
  }
}
