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
import java.util.stream.Stream;

/**
 * Judges a finished act by the drafting rules DOC-02, DOC-03, DOC-04, DOC-08, DOC-AMT and DOC-TOT: a pack may be edited, and a layer
 * may replace its clauses, so that what is written is read again. Stateless and thread-safe.
 */
public final class ActAudit {

  private static final RuleSet<ActFacts> PUBLISHED = new RuleSet<>(List.of(
      AnnexRule.RULE, NumberingRule.RULE, FormulaRule.RULE, VisaRule.RULE, LettersRule.RULE));

  /** Arithmetic, which no list of rules publishes. */
  private static final RuleSet<ActFacts> TOTALS = new RuleSet<>(List.of(TotalRule.RULE));

  private static final Messages MESSAGES = Messages.of(List.of(ActAudit.class.getClassLoader()));

  private ActAudit() {}

  /** What the rules find in an act; its day is that of the act. */
  public static Report audit(Act act) {
    ActFacts facts = ActFacts.of(act);
    RuleContext context = new RuleContext(act.identity().day(), LegalParameters.none(), false);
    return Report.of(
        act.identity().day(),
        false,
        Stream.concat(
                PUBLISHED.judge(facts, context).stream(), TOTALS.judge(facts, context).stream())
            .toList(),
        List.of(),
        Set.of(),
        MESSAGES);
  }

  /** What the published rules are, in the order they are judged: all but DOC-TOT. */
  public static List<RuleInfo> rules() {
    return PUBLISHED.rules().stream().map(Rule::info).toList();
  }
}
