package fr.levier.cli;

import fr.levier.core.law.LegalReference;
import fr.levier.core.text.Localized;
import fr.levier.docs.trace.LawTrace;
import fr.levier.docs.trace.LawTrace.ArticleTrace;
import fr.levier.docs.trace.LawTrace.RuleTrace;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The trace as one accessible page without any other file: articles, rules, and what does not meet. */
final class TracePage {

  private static final String STYLE = """
      body{font:1rem/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;margin:0 auto;max-width:80rem;padding:1rem}
      a{color:#00468c}a:focus{outline:3px solid #00468c;outline-offset:2px}
      .skip{position:absolute;left:-99rem}.skip:focus{left:1rem;background:#fff;padding:.5rem}
      table{border-collapse:collapse;width:100%;margin:1rem 0 2rem}caption{text-align:left;font-weight:600;padding:.5rem 0}
      th,td{border:1px solid #767676;padding:.35rem .6rem;text-align:left;vertical-align:top}thead th{background:#eef3f8}
      tbody th{font-weight:600}.mark{color:#8a1c00}td:nth-child(2) a{white-space:nowrap}
      @media print{a{color:inherit;text-decoration:none}thead{display:table-header-group}tr{break-inside:avoid}}
      """;

  private final LawTrace trace;
  private final Locale language;
  private final Map<String, String> anchors = new HashMap<>();
  private final StringBuilder page = new StringBuilder();

  private TracePage(LawTrace trace, Locale language) {
    this.trace = trace;
    this.language = language;
    for (ArticleTrace article : trace.articles()) {
      anchors.put(article.article(), "a" + (anchors.size() + 1));
    }
  }

  static String of(LawTrace trace, Locale language) {
    return new TracePage(trace, language).written();
  }

  private String written() {
    String title = in("Du droit aux règles et aux clauses", "From the law to rules and clauses");
    page.append("<!DOCTYPE html>\n<html lang=\"")
        .append(language.getLanguage())
        .append("\">\n<head><meta charset=\"utf-8\">")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .append("<title>Levier — " + title + "</title>\n<style>" + STYLE + "</style></head>\n")
        .append("<body>\n<a class=\"skip\" href=\"#contenu\">")
        .append(in("Aller au contenu", "Skip to content"))
        .append("</a>\n<main id=\"contenu\">\n<h1>" + title + "</h1>\n");
    menu();
    articles();
    rules();
    orphans();
    silent();
    return page.append("</main>\n</body>\n</html>\n").toString();
  }

  private void menu() {
    page.append("<nav aria-label=\"" + in("Sections", "Sections") + "\"><ul>\n");
    item("articles", in("Articles", "Articles"), trace.articles().size());
    item("regles", in("Règles", "Rules"), trace.rules().size());
    item(
        "sans-regle",
        in("Articles sans règle", "Articles without a rule"),
        trace.orphans().size());
    item(
        "sans-clause",
        in("Règles sans clause", "Rules without a clause"),
        trace.silent().size());
    page.append("</ul></nav>\n");
  }

  private void item(String anchor, String words, int count) {
    page.append("<li><a href=\"#" + anchor + "\">" + words + "</a> (" + count + ")</li>\n");
  }

  private void articles() {
    open(
        "articles",
        in("Articles", "Articles"),
        in(
            "Pour chaque article, les règles et les clauses qui reposent dessus",
            "For each article, the rules and the clauses that rest on it"),
        List.of(in("Article", "Article"), in("Règles", "Rules"), in("Clauses", "Clauses")));
    for (ArticleTrace article : trace.articles()) {
      page.append("<tr><th scope=\"row\" id=\"" + anchor(article.article()) + "\">")
          .append(french(article.article()))
          .append(article.verified() ? "" : mark())
          .append("</th><td>")
          .append(
              article.rules().isEmpty()
                  ? "—"
                  : article.rules().stream().map(this::toRule).collect(Collectors.joining(", ")))
          .append("</td><td>")
          .append(article.clauses().isEmpty() ? "—" : french(TraceCommand.clauses(article)))
          .append("</td></tr>\n");
    }
    close();
  }

  private void rules() {
    open(
        "regles",
        in("Règles", "Rules"),
        in("Pour chaque règle, ses textes", "For each rule, its texts"),
        List.of(
            in("Règle", "Rule"),
            in("Ce qu’elle juge", "What it judges"),
            in("Leviers", "Levers"),
            in("Textes", "Texts"),
            in("Articles", "Articles")));
    for (RuleTrace rule : trace.rules()) {
      String levers =
          rule.levers().isEmpty() ? in("tous", "all") : String.join(", ", rule.levers());
      page.append("<tr><th scope=\"row\" id=\"r-" + rule.rule() + "\">" + rule.rule() + "</th><td>")
          .append(escaped(rule.title().in(language)))
          .append("</td><td>" + escaped(levers) + "</td><td>")
          .append(rule.basis().stream().map(this::text).collect(Collectors.joining(" ; ")))
          .append("</td><td>")
          .append(rule.articles().stream().map(this::toArticle).collect(Collectors.joining("<br>")))
          .append("</td></tr>\n");
    }
    close();
  }

  private void orphans() {
    section("sans-regle", in("Articles cités sans règle", "Articles cited without a rule"));
    list(trace.orphans().stream()
        .map(
            article -> toArticle(article.article()) + " : " + french(TraceCommand.clauses(article)))
        .toList());
  }

  private void silent() {
    section(
        "sans-clause",
        in("Règles dont aucune clause ne cite un texte", "Rules of which no clause cites a text"));
    list(trace.silent().stream()
        .map(rule -> toRule(rule.rule()) + " : " + escaped(rule.title().in(language)))
        .toList());
  }

  private void open(String anchor, String title, String caption, List<String> columns) {
    section(anchor, title);
    page.append("<table><caption>" + caption + "</caption>\n<thead><tr>");
    columns.forEach(column -> page.append("<th scope=\"col\">" + column + "</th>"));
    page.append("</tr></thead>\n<tbody>\n");
  }

  private void close() {
    page.append("</tbody></table>\n");
  }

  private void section(String anchor, String title) {
    page.append("<h2 id=\"" + anchor + "\">" + title + "</h2>\n");
  }

  private void list(List<String> items) {
    if (items.isEmpty()) {
      page.append("<p>" + in("Aucun.", "None.") + "</p>\n");
      return;
    }
    page.append("<ul>\n");
    items.forEach(item -> page.append("<li>" + item + "</li>\n"));
    page.append("</ul>\n");
  }

  private String toRule(String rule) {
    return "<a href=\"#r-" + rule + "\">" + rule + "</a>";
  }

  private String toArticle(String article) {
    return "<a href=\"#" + anchor(article) + "\">" + french(article) + "</a>";
  }

  private String anchor(String article) {
    return Objects.requireNonNull(anchors.get(article));
  }

  private String text(LegalReference reference) {
    return french(reference.toString()) + (reference.isVerified() ? "" : mark());
  }

  private String mark() {
    return " <span class=\"mark\">" + in("(à vérifier)", "(to be verified)") + "</span>";
  }

  /** The law is French whatever the language of the page. */
  private String french(String words) {
    return language.equals(Locale.FRENCH)
        ? escaped(words)
        : "<span lang=\"fr\">" + escaped(words) + "</span>";
  }

  private String in(String french, String english) {
    return new Localized(french, english).in(language);
  }

  static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
