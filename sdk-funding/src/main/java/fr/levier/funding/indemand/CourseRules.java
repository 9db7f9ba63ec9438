package fr.levier.funding.indemand;

import static fr.levier.funding.indemand.IndemandParameters.GUIDE;
import static fr.levier.funding.indemand.IndemandParameters.MODEL;

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
import java.time.Period;
import java.util.Map;
import java.util.Optional;

/** IND-05 to IND-08, IND-10 and IND-12: how a co-creation goes, and what it does not promise. */
final class CourseRules {

  /** A margin of this library around the seven months or so of the guide. */
  private static final Period LONGEST = Period.ofMonths(9);

  private static final LegalReference PRINCIPLES = LegalReference.article("L. 3", LegalCode.CCP);

  static final Rule<CoCreation> MOU = Rule.of(
      RuleInfo.form("IND-05", Severity.ERROR, LegalDay.SIGNATURE)
          .contents("mou")
          .changeable("mou")
          .basis(MODEL),
      (act, exam) -> {
        exam.appliesIf(
            Truth.of(act.getStepDates().flatMap(StepDates::getCoCreationStart).isPresent()));
        exam.requires("mou", "/subject/mou", act.hasMou());
      });

  static final Rule<CoCreation> NO_PROMISE = Rule.of(
      RuleInfo.law("IND-06", Severity.ERROR, LegalDay.SIGNATURE)
          .facts("purchaseCommitment")
          .yieldsTo("IND-05")
          .changeable("purchaseCommitment")
          .basis(PRINCIPLES, MODEL),
      (act, exam) -> {
        exam.appliesIf(Truth.of(act.hasMou()));
        exam.breachedIf(
            exam.fact("purchaseCommitment", act.isPurchaseCommitment()).is(yes -> yes));
      });

  static final Rule<SteppedAct> ORDER = Rule.of(
      RuleInfo.form("IND-07", Severity.ERROR, LegalDay.AS_OF)
          .facts("stepDates")
          .changeable("stepDates")
          .basis(GUIDE),
      CourseRules::order);

  static final Rule<CoCreation> LENGTH = Rule.of(
      RuleInfo.form("IND-08", Severity.WARNING, LegalDay.AS_OF)
          .facts("duration")
          .changeable("duration")
          .basis(GUIDE),
      (act, exam) -> {
        Fact<Period> length = exam.fact("duration", act.getDuration());
        exam.appliesIf(length.isGiven());
        exam.tell("longest", LONGEST);
        exam.breachedIf(length.is(CourseRules::isLong));
      });

  static final Rule<SolutionAct> DIGITAL = Rule.of(
      RuleInfo.form("IND-10", Severity.WARNING, LegalDay.AS_OF).facts("digital").basis(MODEL),
      (act, exam) -> {
        exam.appliesIf(Truth.of(act.getSolutionDescription().isPresent()));
        exam.breachedIf(exam.fact("digital", act.isDigital()).is(yes -> !yes));
      });

  static final Rule<PurchasedAct> LATER_PURCHASE = Rule.of(
      RuleInfo.law("IND-12", Severity.ERROR, LegalDay.LAUNCH)
          .facts("laterPurchase", "procurementReference")
          .changeable("procurementReference")
          .basis(PRINCIPLES, LegalReference.article("L. 1111-1", LegalCode.CCP), MODEL),
      (act, exam) -> {
        exam.appliesIf(exam.fact("laterPurchase", act.isLaterPurchase()).is(yes -> yes));
        Fact<String> reference = exam.fact("procurementReference", act.getProcurementReference());
        exam.breachedIf(reference.is(String::isBlank), reference.path());
      });

  private CourseRules() {}

  /** Told apart by where they lead from the same day. */
  private static boolean isLong(Period length) {
    return LocalDate.EPOCH.plus(length).isAfter(LocalDate.EPOCH.plus(LONGEST));
  }

  private static void order(SteppedAct act, Examination exam) {
    Optional<StepDates> steps = act.getStepDates();
    exam.fact("stepDates", steps);
    Optional<LocalDate> challengers = steps.flatMap(StepDates::getChallengersCall);
    Optional<LocalDate> solvers = steps.flatMap(StepDates::getSolversCall);
    Optional<LocalDate> start = steps.flatMap(StepDates::getCoCreationStart);
    exam.appliesIf(Truth.of(challengers.isPresent() || solvers.isPresent() || start.isPresent()));
    reversed(challengers, solvers, "solvers", exam);
    reversed(solvers, start, "start", exam);
    if (solvers.isEmpty()) {
      reversed(challengers, start, "start", exam);
    }
  }

  /** A step that comes before, or with, the one it follows. */
  private static void reversed(
      Optional<LocalDate> first, Optional<LocalDate> then, String variant, Examination exam) {
    if (first.isPresent() && then.isPresent()) {
      exam.breachedIf(
          Truth.of(!first.get().isBefore(then.get())),
          "/subject/stepDates",
          Severity.ERROR,
          variant,
          Map.of("earlier", first.get(), "later", then.get()));
    }
  }
}
