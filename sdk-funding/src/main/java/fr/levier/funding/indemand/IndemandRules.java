package fr.levier.funding.indemand;

import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleSet;
import fr.levier.funding.subsidy.SubsidyRules;
import java.util.List;

/** The rules of the inDemand model, IND-01 to IND-13, with those common to all subsidies. */
final class IndemandRules {

  private static final List<Rule<? super CoCreation>> OF_THE_COCREATION = List.of(
      RoleRules.ALL_ROLES,
      RoleRules.DISTINCT,
      RoleRules.SMALL_COMPANY,
      RoleRules.CAP,
      CourseRules.MOU,
      CourseRules.NO_PROMISE,
      CourseRules.ORDER,
      CourseRules.LENGTH,
      RoleRules.ONE_WINNER,
      CourseRules.DIGITAL,
      RoleRules.FUNDER,
      CourseRules.LATER_PURCHASE,
      RoleRules.CHALLENGER);

  private IndemandRules() {}

  static <S extends CoCreation> RuleSet<S> ofTheCoCreation() {
    return new RuleSet<S>(List.of()).with(OF_THE_COCREATION);
  }

  static RuleSet<ChallengeSheet> ofTheSheet() {
    return new RuleSet<>(List.of(RoleRules.CHALLENGER));
  }

  static RuleSet<SolversCall> ofTheCall() {
    return new RuleSet<>(
        List.of(RoleRules.CAP, CourseRules.ORDER, RoleRules.FUNDER, RoleRules.CHALLENGER));
  }

  static RuleSet<SolverApplication> ofTheApplication() {
    return new RuleSet<>(List.of(RoleRules.SMALL_COMPANY, RoleRules.CAP, CourseRules.DIGITAL));
  }

  static RuleSet<SolverGrant> ofTheGrant() {
    return new RuleSet<SolverGrant>(List.of())
        .with(List.of(
            RoleRules.DISTINCT,
            RoleRules.SMALL_COMPANY,
            RoleRules.CAP,
            RoleRules.FUNDER,
            RoleRules.CHALLENGER))
        .with(SubsidyRules.all())
        .with(SubsidyRules.combination());
  }

  static RuleSet<PilotReport> ofTheReport() {
    return new RuleSet<>(
        List.of(RoleRules.DISTINCT, CourseRules.LATER_PURCHASE, RoleRules.CHALLENGER));
  }
}
