package fr.levier.docs.check;

import fr.levier.core.law.LegalParameters;
import fr.levier.core.report.Messages;
import fr.levier.core.report.Report;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.RuleSet;
import fr.levier.docs.tree.Act;
import java.util.List;
import java.util.Set;

/**
 * Judges a finished act by the drafting rules DOC-02, DOC-03, DOC-04, DOC-08 and DOC-AMT: a pack may be edited, and a layer
 * may replace its clauses, so that what is written is read again. Stateless and thread-safe.
 */
public final class ActAudit {

  private static final RuleSet<ActFacts> RULES = new RuleSet<>(List.of(
      AnnexRule.RULE, NumberingRule.RULE, FormulaRule.RULE, VisaRule.RULE, LettersRule.RULE));
  private static final Messages MESSAGES = Messages.of(List.of(ActAudit.class.getClassLoader()));

  private ActAudit() {}

  /** What the rules find in an act; its day is that of the act. */
  public static Report audit(Act act) {
    RuleContext context = new RuleContext(act.identity().day(), LegalParameters.none(), false);
    return Report.of(
        act.identity().day(),
        false,
        RULES.judge(ActFacts.of(act), context),
        List.of(),
        Set.of(),
        MESSAGES);
  }

  /** What the rules are, in the order they are judged. */
  public static List<RuleInfo> rules() {
    return RULES.rules().stream().map(Rule::info).toList();
  }
}
