package fr.levier.conventions.cpom;

import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleSet;
import java.util.List;

/** The rules of the innovation annex, CPM-01 to CPM-20, in order, each with the documents it judges. */
final class CpomRules {

  private CpomRules() {}

  static RuleSet<CpomAnnex> ofTheAnnex() {
    return new RuleSet<>(List.<Rule<? super CpomAnnex>>of(
        HolderRules.IN_THE_LIST,
        HolderRules.NO_COMPANY,
        TermRules.FIVE_YEARS,
        TermRules.ANNEX_INSIDE,
        ContentRules.CONTRACTS_LIST,
        TermRules.MID_TERM,
        IndicatorRules.PERCENTAGE,
        IndicatorRules.QUALITATIVE,
        IndicatorRules.ETAPES,
        IndicatorRules.HOPEN,
        IndicatorRules.BREAKDOWN,
        ContentRules.GRANTS,
        HolderRules.UNIVERSITY_CONTRACT,
        ContentRules.INSERM,
        ContentRules.PENALTY_CEILING,
        ContentRules.CONFIDENTIAL,
        IndicatorRules.PROGRAMME_DATES));
  }

  static RuleSet<CpomAmendment> ofTheAmendment() {
    return new RuleSet<>(List.<Rule<? super CpomAmendment>>of(
        HolderRules.IN_THE_LIST,
        HolderRules.NO_COMPANY,
        TermRules.FIVE_YEARS,
        TermRules.ANNEX_INSIDE,
        TermRules.NO_EXTENSION,
        IndicatorRules.PERCENTAGE,
        IndicatorRules.QUALITATIVE,
        IndicatorRules.ETAPES,
        IndicatorRules.HOPEN,
        IndicatorRules.BREAKDOWN,
        HolderRules.UNIVERSITY_CONTRACT,
        IndicatorRules.PROGRAMME_DATES));
  }

  static RuleSet<CpomRenewal> ofTheRenewal() {
    return new RuleSet<>(List.of(TermRules.RENEWAL_REQUEST, TermRules.TACIT_RENEWAL));
  }
}
