package fr.levier.funding.financeurs;

import fr.levier.core.law.LegalReference;
import fr.levier.core.money.Percentage;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.util.Map;
import java.util.Optional;

/** CDF-03 and CDF-13: how many of the persons are not dependent, and shares that add up. */
final class ShareRules {

  static final Rule<FinanceursAct> NON_DEPENDENT = Rule.of(
      RuleInfo.law("CDF-03", Severity.ERROR, LegalDay.REQUEST)
          .facts("girShares", "level")
          .yieldsTo("CDF-13")
          .changeable("girShares")
          .basis(FinanceursRules.GUIDE),
      ShareRules::nonDependent);

  static final Rule<FinanceursAct> SUM = Rule.of(
      RuleInfo.form("CDF-13", Severity.ERROR, LegalDay.AS_OF)
          .facts("girShares")
          .changeable("girShares")
          .basis(LegalReference.of("cohérence arithmétique des parts")),
      (act, exam) -> {
        Fact<GirShares> shares = exam.fact("girShares", act.getGirShares());
        exam.appliesIf(shares.isGiven());
        shares.value().ifPresent(known -> exam.tell("total", known.total()));
        exam.breachedIf(shares.is(known -> !known.total().equals(Percentage.HUNDRED)));
      });

  private ShareRules() {}

  private static void nonDependent(FinanceursAct act, Examination exam) {
    Fact<GirShares> shares = exam.fact("girShares", act.getGirShares());
    Fact<ActionLevel> level = exam.fact("level", shares.path(), act.level());
    Truth programme = level.is(known -> known == ActionLevel.PROGRAMME);
    exam.appliesIf(programme.or(shares.isGiven()));
    Fact<Percentage> least = exam.parameter(FinanceursParameters.NON_DEPENDENT);
    shares.value().ifPresent(known -> exam.tell("share", known.nonDependent()));
    Truth low = shares.is((known, wanted) -> known.nonDependent().isLessThan(wanted), least);
    exam.breachedIf(low.and(programme), shares.path());
    exam.breachedIf(low.and(programme.not()), shares.path(), Severity.WARNING, "action", Map.of());
    amounts(act)
        .ifPresent(part -> exam.breachedIf(
            low.not().and(programme).and(least.is(part::isLessThan)),
            "/subject/nonDependentShareOfAmounts",
            Severity.WARNING,
            "amounts",
            Map.of("part", part)));
  }

  /** What a programme says of its money; nobody else is asked. */
  private static Optional<Percentage> amounts(FinanceursAct act) {
    return act instanceof CoordinatedProgramme programme
        ? programme.getNonDependentShareOfAmounts()
        : Optional.empty();
  }
}
