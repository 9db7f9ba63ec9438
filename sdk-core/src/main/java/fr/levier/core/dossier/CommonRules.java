package fr.levier.core.dossier;

import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleSet;
import java.util.List;

/** The rules that every check judges beside those of the lever: identifiers, drafting of acts, conflicts of interest. */
public final class CommonRules {

  private CommonRules() {}

  /** The rules of a lever, then the common ones. */
  public static <S extends LegalSubject> RuleSet<S> after(RuleSet<S> ofTheLever) {
    return ofTheLever.with(rules());
  }

  /** The common rules, in order. */
  public static List<Rule<LegalSubject>> rules() {
    return List.of();
  }
}
