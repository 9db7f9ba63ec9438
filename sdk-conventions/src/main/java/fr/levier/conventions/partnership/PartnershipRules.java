package fr.levier.conventions.partnership;

import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.RuleSet;
import java.util.List;
import java.util.function.BiConsumer;

/** The rules of the partnership convention, PAR-01 to PAR-18, in order. */
final class PartnershipRules {

  private PartnershipRules() {}

  static RuleSet<PartnershipConvention> ofTheConvention() {
    return new RuleSet<>(List.of(
        NetworkRules.NOT_UNIVERSITY,
        NetworkRules.PUBLIC_HOSPITAL,
        NetworkRules.MEMBER,
        NetworkRules.PRIORITY_THEME,
        SigningRules.CROSS_MANDATES,
        TestRules.AT_OFFER_EVALUATION,
        TestRules.NOT_AFTER_AWARD,
        TestRules.CRITERIA_AND_INDICATORS,
        TestRules.VOLUNTARY,
        ProjectRules.CO_DEVELOPER_AS_BIDDER,
        SigningRules.REFERENTS,
        ProjectRules.NEED_OF_THE_TEAMS,
        PurchaseRules.PUBLIC_COOPERATION,
        PurchaseRules.NO_EXCLUSIVITY,
        PurchaseRules.NO_PROMISE,
        SigningRules.ORIGINALS,
        NetworkRules.COUNTER,
        PurchaseRules.GHT_SUPPORT));
  }

  static Rule<PartnershipConvention> rule(
      RuleInfo info, BiConsumer<PartnershipConvention, Examination> judgement) {
    return Rule.of(info, judgement);
  }
}
