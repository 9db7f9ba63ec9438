package fr.levier.funding.fir;

import static fr.levier.funding.fir.FirRules.csp;

import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.money.Percentage;
import fr.levier.core.party.ActorType;
import fr.levier.core.party.Company;
import fr.levier.core.party.Party;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import fr.levier.funding.subsidy.Beneficiary;
import fr.levier.funding.subsidy.SubsidyRules;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** FIR-01 to FIR-03, FIR-11, FIR-12 and FIR-21: who may receive the money, and under which contract of its own. */
final class WhoRules {

  /** The guide’s list, apart from public persons. */
  private static final Set<ActorType> ELIGIBLE = EnumSet.of(
      ActorType.EPS_HOSPITALO_UNIVERSITAIRE,
      ActorType.EPS_NON_HU,
      ActorType.ESPIC,
      ActorType.ES_PRIVE_LUCRATIF,
      ActorType.STRUCTURE_HAD,
      ActorType.STRUCTURE_DIALYSE,
      ActorType.CENTRE_RADIOTHERAPIE,
      ActorType.EHPAD,
      ActorType.ESMS_HANDICAP,
      ActorType.ESSMS_AUTRE,
      ActorType.SERVICE_AIDE_DOMICILE,
      ActorType.RESEAU_DE_SANTE,
      ActorType.DAC_DSR,
      ActorType.MAISON_DE_SANTE,
      ActorType.CENTRE_DE_SANTE,
      ActorType.POLE_DE_SANTE,
      ActorType.MAISON_DE_NAISSANCE,
      ActorType.CPTS,
      ActorType.PROFESSIONNEL_DE_SANTE,
      ActorType.PERSONNEL_D_ORGANISME,
      ActorType.ASSOCIATION_DU_SECTEUR,
      ActorType.ASSOCIATION_USAGERS,
      ActorType.GCS,
      ActorType.GCSMS,
      ActorType.GRADES,
      ActorType.GIRCI);

  /** Whose payment is subject to a CPOM. */
  static final Set<ActorType> PRIMARY_CARE = EnumSet.of(
      ActorType.DAC_DSR,
      ActorType.CENTRE_DE_SANTE,
      ActorType.POLE_DE_SANTE,
      ActorType.MAISON_DE_SANTE,
      ActorType.MAISON_DE_NAISSANCE);

  private static final Set<ActorType> MEDICO_SOCIAL =
      EnumSet.of(ActorType.EHPAD, ActorType.ESMS_HANDICAP, ActorType.ESSMS_AUTRE);

  static final Rule<FirGrant> CLOSED_LIST = Rule.of(
      RuleInfo.law("FIR-01", Severity.ERROR, LegalDay.GRANT)
          .facts("beneficiaryType")
          .yieldsTo("FIR-02")
          .changeable("beneficiaryType")
          .basis(SubsidyRules.GUIDE),
      (grant, exam) -> exam.breachedIf(isEligible(grant, exam).not()));

  static final Rule<FirGrant> NO_COMPANY = Rule.of(
      RuleInfo.law("FIR-02", Severity.ERROR, LegalDay.GRANT)
          .facts("beneficiaryType")
          .changeable("beneficiaryType")
          .basis(SubsidyRules.GUIDE),
      (grant, exam) -> exam.breachedIf(type(grant, exam).is(ActorType::isIndustrie)));

  static final Rule<FirGrant> FLOWING_TO_A_COMPANY = Rule.of(
      RuleInfo.law("FIR-03", Severity.WARNING, LegalDay.GRANT)
          .facts("companyShareOfGrant", "companyPaidForService")
          .changeable("companyPaidForService")
          .basis(
              SubsidyRules.DEFINITION,
              LegalReference.of("seuil d’alerte propre à Levier, modifiable").unverified()),
      WhoRules::flowingToACompany);

  static final Rule<FirGrant> CPOM_FIRST = Rule.of(
      RuleInfo.law("FIR-11", Severity.WARNING, LegalDay.PAYMENT)
          .facts("beneficiaryType")
          .contents("cpomReference")
          .changeable("cpomReference")
          .basis(csp("L. 1435-3"), csp("R. 1435-30")),
      (grant, exam) -> cpom(grant, exam, type(grant, exam).is(PRIMARY_CARE::contains)));

  static final Rule<FirGrant> CPOM_RECORD = Rule.of(
      RuleInfo.law("FIR-12", Severity.WARNING, LegalDay.GRANT)
          .facts("beneficiaryType")
          .contents("cpomReference")
          .yieldsTo("CPM-15")
          .changeable("cpomReference")
          .basis(
              csp("L. 1435-8"),
              csp("L. 6114-2"),
              LegalReference.article("L. 313-11", LegalCode.CASF)),
      (grant, exam) -> cpom(
          grant,
          exam,
          type(grant, exam)
              .is(type -> type.isEtablissementDeSante() || MEDICO_SOCIAL.contains(type))));

  static final Rule<FirGrant> NETWORK = Rule.of(
      RuleInfo.law("FIR-21", Severity.WARNING, LegalDay.GRANT)
          .facts("beneficiaryType", "grantDate")
          .changeable("beneficiaryType")
          .basis(csp("L. 6327-2").unverified()),
      (grant, exam) -> {
        exam.fact("grantDate", grant.getGrantDate());
        exam.appliesIf(type(grant, exam).is(type -> type == ActorType.RESEAU_DE_SANTE));
        Fact<LocalDate> merged = exam.parameter(FirParameters.NETWORKS_MERGED);
        exam.breachedIf(
            merged.is(day -> !exam.day().isBefore(day)), grant.beneficiaryPath() + "/actorType");
      });

  private WhoRules() {}

  private static Fact<ActorType> type(FirGrant grant, Examination exam) {
    return exam.fact(
        "beneficiaryType", grant.beneficiaryPath() + "/actorType", grant.beneficiaryType());
  }

  /** Whether the guide’s list names such an actor, were it as a public person. */
  static boolean isListed(ActorType type) {
    return ELIGIBLE.contains(type) || type.isPersonnePublique();
  }

  private static Truth isEligible(FirGrant grant, Examination exam) {
    Truth isPublic = Beneficiary.of(grant).isPublic();
    return type(grant, exam).is(WhoRules::isListed).or(isPublic.isYes() ? Truth.YES : Truth.NO);
  }

  private static void flowingToACompany(FirGrant grant, Examination exam) {
    Truth eligible = isEligible(grant, exam);
    Fact<Percentage> share = exam.fact("companyShareOfGrant", grant.getCompanyShareOfGrant());
    Fact<Boolean> paid = exam.fact("companyPaidForService", grant.isCompanyPaidForService());
    exam.appliesIf(eligible);
    exam.appliesIf(Truth.of(grant.getPartners().stream().anyMatch(WhoRules::isCompany)
        || share.value().filter(Percentage.ZERO::isLessThan).isPresent()
        || paid.value().orElse(false)));
    exam.breachedIf(
        share
            .is(Percentage::isMoreThan, exam.parameter(FirParameters.COMPANY_SHARE))
            .and(paid.is(yes -> yes)),
        share.path());
  }

  private static boolean isCompany(Party party) {
    return party instanceof Company
        || party.getActorType().filter(ActorType::isIndustrie).isPresent();
  }

  private static void cpom(FirGrant grant, Examination exam, Truth concerned) {
    exam.appliesIf(concerned);
    exam.requires(
        "cpomReference", "/subject/cpomReference", grant.getCpomReference().isPresent());
  }
}
