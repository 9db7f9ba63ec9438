package fr.levier.funding.subsidy;

import static fr.levier.core.law.LegalReference.article;

import fr.levier.core.dossier.CombinedAct;
import fr.levier.core.dossier.CommonRules;
import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.lever.Obligation;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.rule.RuleInfo;
import java.util.List;

/**
 * The rules common to all subsidies, for the levers that grant money: SUB-1 to SUB-22, and MIX-1 to MIX-3 for those that
 * combine with others. Stateless and thread-safe.
 */
public final class SubsidyRules {

  /** What a subsidy is. */
  public static final LegalReference DEFINITION = law("article 9-1");

  /** What a convention of subsidy says, and what follows from it. */
  public static final LegalReference CONVENTION = law("article 10");

  /** The contract of commitment to the Republic (<i>contrat d’engagement républicain</i>). */
  public static final LegalReference COMMITMENT = law("article 10-1");

  /** The decree on that contract. */
  public static final LegalReference COMMITMENT_DECREE =
      LegalReference.of("décret n° 2021-1947 du 31 décembre 2021");

  /** What a public contract is. */
  public static final LegalReference PUBLIC_CONTRACT = article("L. 1111-1", LegalCode.CCP);

  /** The order on the financial report. */
  public static final LegalReference FINANCIAL_REPORT =
      LegalReference.of("arrêté du 11 octobre 2006 relatif au compte rendu financier");

  /** The judgment on what turns a subsidy into a contract. */
  public static final LegalReference REQUALIFICATION_CASE =
      LegalReference.of("Conseil d’État, 26 mars 2008, Région de La Réunion, n° 284412");

  /** The judgment on a private initiative that public bodies support. */
  public static final LegalReference INITIATIVE_CASE = LegalReference.of(
          "Conseil d’État, Section, 6 avril 2007, Commune d’Aix-en-Provence, n° 284736")
      .unverified()
      .doubting("numéro de la décision à vérifier", "number of the decision to be verified");

  /** The prime minister’s circular on relations with associations. */
  public static final LegalReference CIRCULAR =
      LegalReference.of("circulaire du Premier ministre n° 5811/SG du 29 septembre 2015");

  /** The guide of the ARS on what supports innovation, as it stood in July 2020. */
  public static final LegalReference GUIDE = LegalReference.of(
      "guide « APIST » des leviers mobilisables par les agences régionales de santé, juillet 2020, fiche FIR");

  private static final List<Rule<? super Grant>> RULES = List.of(
      NatureRules.NOT_A_PRICE,
      ConventionRules.COMPULSORY,
      ConventionRules.CONTENTS,
      ReportingRules.FINANCIAL_REPORT,
      ReportingRules.AUDITOR,
      ReportingRules.PAYMENT,
      RequestRules.COMMITMENT,
      NatureRules.WITHDRAWAL,
      ConventionRules.CONTEXT,
      RequestRules.FORM,
      NatureRules.REQUALIFICATION,
      ReportingRules.OPEN_DATA,
      StateAidRule.REGIME,
      ConventionRules.BALANCE,
      ConventionRules.EVALUATION);

  private static final List<Rule<? super Grant>> OF_THE_REQUEST = List.of(
      NatureRules.NOT_A_PRICE,
      ReportingRules.AUDITOR,
      RequestRules.COMMITMENT,
      RequestRules.FORM,
      NatureRules.REQUALIFICATION,
      StateAidRule.REGIME);

  private SubsidyRules() {}

  /** SUB-1 to SUB-22, in order. */
  public static List<Rule<? super Grant>> all() {
    return RULES;
  }

  /** Those of them that judge a request, before anything is decided or written, in order. */
  public static List<Rule<? super Grant>> ofTheRequest() {
    return OF_THE_REQUEST;
  }

  /** MIX-1 to MIX-3, in order. */
  public static List<Rule<CombinedAct>> combination() {
    return CommonRules.combination();
  }

  /** The dated duties that any subsidy brings: its financial report, and the publication of its essential data. */
  public static List<Obligation> obligations(Grant grant, RuleContext context) {
    return GrantObligations.of(grant, context);
  }

  /** A special rule that asks for the <i>contrat d’engagement républicain</i> as SUB-7 does. */
  public static Rule<Grant> commitment(RuleInfo info) {
    return Rule.of(info, RequestRules::commitment);
  }

  /** The text of the law of 12 April 2000. */
  static LegalReference law(String article) {
    return LegalReference.of(article + " de la loi n° 2000-321 du 12 avril 2000");
  }
}
