package fr.levier.funding.financeurs;

import static fr.levier.funding.financeurs.FinanceursRules.casf;
import static fr.levier.funding.financeurs.FinanceursRules.css;

import fr.levier.core.law.LegalReference;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import java.time.LocalDate;
import java.util.Map;

/** CDF-09: the name of the body on the day of the act. */
final class NameRule {

  static final Rule<FinanceursAct> NAME = Rule.of(
      RuleInfo.law("CDF-09", Severity.WARNING, LegalDay.AS_OF)
          .facts("instanceName")
          .changeable("instanceName")
          .basis(
              casf("L. 149-7"),
              casf("L. 149-11"),
              LegalReference.of("loi n° 2024-317 du 8 avril 2024"),
              css("L. 223-8")),
      (act, exam) -> {
        Fact<InstanceName> name = exam.fact("instanceName", act.getInstanceName());
        Fact<LocalDate> change = exam.parameter(FinanceursParameters.COMMISSION);
        exam.appliesIf(name.isGiven());
        exam.breachedIf(name.is(
            (said, day) -> said == InstanceName.COMMISSION && exam.day().isBefore(day), change));
        exam.breachedIf(
            name.is(
                (said, day) -> said == InstanceName.CONFERENCE && !exam.day().isBefore(day),
                change),
            name.path(),
            Severity.INFO,
            "former",
            Map.of());
      });

  private NameRule() {}
}
