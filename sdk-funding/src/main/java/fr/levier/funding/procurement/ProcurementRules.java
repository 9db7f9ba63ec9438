package fr.levier.funding.procurement;

import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.RuleSet;
import java.util.List;
import java.util.function.BiConsumer;

/** The rules of procurement, PRC-00 to PRC-14 and ACH-01 to ACH-13, in order. */
final class ProcurementRules {

  private ProcurementRules() {}

  static RuleSet<PurchaseNeed> ofThePurchase() {
    return new RuleSet<>(List.of(
        ValueRules.WHOLE_NEED,
        ProcedureRules.FREE_AWARD,
        ProcedureRules.INNOVATIVE_PURCHASE,
        ProcedureRules.ADAPTED_PROCEDURE,
        ProcedureRules.SMALL_LOTS,
        PublicityRules.SOCIAL_SERVICES,
        PublicityRules.PUBLICITY,
        PublicityRules.BUYER_PROFILE,
        ValueRules.WRITTEN_FORM,
        PublicityRules.ESSENTIAL_DATA_IN_TIME,
        ValueRules.MINIMUM_TURNOVER,
        ContractRules.PAYMENT_DELAY,
        ProcedureRules.OPEN_TO_THE_BUYER,
        ProcedureRules.THRESHOLDS_ARE_DATA,
        ProcedureRules.NEXT_RANKED,
        ProcedureRules.INNOVATION_NOTE,
        ProcedureRules.SAME_SUPPLIER,
        ValueRules.PARTS_COUNTED,
        ContractRules.WRITTEN_CONTRACT,
        TestingRules.CRITERIA_ANNOUNCED,
        TestingRules.INDEPENDENT_TESTERS,
        ContractRules.GRANT_AND_PRICE,
        PublicityRules.ESSENTIAL_DATA_RECORD,
        ContractRules.INTELLECTUAL_PROPERTY,
        ContractRules.TACIT_RENEWAL,
        SustainabilityRules.ENVIRONMENTAL_CRITERION,
        SustainabilityRules.ENVIRONMENTAL_CONDITION,
        SustainabilityRules.SOCIAL_CONDITION));
  }

  static Rule<PurchaseNeed> rule(RuleInfo info, BiConsumer<PurchaseNeed, Examination> judgement) {
    return Rule.of(info, judgement);
  }

  static LegalReference ccp(String article) {
    return LegalReference.article(article, LegalCode.CCP);
  }

  /** Several articles at once: {@code R. 2121-1 à R. 2121-9}. */
  static LegalReference articles(String articles) {
    return LegalReference.of("articles " + articles + " du " + LegalCode.CCP.title());
  }
}
