package fr.levier.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.levier.core.lever.LeverCatalog;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.docs.trace.LawTrace;
import fr.levier.docs.trace.LawTrace.ArticleTrace;
import fr.levier.docs.trace.LawTrace.ClauseTrace;
import fr.levier.docs.trace.LawTrace.RuleTrace;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The law, the rules and the clauses of every installed lever, side by side. */
class LawTraceTest {

  private static final LawTrace TRACE = LawTrace.of(LeverCatalog.installed());

  @Test
  void no_rule_can_be_written_without_a_text() {
    RuleInfo.Builder rule = RuleInfo.law("TST-01", Severity.INFO, LegalDay.AS_OF);
    assertThatIllegalArgumentException().isThrownBy(rule::basis).withMessageContaining("TST-01");
  }

  @Test
  void every_rule_stands_under_each_of_its_articles() {
    assertThat(TRACE.rules())
        .extracting(RuleTrace::rule)
        .containsExactlyElementsOf(InstalledRules.byId().keySet());
    assertThat(TRACE.rules()).allSatisfy(rule -> {
      assertThat(rule.articles()).isNotEmpty();
      assertThat(rule.articles())
          .allSatisfy(article -> assertThat(article(article).rules()).contains(rule.rule()));
    });
  }

  @Test
  void an_article_leads_to_the_rules_and_the_clauses_of_several_levers() {
    ArticleTrace advisers = article("article L. 6143-3-2 du code de la santé publique");
    assertThat(advisers.rules()).contains("COI-1", "PAR-05");
    assertThat(advisers.clauses())
        .contains(new ClauseTrace("partnership", "convention", "visas", true));
    assertThat(advisers.orphan()).isFalse();
    assertThat(article("loi n° 2000-321, article 10").rules()).contains("FIR-09", "SUB-2");
  }

  @Test
  void the_paragraphs_of_an_article_are_one_article() {
    assertThat(article("article R. 2123-1 du code de la commande publique").rules())
        .contains("PRC-01", "PRC-03", "PRC-04", "PRC-05");
  }

  @Test
  void what_does_not_meet_is_reported() {
    assertThat(TRACE.orphans())
        .allSatisfy(article -> assertThat(article.rules()).isEmpty())
        .allSatisfy(article -> assertThat(article.clauses()).isNotEmpty())
        .extracting(ArticleTrace::article)
        .contains("article L. 551-1 du code de justice administrative")
        .doesNotContain("loi n° 2000-321");
    assertThat(TRACE.silent())
        .extracting(RuleTrace::rule)
        .contains("PRC-13")
        .doesNotContain("PAR-05", "DOC-01");
  }

  @Test
  void the_same_catalog_gives_the_same_trace() {
    List<ArticleTrace> again = LawTrace.of(LeverCatalog.installed()).articles();
    assertThat(again).isEqualTo(TRACE.articles());
    assertThat(again).extracting(ArticleTrace::article).doesNotHaveDuplicates();
  }

  private static ArticleTrace article(String name) {
    return TRACE.articles().stream()
        .filter(article -> article.article().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name));
  }
}
