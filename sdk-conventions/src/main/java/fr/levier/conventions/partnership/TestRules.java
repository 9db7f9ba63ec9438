package fr.levier.conventions.partnership;

import static fr.levier.conventions.partnership.PartnershipParameters.PROGRAMME;
import static fr.levier.conventions.partnership.PartnershipRules.rule;
import static fr.levier.core.law.LegalReference.article;

import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.util.List;
import java.util.Map;

/** Tests in real conditions: at the evaluation of offers, by announced criteria, and freely. */
final class TestRules {

  private static final LegalReference EQUAL_TREATMENT = article("L. 3", LegalCode.CCP);

  static final Rule<PartnershipConvention> AT_OFFER_EVALUATION = rule(
      RuleInfo.law("PAR-06", Severity.ERROR, LegalDay.LAUNCH)
          .facts("testPhase", "testDate", "offersReceivedOn")
          .contents("consultationReference")
          .changeable("consultationReference", "testPhase", "testDate")
          .basis(PROGRAMME, EQUAL_TREATMENT),
      (convention, exam) -> eachTest(convention, exam, TestRules::atOfferEvaluation));

  static final Rule<PartnershipConvention> NOT_AFTER_AWARD = rule(
      RuleInfo.law("PAR-07", Severity.ERROR, LegalDay.NOTIFICATION)
          .facts("testPhase", "testDate", "awardDate")
          .yieldsTo("PAR-06")
          .changeable("testDate", "testPhase")
          .basis(PROGRAMME, EQUAL_TREATMENT),
      TestRules::notAfterAward);

  static final Rule<PartnershipConvention> CRITERIA_AND_INDICATORS = rule(
      RuleInfo.form("PAR-08", Severity.ERROR, LegalDay.LAUNCH)
          .facts("coConstructed")
          .contents("testCriteria", "testIndicators")
          .changeable("testCriteria", "testIndicators", "coConstructed")
          .basis(PROGRAMME),
      (convention, exam) -> eachTest(convention, exam, TestRules::criteriaAndIndicators));

  static final Rule<PartnershipConvention> VOLUNTARY = rule(
      RuleInfo.form("PAR-09", Severity.WARNING, LegalDay.SIGNATURE)
          .facts("testMandatory")
          .changeable("testMandatory")
          .basis(PROGRAMME),
      (convention, exam) -> eachTest(convention, exam, (one, judged) -> {
        Fact<Boolean> mandatory = judged.fact(
            "testMandatory", one.path() + "/testMandatory", one.test().isTestMandatory());
        judged.breachedIf(mandatory.is(compelled -> compelled), mandatory.path());
      }));

  private TestRules() {}

  /** A test and where it stands. */
  private record Placed(RealConditionTest test, int index) {
    String path() {
      return "/subject/tests/" + index;
    }

    /** What a reader knows it by: its title, else its consultation, else its rank. */
    String name() {
      return test.getTitle()
          .or(test::getConsultationReference)
          .orElseGet(() -> "n° " + (index + 1));
    }

    Fact<TestPhase> phase(Examination exam) {
      return exam.fact("testPhase", path() + "/testPhase", test.getTestPhase());
    }

    Fact<LocalDate> date(Examination exam) {
      return exam.fact("testDate", path() + "/testDate", test.getTestDate());
    }
  }

  @FunctionalInterface
  private interface Judgement {
    void of(Placed test, Examination exam);
  }

  private static void eachTest(
      PartnershipConvention convention, Examination exam, Judgement judgement) {
    List<RealConditionTest> tests = convention.getTests();
    exam.appliesIf(Truth.of(!tests.isEmpty()));
    for (int i = 0; i < tests.size(); i++) {
      Placed placed = new Placed(tests.get(i), i);
      exam.tell("test", placed.name());
      judgement.of(placed, exam);
    }
  }

  private static void atOfferEvaluation(Placed placed, Examination exam) {
    Fact<TestPhase> phase = placed.phase(exam);
    Fact<LocalDate> date = placed.date(exam);
    Fact<LocalDate> received = exam.fact(
        "offersReceivedOn",
        placed.path() + "/offersReceivedOn",
        placed.test().getOffersReceivedOn());
    exam.requires(
        "consultationReference",
        placed.path() + "/consultationReference",
        placed.test().getConsultationReference().isPresent());
    exam.breachedIf(
        phase.is(tested -> tested != TestPhase.OFFER_EVALUATION),
        phase.path(),
        Severity.ERROR,
        "phase",
        Map.of());
    exam.breachedIf(
        date.is(ChronoLocalDate::isBefore, received),
        date.path(),
        Severity.ERROR,
        "early",
        Map.of());
  }

  /** Applies to the tests of offers alone, so each test carries its own condition. */
  private static void notAfterAward(PartnershipConvention convention, Examination exam) {
    List<RealConditionTest> tests = convention.getTests();
    Truth anyOfOffers = Truth.NO;
    for (int i = 0; i < tests.size(); i++) {
      Placed placed = new Placed(tests.get(i), i);
      exam.tell("test", placed.name());
      Truth ofOffers = placed.phase(exam).is(phase -> phase == TestPhase.OFFER_EVALUATION);
      Fact<LocalDate> date = placed.date(exam);
      Fact<LocalDate> award =
          exam.fact("awardDate", placed.path() + "/awardDate", placed.test().getAwardDate());
      anyOfOffers = anyOfOffers.or(ofOffers);
      exam.breachedIf(ofOffers.and(date.is(ChronoLocalDate::isAfter, award)), date.path());
    }
    exam.appliesIf(anyOfOffers);
  }

  private static void criteriaAndIndicators(Placed placed, Examination exam) {
    RealConditionTest test = placed.test();
    Fact<Boolean> together =
        exam.fact("coConstructed", placed.path() + "/coConstructed", test.isCoConstructed());
    boolean criteria = !test.getTestCriteria().isEmpty();
    boolean indicators = !test.getTestIndicators().isEmpty();
    exam.requires("testCriteria", placed.path() + "/testCriteria", criteria);
    exam.requires("testIndicators", placed.path() + "/testIndicators", indicators, "indicators");
    exam.breachedIf(
        Truth.of(criteria && indicators).and(together.is(written -> !written)),
        together.path(),
        Severity.WARNING,
        "alone",
        Map.of());
  }
}
