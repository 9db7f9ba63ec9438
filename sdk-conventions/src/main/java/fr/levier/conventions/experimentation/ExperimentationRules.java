package fr.levier.conventions.experimentation;

import fr.levier.core.law.LegalReference;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.RuleSet;
import java.util.List;
import java.util.function.BiConsumer;

/** The rules of the experimentation convention, EXP-01 to EXP-12, in order. */
final class ExperimentationRules {

  /** What those who help to write such conventions publish of what one has to hold. */
  static final LegalReference MODEL_ADVICE = LegalReference.of(
          "conseils publiés pour la rédaction d’une convention d’expérimentation en santé")
      .readAt("https://matchsilver.fr/?p=556");

  private ExperimentationRules() {}

  static RuleSet<ExperimentationConvention> ofTheConvention() {
    return new RuleSet<>(List.of(
        ClauseRules.PARTIES,
        ClauseRules.PROTOCOL,
        ClauseRules.REAL_LIFE,
        GuaranteeRules.DATA,
        GuaranteeRules.VIGILANCE,
        ClauseRules.EQUIPMENT,
        ClauseRules.RESULTS,
        GuaranteeRules.NO_PROMISE,
        GuaranteeRules.ANTI_GIFT,
        ClauseRules.EVALUATION,
        ClauseRules.END,
        GuaranteeRules.TESTERS));
  }

  static Rule<ExperimentationConvention> rule(
      RuleInfo info, BiConsumer<ExperimentationConvention, Examination> judgement) {
    return Rule.of(info, judgement);
  }
}
