package fr.levier.funding.testbed;

import static fr.levier.core.law.LegalReference.article;
import static fr.levier.funding.testbed.TestbedRules.rule;

import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.util.List;

/** TLE-06 to TLE-08, TLE-10 and TLE-12: what an experiment has to be, and what may follow it. */
final class TrialRules {

  static final Rule<TestbedApplication> DIGITAL = rule(
      RuleInfo.law("TLE-06", Severity.ERROR, LegalDay.DEPOSIT)
          .facts("digital")
          .basis(TestbedParameters.CALL),
      (application, exam) -> each(application, exam, (one, path) -> {
        Fact<Boolean> digital = exam.fact("digital", path + "/digital", one.isDigital());
        exam.breachedIf(digital.is(yes -> !yes), digital.path());
      }));

  static final Rule<TestbedApplication> REAL_LIFE = rule(
      RuleInfo.law("TLE-07", Severity.ERROR, LegalDay.DEPOSIT)
          .facts("realLife")
          .changeable("realLife")
          .basis(TestbedParameters.CALL),
      (application, exam) -> each(application, exam, (one, path) -> {
        Fact<Boolean> real = exam.fact("realLife", path + "/realLife", one.isRealLife());
        exam.breachedIf(real.is(yes -> !yes), real.path());
      }));

  static final Rule<TestbedApplication> MEDICO_ECONOMIC = rule(
      RuleInfo.law("TLE-08", Severity.WARNING, LegalDay.DEPOSIT)
          .contents("medicoEconomicEvaluation")
          .changeable("medicoEconomicEvaluation")
          .basis(TestbedParameters.CALL, TestbedParameters.FIGURES),
      (application, exam) -> each(
          application,
          exam,
          (one, path) -> exam.requires(
              "medicoEconomicEvaluation",
              path + "/medicoEconomicEvaluation",
              one.getMedicoEconomicEvaluation().isPresent())));

  static final Rule<TestbedApplication> PROCUREMENT = rule(
      RuleInfo.law("TLE-10", Severity.ERROR, LegalDay.LAUNCH)
          .facts("laterPurchase", "procurementReference")
          .changeable("procurementReference")
          .basis(article("L. 3", LegalCode.CCP), article("L. 1111-1", LegalCode.CCP)),
      TrialRules::procurement);

  static final Rule<TestbedApplication> LENT_EQUIPMENT = rule(
      RuleInfo.law("TLE-12", Severity.WARNING, LegalDay.AS_OF)
          .facts("equipmentLent")
          .contents("antiGiftClause", "insuranceClause")
          .yieldsTo("EXP-06", "EXP-09")
          .changeable("antiGiftClause", "insuranceClause")
          .basis(
              article("L. 1453-3", LegalCode.CSP).by("décret n° 2020-730"),
              LegalReference.of(
                  "conseils publiés pour la rédaction d’une convention d’expérimentation en santé")),
      (application, exam) -> {
        exam.appliesIf(exam.fact("equipmentLent", application.isEquipmentLent()).is(lent -> lent));
        exam.requires(
            "antiGiftClause",
            "/subject/antiGiftClause",
            application.getAntiGiftClause().isPresent());
        exam.requires(
            "insuranceClause",
            "/subject/insuranceClause",
            application.getInsuranceClause().isPresent(),
            "insurance");
      });

  private TrialRules() {}

  @FunctionalInterface
  private interface Judgement {
    void of(TestbedExperiment experiment, String path);
  }

  static String path(int index) {
    return "/subject/experiments/" + index;
  }

  /** What a reader knows an experiment by: its title, else its solution, else its rank. */
  static String name(TestbedExperiment experiment, int index) {
    return experiment.getTitle().or(experiment::getSolution).orElse("n° " + (index + 1));
  }

  private static void each(TestbedApplication application, Examination exam, Judgement judgement) {
    List<TestbedExperiment> experiments = application.getExperiments();
    exam.appliesIf(Truth.of(!experiments.isEmpty()));
    for (int i = 0; i < experiments.size(); i++) {
      exam.tell("experiment", name(experiments.get(i), i));
      judgement.of(experiments.get(i), path(i));
    }
  }

  /** Applies where a hospital is to buy, so each experiment carries its own condition. */
  private static void procurement(TestbedApplication application, Examination exam) {
    List<TestbedExperiment> experiments = application.getExperiments();
    Truth bought = Truth.NO;
    for (int i = 0; i < experiments.size(); i++) {
      TestbedExperiment one = experiments.get(i);
      exam.tell("experiment", name(one, i));
      Truth later = exam.fact("laterPurchase", path(i) + "/laterPurchase", one.isLaterPurchase())
          .is(buys -> buys);
      Fact<String> cited = exam.fact(
          "procurementReference", path(i) + "/procurementReference", one.getProcurementReference());
      bought = bought.or(later);
      exam.breachedIf(later.and(cited.is(String::isBlank)), cited.path());
    }
    exam.appliesIf(bought);
  }
}
