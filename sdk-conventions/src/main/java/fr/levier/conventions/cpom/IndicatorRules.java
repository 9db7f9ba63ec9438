package fr.levier.conventions.cpom;

import static fr.levier.conventions.cpom.CpomParameters.GUIDE;

import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** CPM-10 to CPM-14 and CPM-20: what an indicator may say, and the programmes it may still come from. */
final class IndicatorRules {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  static final Rule<CpomAct> PERCENTAGE = Rule.of(
      RuleInfo.form("CPM-10", Severity.ERROR, LegalDay.AS_OF)
          .facts("indicatorTargets")
          .changeable("indicatorTargets")
          .basis(LegalReference.of("cohérence d’un pourcentage")),
      (act, exam) -> each(act, exam, IndicatorRules::percentage));

  static final Rule<CpomAct> QUALITATIVE = Rule.of(
      RuleInfo.form("CPM-11", Severity.ERROR, LegalDay.AS_OF)
          .facts("indicatorType", "indicatorTargets")
          .changeable("indicatorTargets")
          .basis(GUIDE),
      (act, exam) -> each(act, exam, (placed, judged) -> {
        Fact<List<YearlyTarget>> targets = placed.targets(judged);
        Truth qualitative = placed.isOf(judged, IndicatorType.QUALITATIVE);
        Truth numbered =
            targets.is(all -> all.stream().anyMatch(one -> one.getValue().isPresent()));
        judged.breachedIf(qualitative.and(numbered), targets.path());
        return qualitative;
      }));

  static final Rule<CpomAct> ETAPES = Rule.of(
      RuleInfo.law("CPM-12", Severity.WARNING, LegalDay.AS_OF)
          .facts("indicatorProgramme")
          .changeable("indicatorProgramme")
          .basis(
              LegalReference.of("décret n° 2022-1767 du 30 décembre 2022"),
              LegalReference.article("L. 162-48", LegalCode.CSS),
              LegalReference.article("L. 162-52", LegalCode.CSS)),
      (act, exam) -> outlived(act, exam, DigitalProgramme.ETAPES, CpomParameters.ETAPES_END));

  static final Rule<CpomAct> HOPEN = Rule.of(
      RuleInfo.law("CPM-13", Severity.WARNING, LegalDay.AS_OF)
          .facts("indicatorProgramme")
          .changeable("indicatorProgramme")
          .basis(LegalReference.of(
              "programme SUN-ES (2021-2024), puis programme HOP’EN 2 (depuis le 25 juillet 2024)")),
      (act, exam) -> outlived(act, exam, DigitalProgramme.HOPEN, CpomParameters.HOPEN_END));

  static final Rule<CpomAct> BREAKDOWN = Rule.of(
      RuleInfo.form("CPM-14", Severity.ERROR, LegalDay.AS_OF)
          .facts("indicatorBreakdown")
          .contents("breakdown")
          .changeable("breakdown")
          .basis(GUIDE),
      (act, exam) -> each(act, exam, (placed, judged) -> {
        Truth brokenDown = judged
            .fact(
                "indicatorBreakdown",
                placed.path() + "/indicatorBreakdown",
                placed.indicator().getIndicatorBreakdown())
            .is(kind -> kind != IndicatorBreakdown.NONE);
        judged.breachedIf(
            brokenDown.and(Truth.of(placed.indicator().getBreakdown().isEmpty())),
            placed.path() + "/breakdown",
            Severity.ERROR,
            "",
            Map.of("content", "breakdown"));
        return brokenDown;
      }));

  static final Rule<CpomAct> PROGRAMME_DATES = Rule.of(
      RuleInfo.law("CPM-20", Severity.ERROR, LegalDay.AS_OF)
          .facts("indicatorProgramme", "indicatorTargetYear", "hopen2ApplicationDate")
          .changeable("indicatorProgramme", "indicatorTargetYear")
          .basis(
              LegalReference.of("appel à projets de la deuxième phase du programme HOP’EN 2"),
              LegalReference.of("programme SUN-ES, volet du Ségur du numérique en santé")),
      IndicatorRules::programmeDates);

  private IndicatorRules() {}

  /** An indicator and where it stands. */
  private record Placed(CpomIndicator indicator, String path) {

    String name() {
      return indicator.getName().orElseGet(() -> path.substring(path.indexOf("/objectives")));
    }

    Fact<List<YearlyTarget>> targets(Examination exam) {
      return exam.fact(
          "indicatorTargets", path + "/indicatorTargets", indicator.getIndicatorTargets());
    }

    Truth isOf(Examination exam, IndicatorType type) {
      return exam.fact("indicatorType", path + "/indicatorType", indicator.getIndicatorType())
          .is(known -> known == type);
    }

    Truth isOf(Examination exam, DigitalProgramme programme) {
      return exam.fact(
              "indicatorProgramme", path + "/indicatorProgramme", indicator.getIndicatorProgramme())
          .is(known -> known == programme);
    }
  }

  /** Judges one indicator, and tells whether the rule concerns it. */
  @FunctionalInterface
  private interface Judgement {
    Truth of(Placed placed, Examination exam);
  }

  private static void each(CpomAct act, Examination exam, Judgement judgement) {
    exam.appliesIf(any(act, exam, judgement));
  }

  private static Truth any(CpomAct act, Examination exam, Judgement judgement) {
    Truth concerned = Truth.NO;
    for (Placed placed : placed(act)) {
      exam.tell("indicator", placed.name());
      concerned = concerned.or(judgement.of(placed, exam));
    }
    return concerned;
  }

  private static List<Placed> placed(CpomAct act) {
    List<Placed> all = new ArrayList<>();
    for (int i = 0; i < act.getObjectives().size(); i++) {
      List<CpomIndicator> indicators = act.getObjectives().get(i).getIndicators();
      for (int j = 0; j < indicators.size(); j++) {
        all.add(new Placed(indicators.get(j), "/subject/objectives/" + i + "/indicators/" + j));
      }
    }
    return all;
  }

  private static Truth percentage(Placed placed, Examination exam) {
    Fact<List<YearlyTarget>> targets = placed.targets(exam);
    Optional<BigDecimal> initial = placed.indicator().getInitialValue();
    Truth percentage = placed.isOf(exam, IndicatorType.PERCENTAGE);
    targets.value().orElse(List.of()).stream()
        .flatMap(target -> target.getValue().stream())
        .filter(IndicatorRules::isOutside)
        .findFirst()
        .or(() -> initial)
        .ifPresent(value -> exam.tell("value", value));
    exam.breachedIf(
        percentage.and(targets.is(all -> all.stream()
            .anyMatch(
                target -> target.getValue().filter(IndicatorRules::isOutside).isPresent()))),
        targets.path());
    exam.breachedIf(
        percentage.and(Truth.of(initial.filter(IndicatorRules::isOutside).isPresent())),
        placed.path() + "/initialValue",
        Severity.ERROR,
        "initial",
        initial.map(value -> Map.of("value", value)).orElse(Map.of()));
    return percentage;
  }

  private static boolean isOutside(BigDecimal value) {
    return value.signum() < 0 || value.compareTo(WHOLE) > 0;
  }

  /** Before its end was decided, nothing is past. */
  private static void outlived(
      CpomAct act, Examination exam, DigitalProgramme programme, Parameter<LocalDate> lastDay) {
    Fact<LocalDate> last = exam.parameter(lastDay);
    Truth past = last.isGiven().and(last.is(day -> exam.day().isAfter(day)));
    each(act, exam, (placed, judged) -> {
      Truth concerned = placed.isOf(judged, programme);
      judged.breachedIf(concerned.and(past), placed.path() + "/indicatorProgramme");
      return concerned;
    });
  }

  private static void programmeDates(CpomAct act, Examination exam) {
    Fact<LocalDate> sunEs = exam.parameter(CpomParameters.SUN_ES_END);
    Truth concerned = any(act, exam, (placed, judged) -> sunEs(placed, sunEs, judged));
    Fact<LocalDate> call = exam.parameter(CpomParameters.HOPEN_2_CALL);
    for (int i = 0; i < act.getProjects().size(); i++) {
      CpomProject project = act.getProjects().get(i);
      Fact<LocalDate> applied = exam.fact(
          "hopen2ApplicationDate",
          "/subject/projects/" + i + "/hopen2ApplicationDate",
          project.getHopen2ApplicationDate());
      // An application that nobody states is not claimed.
      concerned = concerned.or(applied.isGiven());
      if (applied.value().isPresent()) {
        exam.tell("project", project.getTitle().orElse("n° " + (i + 1)));
        exam.breachedIf(call.isGiven().and(applied.is(LocalDate::isAfter, call)), applied.path());
      }
    }
    exam.appliesIf(concerned);
  }

  private static Truth sunEs(Placed placed, Fact<LocalDate> lastDay, Examination exam) {
    Truth concerned = placed.isOf(exam, DigitalProgramme.SUN_ES);
    Optional<List<YearlyTarget>> targets = placed.indicator().getIndicatorTargets();
    String path = placed.path() + "/indicatorTargets";
    if (targets.isEmpty()) {
      Fact<Year> unknown = exam.fact("indicatorTargetYear", path, Optional.empty());
      exam.breachedIf(
          concerned.and(late(unknown, lastDay)), path, Severity.WARNING, "sunEs", Map.of());
    }
    for (int i = 0; i < targets.orElse(List.of()).size(); i++) {
      Fact<Year> year = exam.fact(
          "indicatorTargetYear",
          path + "/" + i + "/year",
          targets.orElseThrow().get(i).getYear());
      exam.breachedIf(
          concerned.and(late(year, lastDay)), year.path(), Severity.WARNING, "sunEs", Map.of());
    }
    return concerned;
  }

  private static Truth late(Fact<Year> year, Fact<LocalDate> lastDay) {
    return lastDay
        .isGiven()
        .and(year.is((target, last) -> target.getValue() > last.getYear(), lastDay));
  }
}
