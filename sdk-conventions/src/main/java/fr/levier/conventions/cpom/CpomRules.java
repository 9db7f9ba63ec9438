package fr.levier.conventions.cpom;

import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleSet;
import java.util.List;

/** The rules of the innovation annex, CPM-01 to CPM-20, each with the documents it judges. */
final class CpomRules {

  /** What the annex and the amendment that brings it have to respect alike. */
  private static final List<Rule<CpomAct>> OF_BOTH = List.of(
      HolderRules.IN_THE_LIST,
      HolderRules.NO_COMPANY,
      TermRules.FIVE_YEARS,
      TermRules.ANNEX_INSIDE,
      IndicatorRules.PERCENTAGE,
      IndicatorRules.QUALITATIVE,
      IndicatorRules.ETAPES,
      IndicatorRules.HOPEN,
      IndicatorRules.BREAKDOWN,
      HolderRules.UNIVERSITY_CONTRACT,
      IndicatorRules.PROGRAMME_DATES);

  private CpomRules() {}

  static RuleSet<CpomAnnex> ofTheAnnex() {
    return new RuleSet<CpomAnnex>(List.copyOf(OF_BOTH))
        .with(List.of(
            ContentRules.CONTRACTS_LIST,
            TermRules.MID_TERM,
            ContentRules.GRANTS,
            ContentRules.INSERM,
            ContentRules.PENALTY_CEILING,
            ContentRules.CONFIDENTIAL));
  }

  static RuleSet<CpomAmendment> ofTheAmendment() {
    return new RuleSet<CpomAmendment>(List.copyOf(OF_BOTH)).with(List.of(TermRules.NO_EXTENSION));
  }

  static RuleSet<CpomRenewal> ofTheRenewal() {
    return new RuleSet<>(List.of(TermRules.RENEWAL_REQUEST, TermRules.TACIT_RENEWAL));
  }
}
