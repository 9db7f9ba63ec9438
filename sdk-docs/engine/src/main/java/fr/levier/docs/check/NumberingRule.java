package fr.levier.docs.check;

import fr.levier.core.rule.Examination;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import java.util.List;
import java.util.Optional;

/** DOC-03: articles run 1er, 2, 3… without a gap. */
final class NumberingRule {

  static final Rule<ActFacts> RULE = Rule.of(
      RuleInfo.form("DOC-03", Severity.ERROR, LegalDay.AS_OF)
          .facts("articleNumbers")
          .changeable("articleNumbers")
          .basis(ActFacts.DRAFTING),
      NumberingRule::examine);

  private NumberingRule() {}

  private static void examine(ActFacts act, Examination examination) {
    List<Block.Article> articles = act.articles();
    examination.appliesIf(Truth.of(!articles.isEmpty()));
    List<String> labels = articles.stream().map(Block.Article::label).toList();
    examination.fact("articleNumbers", ActFacts.ACT, Optional.of(labels));
    for (int i = 0; i < articles.size(); i++) {
      Block.Article article = articles.get(i);
      String expected = "Article " + (i == 0 ? "1er" : i + 1);
      if (article.number() != i + 1 || !ActText.fold(article.label()).equalsIgnoreCase(expected)) {
        examination.tell("expected", expected);
        examination.tell("found", article.label());
        examination.breachedIf(Truth.YES, ActFacts.ACT);
        return;
      }
    }
  }
}
