package fr.levier.funding.financeurs;

import static fr.levier.funding.financeurs.FinanceursRules.GUIDE;
import static fr.levier.funding.financeurs.FinanceursRules.casf;
import static fr.levier.funding.financeurs.FinanceursRules.css;

import fr.levier.core.party.ActorType;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import fr.levier.funding.subsidy.Beneficiary;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** CDF-02, CDF-04, CDF-05, CDF-10, CDF-14 and CDF-15: what an action is, for whom and by whom. */
final class ActionRules {

  static final Rule<PreventionAction> PUBLIC = Rule.of(
      RuleInfo.law("CDF-02", Severity.ERROR, LegalDay.REQUEST)
          .facts("beneficiaryAges", "caregivers")
          .changeable("beneficiaryAges", "caregivers")
          .basis(GUIDE),
      ActionRules::publicOfTheAction);

  static final Rule<PreventionAction> DEPRECIABLE = Rule.of(
      RuleInfo.law("CDF-04", Severity.ERROR, LegalDay.REQUEST)
          .facts("budgetLines")
          .changeable("budgetLines")
          .basis(GUIDE),
      ActionRules::depreciable);

  static final Rule<PreventionAction> COMMERCIAL = Rule.of(
      RuleInfo.law("CDF-05", Severity.ERROR, LegalDay.REQUEST)
          .facts("commercialAim")
          .changeable("commercialAim")
          .basis(GUIDE),
      (action, exam) ->
          exam.breachedIf(exam.fact("commercialAim", action.isCommercialAim()).is(yes -> yes)));

  static final Rule<PreventionAction> AXIS = Rule.of(
      RuleInfo.law("CDF-10", Severity.ERROR, LegalDay.REQUEST)
          .facts("axis")
          .changeable("axis")
          .basis(GUIDE),
      (action, exam) -> exam.breachedIf(exam.fact("axis", action.getAxis())
          .is((rank, count) -> rank > count, exam.parameter(FinanceursParameters.AXES))));

  static final Rule<PreventionAction> CARRIER = Rule.of(
      RuleInfo.law("CDF-14", Severity.ERROR, LegalDay.REQUEST)
          .facts("carrierType")
          .changeable("carrierType")
          .basis(GUIDE),
      (action, exam) -> {
        Fact<ActorType> type = exam.fact(
            "carrierType", action.beneficiaryPath() + "/actorType", action.beneficiaryType());
        exam.breachedIf(isListed(action, type).not(), type.path());
      });

  static final Rule<PreventionAction> LAW_ITEM = Rule.of(
      RuleInfo.law("CDF-15", Severity.INFO, LegalDay.REQUEST)
          .facts("axis")
          .contents("lawItem")
          .yieldsTo("CDF-10")
          .changeable("lawItem")
          .basis(casf("L. 149-11").unverified(), css("L. 223-15").unverified()),
      ActionRules::lawItem);

  private ActionRules() {}

  private static void publicOfTheAction(PreventionAction action, Examination exam) {
    Fact<AgeRange> ages = exam.fact("beneficiaryAges", action.getBeneficiaryAges());
    Fact<Boolean> caregivers = exam.fact("caregivers", action.isCaregivers());
    Fact<Integer> least = exam.parameter(FinanceursParameters.AGE);
    Truth younger = ages.is(
        (range, age) -> range.getOldest().filter(oldest -> oldest < age).isPresent(), least);
    action
        .getBeneficiaryAges()
        .flatMap(AgeRange::getOldest)
        .ifPresent(oldest -> exam.tell("oldest", oldest));
    exam.breachedIf(younger.and(caregivers.is(yes -> !yes)), ages.path());
  }

  private static void depreciable(PreventionAction action, Examination exam) {
    List<ActionExpense> lines = action.getBudgetLines();
    exam.fact("budgetLines", Optional.of(lines).filter(some -> !some.isEmpty()));
    exam.appliesIf(Truth.of(!lines.isEmpty()));
    for (int i = 0; i < lines.size(); i++) {
      String path = "/subject/budgetLines/" + i + "/depreciable";
      exam.breachedIf(
          new Fact<>("depreciable", path, lines.get(i).isDepreciable()).is(yes -> yes),
          path,
          Severity.ERROR,
          "",
          Map.of("expense", lines.get(i).getLabel().orElse("—")));
    }
  }

  /** Nobody but a legal person carries an action. */
  static boolean isPerson(ActorType type) {
    return type == ActorType.PROFESSIONNEL_DE_SANTE || type == ActorType.PERSONNEL_D_ORGANISME;
  }

  /** Public bodies, associations, companies of any form, and nursing homes whatever their form. */
  private static Truth isListed(PreventionAction action, Fact<ActorType> type) {
    if (type.value().filter(known -> known == ActorType.EHPAD).isPresent()) {
      return Truth.YES;
    }
    Beneficiary carrier = Beneficiary.of(action);
    return carrier
        .isPublic()
        .or(carrier.isAssociation())
        .or(carrier.isPrivateBody().and(carrier.isNonProfit().not()));
  }

  private static void lawItem(PreventionAction action, Examination exam) {
    Fact<Integer> axis = exam.fact("axis", action.getAxis());
    Fact<Integer> first = exam.parameter(FinanceursParameters.FIRST_ITEM);
    Fact<Integer> last = exam.parameter(FinanceursParameters.LAST_ITEM);
    exam.appliesIf(first.isGiven());
    exam.appliesIf(axis.is((rank, item) -> rank >= item, first));
    exam.appliesIf(axis.is((rank, item) -> rank <= item, last));
    exam.requires("lawItem", "/subject/lawItem", action.getLawItem().isPresent());
  }
}
