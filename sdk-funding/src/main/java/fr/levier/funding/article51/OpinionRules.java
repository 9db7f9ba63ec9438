package fr.levier.funding.article51;

import static fr.levier.funding.article51.Article51Rules.css;
import static fr.levier.funding.article51.Article51Rules.given;

import fr.levier.core.law.Parameter;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A51-21 and A51-23: the opinions of the bodies that are asked, and their silence. */
final class OpinionRules {

  /** The departures on which the HAS has to be asked. */
  private static final Set<DerogatedItem> UNDER_OPINION = EnumSet.of(
      DerogatedItem.CSP_B,
      DerogatedItem.CSP_C,
      DerogatedItem.CSP_D,
      DerogatedItem.CSP_E,
      DerogatedItem.CSP_J);

  static final Rule<Article51Act> HAS = Rule.of(
      RuleInfo.law("A51-21", Severity.ERROR, LegalDay.REQUEST)
          .facts("derogations", "hasRequestDate")
          .contents("hasOpinion")
          .yieldsTo("A51-23")
          .basis(css("R. 162-50-8")),
      OpinionRules::has);

  static final Rule<Article51Act> SILENCE = Rule.of(
      RuleInfo.law("A51-23", Severity.ERROR, LegalDay.AS_OF)
          .facts("hasRequestDate", "ctisReceptionDate")
          .basis(css("R. 162-50-7"), css("R. 162-50-8")),
      OpinionRules::silence);

  private OpinionRules() {}

  private static boolean isSilent(Optional<Opinion> opinion) {
    return opinion.filter(given -> given != Opinion.ABSENT).isEmpty();
  }

  private static boolean isCooperation(Article51Act act) {
    return act.isCooperation().orElse(false);
  }

  private static void has(Article51Act act, Examination exam) {
    Fact<List<DerogatedItem>> items =
        exam.fact("derogations", "/subject/derogatedItems", given(act.getDerogatedItems()));
    Fact<LocalDate> asked = exam.fact("hasRequestDate", act.getHasRequestDate());
    exam.appliesIf(asked.isGiven().not());
    exam.appliesIf(Truth.of(isCooperation(act))
        .or(items.is(list -> list.stream().anyMatch(UNDER_OPINION::contains))));
    exam.requires("hasOpinion", "/subject/hasOpinion", !isSilent(act.getHasOpinion()));
  }

  private static void silence(Article51Act act, Examination exam) {
    boolean hasWaits = act.getHasRequestDate().isPresent() && isSilent(act.getHasOpinion());
    boolean ctisWaits = act.getCtisReceptionDate().isPresent()
        && isSilent(act.getCtisOpinion())
        && (act.getCtisSuspendedOn().isEmpty() || act.getCtisResumedOn().isPresent());
    exam.appliesIf(Truth.of(hasWaits || ctisWaits));
    Fact<LocalDate> has = exam.fact("hasRequestDate", act.getHasRequestDate());
    Fact<LocalDate> ctis = exam.fact("ctisReceptionDate", act.getCtisReceptionDate());
    if (hasWaits) {
      late(
          has,
          isCooperation(act)
              ? Article51Parameters.HAS_DELAY_COOPERATION
              : Article51Parameters.HAS_DELAY,
          0,
          Severity.ERROR,
          exam);
    }
    if (ctisWaits) {
      late(ctis, delayOfCtis(act), daysSuspended(act), Severity.INFO, exam);
    }
  }

  static Parameter<Period> delayOfCtis(Article51Act act) {
    if (isCooperation(act)) {
      return Article51Parameters.CTIS_DELAY_COOPERATION;
    }
    return act.getHasRequestDate().isPresent()
        ? Article51Parameters.CTIS_DELAY_HAS
        : Article51Parameters.CTIS_DELAY;
  }

  /** While further elements are asked for, the delay of the CTIS does not run. */
  private static long daysSuspended(Article51Act act) {
    return act.getCtisSuspendedOn()
        .flatMap(from -> act.getCtisResumedOn().map(until -> ChronoUnit.DAYS.between(from, until)))
        .orElse(0L);
  }

  private static void late(
      Fact<LocalDate> asked,
      Parameter<Period> delay,
      long suspended,
      Severity severity,
      Examination exam) {
    Fact<Period> time = exam.parameter(delay);
    asked
        .value()
        .flatMap(day -> time.value().map(length -> day.plus(length).plusDays(suspended)))
        .ifPresent(last -> exam.breachedIf(
            Truth.of(exam.asOf().isAfter(last)),
            severity == Severity.ERROR ? "/subject/hasOpinion" : "/subject/ctisOpinion",
            severity,
            severity == Severity.ERROR ? "" : "ctis",
            Map.of("asked", asked.value().orElseThrow(), "last", last)));
    exam.breachedIf(time.is(known -> false), asked.path());
  }
}
