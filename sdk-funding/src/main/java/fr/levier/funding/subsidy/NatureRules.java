package fr.levier.funding.subsidy;

import static fr.levier.core.law.LegalReference.article;

import fr.levier.core.law.LegalCode;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;

/** SUB-1, SUB-8 and SUB-12: a subsidy, and not the price of something. */
final class NatureRules {

  static final Rule<Grant> NOT_A_PRICE = Rule.of(
      RuleInfo.law("SUB-1", Severity.ERROR, LegalDay.GRANT)
          .facts("initiative", "needDefinedBy", "consideration", "pricing")
          .yieldsTo("FIR-14")
          .changeable("consideration", "pricing")
          .basis(
              SubsidyRules.DEFINITION,
              SubsidyRules.PUBLIC_CONTRACT,
              SubsidyRules.REQUALIFICATION_CASE,
              SubsidyRules.GUIDE),
      (grant, exam) -> {
        exam.appliesIf(Beneficiary.of(grant).isPrivateBody());
        exam.breachedIf(grading(grant, exam).is(Grade.CONTRACT));
      });

  static final Rule<Grant> WITHDRAWAL = Rule.of(
      RuleInfo.derived("SUB-8", Severity.INFO, LegalDay.AS_OF)
          .basis(article("L. 242-2", LegalCode.CRPA)),
      (grant, exam) ->
          exam.appliesIf(exam.fact("grantDate", grant.getGrantDate()).isGiven()));

  static final Rule<Grant> REQUALIFICATION = Rule.of(
      RuleInfo.law("SUB-12", Severity.WARNING, LegalDay.GRANT)
          .facts("initiative", "needDefinedBy", "consideration", "pricing")
          .yieldsTo("SUB-1", "FIR-14")
          .changeable("consideration", "pricing")
          .basis(SubsidyRules.REQUALIFICATION_CASE, SubsidyRules.CIRCULAR, SubsidyRules.DEFINITION),
      (grant, exam) -> exam.breachedIf(grading(grant, exam).is(Grade.ATTENTION)));

  private NatureRules() {}

  private static Grading grading(Grant grant, Examination exam) {
    exam.fact("initiative", grant.getInitiative());
    exam.fact("needDefinedBy", grant.getNeedDefinedBy());
    exam.fact("consideration", grant.getConsideration());
    exam.fact("pricing", grant.getPricing());
    return Grading.of(grant);
  }
}
