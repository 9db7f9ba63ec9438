package fr.levier.funding.fir;

import static fr.levier.core.law.LegalReference.article;

import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleSet;
import fr.levier.funding.subsidy.SubsidyRules;
import java.util.List;

/** The rules of the fund, FIR-01 to FIR-21 and SUB-20, with those common to all subsidies. */
final class FirRules {

  private static final List<Rule<? super FirGrant>> RULES = List.of(
      WhoRules.CLOSED_LIST,
      WhoRules.NO_COMPANY,
      WhoRules.FLOWING_TO_A_COMPANY,
      PurposeRules.OBJECTIVE,
      PurposeRules.MISSION,
      YearRules.LONGEST,
      YearRules.EACH_YEAR,
      YearRules.AMENDMENTS,
      ContractRules.COMPULSORY,
      ContractRules.CONTENTS,
      WhoRules.CPOM_FIRST,
      WhoRules.CPOM_RECORD,
      PurposeRules.COMMITMENT,
      PurposeRules.NATURE,
      ContractRules.ALL_AGENCIES,
      MoneyRules.REPORT,
      ContractRules.NOTICE,
      MoneyRules.PLAN,
      MoneyRules.PAYMENTS,
      MoneyRules.PRESCRIPTION,
      WhoRules.NETWORK,
      PurposeRules.PREVENTION);

  /** A request is judged on what it asks for: the contract, and what follows from it, come later. */
  private static final List<Rule<? super FirGrant>> OF_THE_REQUEST = List.of(
      WhoRules.CLOSED_LIST,
      WhoRules.NO_COMPANY,
      WhoRules.FLOWING_TO_A_COMPANY,
      PurposeRules.OBJECTIVE,
      PurposeRules.MISSION,
      YearRules.LONGEST,
      YearRules.EACH_YEAR,
      WhoRules.CPOM_FIRST,
      WhoRules.CPOM_RECORD,
      PurposeRules.COMMITMENT,
      PurposeRules.NATURE,
      MoneyRules.PLAN,
      WhoRules.NETWORK,
      PurposeRules.PREVENTION);

  private FirRules() {}

  static RuleSet<FirConvention> ofTheConvention() {
    return new RuleSet<FirConvention>(List.of())
        .with(RULES)
        .with(SubsidyRules.all())
        .with(SubsidyRules.combination());
  }

  static RuleSet<FirRequest> ofTheRequest() {
    return new RuleSet<FirRequest>(List.of())
        .with(OF_THE_REQUEST)
        .with(SubsidyRules.ofTheRequest())
        .with(SubsidyRules.combination());
  }

  static LegalReference csp(String article) {
    return article(article, LegalCode.CSP);
  }
}
