package fr.levier.conventions.cpom;

import static fr.levier.conventions.cpom.CpomParameters.D_6114_1;
import static fr.levier.conventions.cpom.CpomParameters.L_6114_1;

import fr.levier.core.law.LegalReference;
import fr.levier.core.party.ActorType;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import java.time.LocalDate;
import java.time.Period;
import java.time.chrono.ChronoLocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** CPM-03, CPM-04, CPM-05, CPM-07, CPM-08 and CPM-09: how long, and what is due when. */
final class TermRules {

  private static final LegalReference COHERENCE =
      LegalReference.of("cohérence de l’annexe avec le contrat qui la porte");

  static final Rule<CpomAct> FIVE_YEARS = Rule.of(
      RuleInfo.law("CPM-03", Severity.ERROR, LegalDay.PERIOD_START)
          .facts("cpomStart", "cpomEnd", "holderType")
          .changeable("cpomEnd")
          .basis(L_6114_1, D_6114_1),
      TermRules::fiveYears);

  static final Rule<CpomAct> ANNEX_INSIDE = Rule.of(
      RuleInfo.form("CPM-04", Severity.ERROR, LegalDay.AS_OF)
          .facts("annexStart", "annexEnd", "cpomStart", "cpomEnd")
          .yieldsTo("CPM-05")
          .changeable("annexStart", "annexEnd")
          .basis(COHERENCE),
      TermRules::annexInside);

  static final Rule<CpomAmendment> NO_EXTENSION = Rule.of(
      RuleInfo.form("CPM-05", Severity.ERROR, LegalDay.AS_OF)
          .facts("avenantEnd", "cpomEnd")
          .changeable("avenantEnd")
          .basis(COHERENCE),
      (amendment, exam) -> exam.breachedIf(exam.fact("avenantEnd", amendment.getAvenantEnd())
          .is(ChronoLocalDate::isAfter, exam.fact("cpomEnd", amendment.getCpomEnd()))));

  static final Rule<CpomAnnex> MID_TERM = Rule.of(
      RuleInfo.law("CPM-07", Severity.ERROR, LegalDay.SIGNATURE)
          .facts("cpomStart", "cpomEnd")
          .contents("midTermEvaluation")
          .changeable("midTermEvaluation")
          .basis(L_6114_1),
      TermRules::midTerm);

  static final Rule<CpomRenewal> RENEWAL_REQUEST = Rule.of(
      RuleInfo.law("CPM-08", Severity.WARNING, LegalDay.REQUEST)
          .facts("renewalRequestDate", "cpomEnd")
          .changeable("renewalRequestDate")
          .basis(L_6114_1),
      TermRules::renewalRequest);

  static final Rule<CpomRenewal> TACIT_RENEWAL = Rule.of(
      RuleInfo.derived("CPM-09", Severity.INFO, LegalDay.REQUEST)
          .facts("renewalRequestDate")
          .basis(L_6114_1),
      (renewal, exam) -> {
        Fact<LocalDate> request = exam.fact("renewalRequestDate", renewal.getRenewalRequestDate());
        Optional<Period> delay = exam.parameter(CpomParameters.TACIT_RENEWAL).value();
        exam.appliesIf(request.isGiven());
        request
            .value()
            .flatMap(day -> delay.map(day::plus))
            .ifPresent(day -> exam.tell("tacitRenewalDate", day));
      });

  private TermRules() {}

  /** A contract of an establishment lasts five years; that of any other holder, five years at most. */
  private static void fiveYears(CpomAct act, Examination exam) {
    Fact<LocalDate> start = exam.fact("cpomStart", act.getCpomStart());
    Fact<LocalDate> end = exam.fact("cpomEnd", act.getCpomEnd());
    Fact<ActorType> type = HolderRules.type(act, exam);
    Fact<Period> length = exam.parameter(CpomParameters.LENGTH);
    if (length.value().isEmpty()) {
      exam.breachedIf(length.is(years -> true));
      return;
    }
    Period years = length.value().get();
    start.value().ifPresent(day -> exam.tell("lastDay", lastDay(day, years)));
    exam.breachedIf(
        end.is((last, first) -> last.isAfter(lastDay(first, years)), start), end.path());
    exam.breachedIf(
        end.is((last, first) -> last.isBefore(lastDay(first, years)), start)
            .and(type.is(ActorType::isEtablissementDeSante)),
        end.path(),
        Severity.WARNING,
        "shorter",
        Map.of());
  }

  private static LocalDate lastDay(LocalDate first, Period length) {
    return first.plus(length).minusDays(1);
  }

  private static void annexInside(CpomAct act, Examination exam) {
    Fact<LocalDate> start = exam.fact("annexStart", act.getAnnexStart());
    Fact<LocalDate> end = exam.fact("annexEnd", act.getAnnexEnd());
    exam.breachedIf(
        start.is(ChronoLocalDate::isBefore, exam.fact("cpomStart", act.getCpomStart())),
        start.path());
    exam.breachedIf(
        end.is(ChronoLocalDate::isAfter, exam.fact("cpomEnd", act.getCpomEnd())),
        end.path(),
        Severity.ERROR,
        "after",
        Map.of());
  }

  private static void midTerm(CpomAnnex annex, Examination exam) {
    Fact<LocalDate> start = exam.fact("cpomStart", annex.getCpomStart());
    Fact<LocalDate> end = exam.fact("cpomEnd", annex.getCpomEnd());
    Fact<LocalDate> planned = exam.fact("midTermEvaluation", annex.getMidTermEvaluation());
    exam.requires("midTermEvaluation", planned.path(), planned.value().isPresent());
    if (planned.value().isEmpty()) {
      return;
    }
    LocalDate day = planned.value().get();
    start
        .value()
        .flatMap(first -> end.value().map(last -> half(first, last)))
        .ifPresent(half -> exam.tell("half", half));
    exam.breachedIf(
        start.is((first, last) -> day.isBefore(half(first, last)), end),
        planned.path(),
        Severity.ERROR,
        "early",
        Map.of());
  }

  /** The first day of the second half: thirty months after the first day of five years, else half the days. */
  static LocalDate half(LocalDate first, LocalDate last) {
    LocalDate after = last.plusDays(1);
    long months = ChronoUnit.MONTHS.between(first, after);
    return months % 2 == 0 && first.plusMonths(months).equals(after)
        ? first.plusMonths(months / 2)
        : first.plusDays((ChronoUnit.DAYS.between(first, after) + 1) / 2);
  }

  private static void renewalRequest(CpomRenewal renewal, Examination exam) {
    Fact<LocalDate> request = exam.fact("renewalRequestDate", renewal.getRenewalRequestDate());
    Fact<LocalDate> end = exam.fact("cpomEnd", renewal.getCpomEnd());
    Fact<Period> notice = exam.parameter(CpomParameters.RENEWAL_NOTICE);
    exam.appliesIf(request.isGiven());
    if (notice.value().isEmpty()) {
      exam.breachedIf(notice.is(year -> true));
      return;
    }
    Period before = notice.value().get();
    end.value().ifPresent(last -> exam.tell("deadline", last.minus(before)));
    exam.breachedIf(
        request.is((asked, last) -> asked.isAfter(last.minus(before)), end), request.path());
  }
}
