package fr.levier.funding.subsidy;

import static fr.levier.funding.subsidy.SubsidyRules.CONVENTION;

import fr.levier.core.law.LegalReference;
import fr.levier.core.money.Euros;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.time.LocalDate;
import java.util.Map;

/** SUB-2, SUB-3, SUB-9, SUB-21 and SUB-22: when a convention is due, and what it says. */
final class ConventionRules {

  private static final LegalReference DECREE =
      LegalReference.of("article 1er du décret n° 2001-495 du 6 juin 2001");
  private static final LegalReference SINCE_2021 =
      CONVENTION.by("loi n° 2021-875 du 1er juillet 2021, article 1er");

  static final Rule<Grant> COMPULSORY = Rule.of(
      RuleInfo.law("SUB-2", Severity.ERROR, LegalDay.GRANT)
          .facts("beneficiaryType", "amountPerYear")
          .contents("convention")
          .yieldsTo("FIR-09")
          .changeable("convention")
          .basis(CONVENTION, DECREE),
      (grant, exam) -> {
        exam.appliesIf(Beneficiary.of(grant).isPrivateBody());
        exam.breachedIf(
            isDue(grant, exam).and(Truth.of(!grant.underConvention())),
            "/subject/convention",
            Severity.ERROR,
            "",
            Map.of("content", "convention"));
      });

  static final Rule<Grant> CONTENTS = Rule.of(
      RuleInfo.law("SUB-3", Severity.ERROR, LegalDay.SIGNATURE)
          .contents("purpose", "amountInConvention", "paymentTerms", "conditionsOfUse")
          .changeable("purpose", "paymentTerms", "conditionsOfUse")
          .basis(CONVENTION),
      (grant, exam) -> {
        exam.appliesIf(Truth.of(grant.underConvention()));
        requires(exam, "purpose", grant.getPurpose().isPresent());
        requires(exam, "amountInConvention", grant.getAmountInConvention().isPresent());
        requires(
            exam,
            "paymentTerms",
            grant.getPaymentTerms().filter(t -> !t.isBlank()).isPresent());
        requires(exam, "conditionsOfUse", grant.getConditionsOfUse().isPresent());
      });

  static final Rule<Grant> CONTEXT = Rule.of(
      RuleInfo.form("SUB-9", Severity.WARNING, LegalDay.SIGNATURE)
          .contents("contextStatement", "initiativeStatement")
          .changeable("contextStatement", "initiativeStatement")
          .basis(SubsidyRules.CIRCULAR),
      (grant, exam) -> {
        exam.appliesIf(Truth.of(grant.underConvention()));
        requires(exam, "contextStatement", grant.getContextStatement().isPresent());
        requires(exam, "initiativeStatement", grant.getInitiativeStatement().isPresent());
      });

  static final Rule<Grant> BALANCE = Rule.of(
      RuleInfo.law("SUB-21", Severity.ERROR, LegalDay.SIGNATURE)
          .facts("beneficiaryType", "signatureDate")
          .contents("controlTerms", "unspentBalanceTerms")
          .changeable("controlTerms", "unspentBalanceTerms")
          .basis(SINCE_2021),
      (grant, exam) -> {
        appliesSince2021(grant, exam);
        requires(exam, "controlTerms", grant.getControlTerms().isPresent());
        requires(exam, "unspentBalanceTerms", grant.getUnspentBalanceTerms().isPresent());
      });

  static final Rule<Grant> EVALUATION = Rule.of(
      RuleInfo.law("SUB-22", Severity.ERROR, LegalDay.SIGNATURE)
          .facts("beneficiaryType", "signatureDate")
          .contents("evaluationTerms")
          .yieldsTo("FIR-10")
          .changeable("evaluationTerms")
          .basis(SINCE_2021),
      (grant, exam) -> {
        exam.appliesIf(Truth.of(grant.outsideFir()));
        appliesSince2021(grant, exam);
        requires(exam, "evaluationTerms", grant.getEvaluationTerms().isPresent());
      });

  private ConventionRules() {}

  /** Whether the amount of a year is above the threshold, on the day the rule tests. */
  static Truth isDue(Grant grant, Examination exam) {
    Fact<Euros> highest = exam.fact("amountPerYear", grant.highestYearlyAmount());
    return highest.is(Euros::isMoreThan, exam.parameter(SubsidyParameters.CONVENTION));
  }

  private static void appliesSince2021(Grant grant, Examination exam) {
    Fact<LocalDate> signature = exam.fact("signatureDate", grant.getSignatureDate());
    Truth inForce = exam.parameter(SubsidyParameters.UNSPENT_BALANCE_TERMS).isGiven();
    exam.appliesIf(isDue(grant, exam));
    exam.appliesIf(Beneficiary.of(grant).isNonProfit());
    exam.appliesIf(signature.is(day -> inForce.isYes()));
  }

  private static void requires(Examination exam, String name, boolean present) {
    exam.requires(name, "/subject/" + name, present, name);
  }
}
