package fr.levier.funding.subsidy;

import fr.levier.core.law.LegalReference;
import fr.levier.core.party.Association;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.time.LocalDate;
import java.util.Map;

/** SUB-7 and SUB-10: what goes with the request. */
final class RequestRules {

  static final Rule<Grant> COMMITMENT = Rule.of(
      RuleInfo.law("SUB-7", Severity.ERROR, LegalDay.REQUEST)
          .facts("beneficiaryType", "requestDate")
          .contents("cerAttestation")
          .yieldsTo("FIR-13")
          .changeable("cerAttestation")
          .basis(SubsidyRules.COMMITMENT, SubsidyRules.COMMITMENT_DECREE),
      RequestRules::commitment);

  static final Rule<Grant> FORM = Rule.of(
      RuleInfo.law("SUB-10", Severity.WARNING, LegalDay.REQUEST)
          .facts("requestFormVersion", "requestDate")
          .changeable("requestFormVersion")
          .basis(
              LegalReference.of("décret n° 2016-1971 du 28 décembre 2016 et formulaire Cerfa 12156")
                  .unverified()),
      RequestRules::form);

  private RequestRules() {}

  /** Due by an association or foundation since the first day of the text, unless it claims an exemption. */
  static void commitment(Grant grant, Examination exam) {
    Fact<LocalDate> request = exam.fact("requestDate", grant.getRequestDate());
    exam.appliesIf(Beneficiary.of(grant).isAssociationOrFoundation());
    exam.appliesIf(Truth.of(!isExempt(grant)));
    Truth inForce = exam.parameter(SubsidyParameters.CER).isGiven();
    exam.appliesIf(request.is(day -> inForce.isYes()));
    exam.requires(
        "cerAttestation", "/subject/cerAttestation", grant.getCerAttestation().isPresent());
  }

  /** An exemption that nobody claims does not exist. */
  static boolean isExempt(Grant grant) {
    return grant.getCerExemption().isPresent()
        || grant
            .beneficiary()
            .filter(Association.class::isInstance)
            .map(Association.class::cast)
            .flatMap(Association::isPublicUtility)
            .orElse(false);
  }

  private static void form(Grant grant, Examination exam) {
    Fact<String> filed = exam.fact("requestFormVersion", grant.getRequestFormVersion());
    Fact<LocalDate> request = exam.fact("requestDate", grant.getRequestDate());
    exam.appliesIf(filed.isGiven());
    exam.appliesIf(Beneficiary.of(grant).isAssociation());
    Fact<String> current = exam.parameter(SubsidyParameters.REQUEST_FORM);
    exam.breachedIf(
        request.value().isPresent()
            ? filed.is((version, wanted) -> !version.strip().equals(wanted), current)
            : Truth.unknown(request.path()),
        filed.path());
    exam.breachedIf(
        Truth.of(
            grant.getRequestObject().filter(o -> o == RequestObject.INVESTMENT).isPresent()),
        "/subject/requestObject",
        Severity.WARNING,
        "investment",
        Map.of());
  }
}
