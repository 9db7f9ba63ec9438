package fr.levier.funding.fir;

import static fr.levier.funding.fir.FirRules.csp;

import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import fr.levier.funding.subsidy.Grade;
import fr.levier.funding.subsidy.Grading;
import fr.levier.funding.subsidy.SubsidyRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** FIR-04, FIR-05, FIR-13, FIR-14 and SUB-20: what the money is for. */
final class PurposeRules {

  /** The mission of prevention. */
  private static final int PREVENTION_RANK = 1;

  static final Rule<FirGrant> OBJECTIVE = Rule.of(
      RuleInfo.law("FIR-04", Severity.ERROR, LegalDay.GRANT)
          .contents("prsObjective|nationalProgrammeObjective")
          .changeable("prsObjective", "nationalProgrammeObjective")
          .basis(SubsidyRules.GUIDE),
      (grant, exam) -> exam.requires(
          "prsObjective|nationalProgrammeObjective",
          "/subject/prsObjective",
          grant.getPrsObjective().or(grant::getNationalProgrammeObjective).isPresent()));

  static final Rule<FirGrant> MISSION = Rule.of(
      RuleInfo.law("FIR-05", Severity.ERROR, LegalDay.GRANT)
          .contents("missions")
          .changeable("missions")
          .basis(csp("L. 1435-8"), SubsidyRules.GUIDE),
      PurposeRules::mission);

  static final Rule<? super FirGrant> COMMITMENT =
      SubsidyRules.commitment(RuleInfo.law("FIR-13", Severity.ERROR, LegalDay.REQUEST)
          .facts("beneficiaryType", "requestDate")
          .contents("cerAttestation")
          .replaces("SUB-7")
          .changeable("cerAttestation")
          .basis(SubsidyRules.COMMITMENT, SubsidyRules.COMMITMENT_DECREE));

  static final Rule<FirGrant> NATURE = Rule.of(
      RuleInfo.law("FIR-14", Severity.ERROR, LegalDay.GRANT)
          .facts("initiative", "needDefinedBy", "consideration", "pricing")
          .replaces("SUB-1", "SUB-12")
          .changeable("consideration", "pricing")
          .basis(SubsidyRules.GUIDE, SubsidyRules.DEFINITION, SubsidyRules.REQUALIFICATION_CASE),
      PurposeRules::nature);

  static final Rule<FirGrant> PREVENTION = Rule.of(
      RuleInfo.law("SUB-20", Severity.ERROR, LegalDay.GRANT)
          .facts("missions", "expenseNature")
          .changeable("missions", "expenseNature")
          .basis(csp("L. 1434-8")),
      (grant, exam) -> {
        Fact<List<Integer>> missions = missions(grant, exam);
        Fact<ExpenseNature> nature = exam.fact("expenseNature", grant.getExpenseNature());
        exam.appliesIf(missions.is(ranks -> ranks.contains(PREVENTION_RANK)));
        exam.breachedIf(
            nature.is(paid -> paid == ExpenseNature.CARE || paid == ExpenseNature.MEDICO_SOCIAL),
            nature.path());
      });

  private PurposeRules() {}

  private static Fact<List<Integer>> missions(FirGrant grant, Examination exam) {
    return exam.fact(
        "missions", Optional.of(grant.getMissions()).filter(ranks -> !ranks.isEmpty()));
  }

  private static void mission(FirGrant grant, Examination exam) {
    Fact<List<Integer>> missions = missions(grant, exam);
    exam.requires("missions", missions.path(), missions.value().isPresent());
    if (missions.value().isPresent()) {
      Fact<Integer> last = exam.parameter(FirParameters.MISSIONS);
      List<Integer> ranks = grant.getMissions();
      for (int i = 0; i < ranks.size(); i++) {
        int rank = ranks.get(i);
        exam.breachedIf(
            Truth.of(rank < 1).or(last.is(count -> rank > count)),
            missions.path() + "/" + i,
            Severity.ERROR,
            "outside",
            Map.of("mission", rank));
      }
    }
  }

  private static void nature(FirGrant grant, Examination exam) {
    exam.fact("initiative", grant.getInitiative());
    exam.fact("needDefinedBy", grant.getNeedDefinedBy());
    exam.fact("consideration", grant.getConsideration());
    exam.fact("pricing", grant.getPricing());
    Grading grading = Grading.of(grant);
    exam.breachedIf(grading.is(Grade.CONTRACT));
    exam.breachedIf(
        grading.is(Grade.ATTENTION),
        "/subject/initiative",
        Severity.WARNING,
        "attention",
        Map.of());
  }
}
