package fr.levier.conventions.experimentation;

import static fr.levier.conventions.experimentation.ExperimentationRules.MODEL_ADVICE;
import static fr.levier.conventions.experimentation.ExperimentationRules.rule;

import fr.levier.core.law.LegalReference;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.util.Map;
import java.util.Optional;

/** EXP-01 to EXP-03, EXP-06, EXP-07, EXP-10 and EXP-11: what the act has to say. */
final class ClauseRules {

  static final Rule<ExperimentationConvention> PARTIES = rule(
      RuleInfo.form("EXP-01", Severity.ERROR, LegalDay.SIGNATURE)
          .contents("site", "solutionOwner")
          .changeable("site", "solutionOwner")
          .basis(MODEL_ADVICE),
      ClauseRules::parties);

  static final Rule<ExperimentationConvention> PROTOCOL = rule(
      RuleInfo.form("EXP-02", Severity.ERROR, LegalDay.SIGNATURE)
          .contents("protocol")
          .changeable("protocol")
          .basis(
              MODEL_ADVICE,
              LegalReference.of("objet même de l’acte : une expérimentation suit un protocole")),
      ClauseRules::protocol);

  static final Rule<ExperimentationConvention> REAL_LIFE = rule(
      RuleInfo.form("EXP-03", Severity.ERROR, LegalDay.SIGNATURE)
          .facts("realLife")
          .contents("testPlace", "testUsers", "testPeriod")
          .changeable("realLife", "testPlace", "testUsers", "testPeriod")
          .basis(
              LegalReference.of(
                  "stratégie d’accélération « santé numérique », appel à projets des tiers-lieux d’expérimentation (2022)"),
              MODEL_ADVICE),
      ClauseRules::realLife);

  static final Rule<ExperimentationConvention> EQUIPMENT = rule(
      RuleInfo.form("EXP-06", Severity.WARNING, LegalDay.SIGNATURE)
          .facts("equipmentLent")
          .contents("equipmentList", "insuranceClause")
          .changeable("equipmentList", "insuranceClause")
          .basis(MODEL_ADVICE),
      (act, exam) -> {
        exam.appliesIf(exam.fact("equipmentLent", act.isEquipmentLent()).is(lent -> lent));
        requires(exam, "equipmentList", !act.getEquipmentList().isEmpty(), "");
        requires(exam, "insuranceClause", act.getInsuranceClause(), "insurance");
      });

  static final Rule<ExperimentationConvention> RESULTS = rule(
      RuleInfo.form("EXP-07", Severity.WARNING, LegalDay.SIGNATURE)
          .contents("ipClause", "resultsClause")
          .changeable("ipClause", "resultsClause")
          .basis(MODEL_ADVICE),
      (act, exam) -> {
        requires(exam, "ipClause", act.getIpClause(), "");
        requires(exam, "resultsClause", act.getResultsClause(), "results");
      });

  static final Rule<ExperimentationConvention> EVALUATION = rule(
      RuleInfo.form("EXP-10", Severity.ERROR, LegalDay.SIGNATURE)
          .contents("evaluationCriteria", "evaluationIndicators")
          .changeable("evaluationCriteria", "evaluationIndicators")
          .basis(
              LegalReference.of(
                  "programme du réseau d’établissements innovants du Resah : critères d’évaluation et indicateurs"),
              MODEL_ADVICE),
      (act, exam) -> {
        requires(exam, "evaluationCriteria", !act.getEvaluationCriteria().isEmpty(), "");
        requires(
            exam, "evaluationIndicators", !act.getEvaluationIndicators().isEmpty(), "indicators");
      });

  static final Rule<ExperimentationConvention> END = rule(
      RuleInfo.form("EXP-11", Severity.WARNING, LegalDay.SIGNATURE)
          .contents("endDate", "returnClause")
          .changeable("endDate", "returnClause")
          .basis(MODEL_ADVICE),
      (act, exam) -> {
        requires(exam, "endDate", act.getEndDate(), "");
        requires(exam, "returnClause", act.getReturnClause(), "return");
      });

  private ClauseRules() {}

  private static void parties(ExperimentationConvention act, Examination exam) {
    requires(exam, "site", act.getSite(), "");
    requires(exam, "solutionOwner", act.getSolutionOwner(), "owner");
    // A tiers-lieu that nobody speaks of is not claimed to take part.
    requires(
        exam,
        "testbed",
        !act.isTestbedInvolved().orElse(false) || act.getTestbed().isPresent(),
        "testbed");
    stranger(act, exam, "site", act.getSite());
    stranger(act, exam, "solutionOwner", act.getSolutionOwner());
    stranger(act, exam, "testbed", act.getTestbed());
  }

  /** A role that is given to somebody who is no party to the act. */
  private static void stranger(
      ExperimentationConvention act, Examination exam, String role, Optional<String> name) {
    exam.breachedIf(
        Truth.of(name.isPresent() && act.party(name).isEmpty()),
        "/subject/" + role,
        Severity.ERROR,
        "stranger",
        Map.of("name", name.orElse(""), "content", role));
  }

  private static void protocol(ExperimentationConvention act, Examination exam) {
    boolean annexed = act.getProtocol().isPresent();
    requires(exam, "protocol", annexed, "");
    requires(
        exam,
        "solutionDescription",
        !annexed || act.getSolutionDescription().isPresent(),
        "description");
    requires(exam, "testedFunctions", !annexed || !act.getTestedFunctions().isEmpty(), "functions");
  }

  private static void realLife(ExperimentationConvention act, Examination exam) {
    Fact<Boolean> real = exam.fact("realLife", act.isRealLife());
    exam.breachedIf(real.is(lived -> !lived), real.path());
    requires(exam, "testPlace", act.getTestPlace(), "place");
    requires(exam, "testUsers", act.getTestUsers(), "users");
    requires(exam, "testPeriod", act.getTestPeriod(), "period");
  }

  private static void requires(
      Examination exam, String content, Optional<?> value, String variant) {
    requires(exam, content, value.isPresent(), variant);
  }

  private static void requires(Examination exam, String content, boolean present, String variant) {
    exam.requires(content, "/subject/" + content, present, variant);
  }
}
