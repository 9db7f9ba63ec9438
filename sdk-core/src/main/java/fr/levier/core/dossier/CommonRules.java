package fr.levier.core.dossier;

import fr.levier.core.law.Parameter;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules that every check judges beside those of the lever: identifiers, drafting of acts, conflicts of interest. Each
 * looks for the capability that concerns it, such as {@link SignedAct} or {@link InterestedAct}, and does not apply to a
 * subject without it.
 */
public final class CommonRules {

  private static final List<Rule<LegalSubject>> RULES = Stream.of(
          IdentifierRules.ALL,
          DraftingRules.ALL,
          MoneyPlanRules.ALL,
          InterestRules.ALL,
          GiftRule.ALL,
          EntrustingRules.ALL)
      .flatMap(List::stream)
      .toList();

  private CommonRules() {}

  /** The rules of a lever, then the common ones. */
  public static <S extends LegalSubject> RuleSet<S> after(RuleSet<S> ofTheLever) {
    return ofTheLever.with(rules());
  }

  /** The common rules, in order: IDT, DOC, COI. */
  public static List<Rule<LegalSubject>> rules() {
    return RULES;
  }

  /** MIX-1 to MIX-3, for the levers that combine with others: on one dossier alone. */
  public static List<Rule<CombinedAct>> combination() {
    return CombinationRules.ALL;
  }

  /** The dated figures that they read. */
  public static List<Parameter<?>> parameters() {
    return List.of(AntiGiftRegime.DECLARATION_NOTICE);
  }
}
