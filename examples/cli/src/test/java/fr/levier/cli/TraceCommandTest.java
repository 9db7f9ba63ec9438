package fr.levier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceCommandTest {

  private static final String ADVISERS = "article L. 6143-3-2 du code de la santé publique";

  @Test
  void an_article_leads_to_its_rules_and_its_clauses() throws Exception {
    Session session = Session.of("trace", "--json");
    assertThat(session.code()).isZero();
    JsonNode trace = new ObjectMapper().readTree(session.out());
    assertThat(trace.get("articles")).anySatisfy(article -> {
      assertThat(article.get("article").asText()).isEqualTo(ADVISERS);
      assertThat(article.get("rules").toString()).contains("COI-1", "PAR-05");
      assertThat(article.get("clauses").toString())
          .contains("{\"lever\":\"partnership\",\"document\":\"convention\"");
    });
    assertThat(trace.get("rules")).anySatisfy(rule -> {
      assertThat(rule.get("rule").asText()).isEqualTo("PAR-05");
      assertThat(rule.get("articles").toString()).contains(ADVISERS);
    });
    assertThat(trace.get("rules"))
        .allSatisfy(rule -> assertThat(rule.get("articles")).isNotEmpty());
    assertThat(trace.get("articlesWithoutRule").toString()).contains("L. 551-1");
    assertThat(trace.get("rulesWithoutClause").toString()).contains("PRC-13");
  }

  @Test
  void the_table_ends_with_what_does_not_meet() {
    assertThat(Session.of("trace").out())
        .contains("Article", "Règles", "Clauses", "Cités sans règle (", "PRC-13");
    assertThat(Session.of("trace", "--markdown", "--lang", "en").out())
        .contains("| Article | Rules | Clauses |", "Cited without a rule (");
  }

  @Test
  void the_page_can_be_read_by_everybody(@TempDir Path folder) {
    for (String language : new String[] {"fr", "en"}) {
      Path file = folder.resolve(language + ".html");
      assertThat(Session.of("trace", "--html", file, "--lang", language).code()).isZero();
      String page = Session.text(file);
      assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"" + language + "\">");
      assertThat(page).containsOnlyOnce("<h1>").contains("class=\"skip\" href=\"#contenu\"");
      assertThat(found(page, "<th(?! scope=)\\b")).isEmpty();
      assertThat(found(page, "id=\"([^\"]+)\"")).doesNotHaveDuplicates();
      assertThat(found(page, "id=\"([^\"]+)\"")).containsAll(found(page, "href=\"#([^\"]+)\""));
    }
  }

  @Test
  void a_page_that_cannot_be_written_is_told() {
    Session session = Session.of("trace", "--html", "no/such/folder/page.html");
    assertThat(session.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(session.err()).contains("no/such/folder/page.html");
  }

  private static List<String> found(String page, String pattern) {
    return Pattern.compile(pattern)
        .matcher(page)
        .results()
        .map((MatchResult match) -> match.groupCount() == 0 ? match.group() : match.group(1))
        .toList();
  }
}
