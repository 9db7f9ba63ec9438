package fr.levier.funding.testbed;

import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.RuleSet;
import java.util.List;
import java.util.function.BiConsumer;

/** The rules of the places of experimentation, TLE-01 to TLE-12, in order. */
final class TestbedRules {

  private TestbedRules() {}

  static RuleSet<TestbedApplication> ofTheApplication() {
    return new RuleSet<>(List.of(
        CandidateRules.HEALTH_STRUCTURE,
        GrantRules.ANIMATION_SHARE,
        GrantRules.ANIMATION_BOUNDS,
        GrantRules.EXPERIMENT_CAP,
        GrantRules.NO_WALLS,
        TrialRules.DIGITAL,
        TrialRules.REAL_LIFE,
        TrialRules.MEDICO_ECONOMIC,
        CandidateRules.WINDOW,
        TrialRules.PROCUREMENT,
        CandidateRules.AGREEMENT,
        TrialRules.LENT_EQUIPMENT));
  }

  static Rule<TestbedApplication> rule(
      RuleInfo info, BiConsumer<TestbedApplication, Examination> judgement) {
    return Rule.of(info, judgement);
  }
}
