package fr.levier.cli;

import fr.levier.core.json.LevierJson;
import fr.levier.docs.trace.LawTrace;
import fr.levier.docs.trace.LawTrace.ArticleTrace;
import fr.levier.docs.trace.LawTrace.RuleTrace;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code trace}: which rules and which clauses rest on each article. */
@Command(
    name = "trace",
    description = {
      "Montrer, article par article, les règles et les clauses qui reposent dessus ;",
      "puis les articles cités sans règle, et les règles dont aucune clause ne cite un texte."
    })
final class TraceCommand extends Subcommand {

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Écrire aussi la page HTML, avec les règles et leurs articles.")
  private Optional<Path> html = Optional.empty();

  @ArgGroup
  private Layout layout = new Layout();

  TraceCommand(Terminal terminal) {
    super(terminal);
  }

  /** What {@code trace --json} gives. */
  record Traced(
      List<RuleRow> rules,
      List<ArticleTrace> articles,
      List<String> articlesWithoutRule,
      List<String> rulesWithoutClause) {}

  record RuleRow(
      String rule,
      String title,
      List<String> levers,
      List<RulesCommand.TextRow> texts,
      List<String> articles) {}

  @Override
  public Integer call() {
    LawTrace trace = LawTrace.of(levier().catalog());
    html.ifPresent(file -> save(file, TracePage.of(trace, language())));
    if (layout.isJson()) {
      terminal().out().print(LevierJson.standard().write(traced(trace)));
    } else if (html.isEmpty()) {
      terminal().out().print(layout.lay(table(trace)));
      print("");
      told("Cités sans règle", "Cited without a rule", articlesWithoutRule(trace));
      told(
          "Règles dont aucune clause ne cite un texte",
          "Rules of which no clause cites a text",
          rulesWithoutClause(trace));
    }
    return ExitCode.DONE;
  }

  private void told(String french, String english, List<String> found) {
    boolean inEnglish = language().equals(Locale.ENGLISH);
    print(
        (inEnglish ? english + " (" + found.size() + "): " : french + " (" + found.size() + ") : ")
            + (found.isEmpty() ? "—" : String.join(" ; ", found)));
  }

  private Traced traced(LawTrace trace) {
    return new Traced(
        trace.rules().stream()
            .map(rule -> new RuleRow(
                rule.rule(),
                rule.title().in(language()),
                rule.levers(),
                rule.basis().stream().map(RulesCommand.TextRow::of).toList(),
                rule.articles()))
            .toList(),
        trace.articles(),
        articlesWithoutRule(trace),
        rulesWithoutClause(trace));
  }

  private static List<String> articlesWithoutRule(LawTrace trace) {
    return trace.orphans().stream().map(ArticleTrace::article).toList();
  }

  private static List<String> rulesWithoutClause(LawTrace trace) {
    return trace.silent().stream().map(RuleTrace::rule).toList();
  }

  private Table table(LawTrace trace) {
    Table table = language().equals(Locale.ENGLISH)
        ? new Table("Article", "Rules", "Clauses")
        : new Table("Article", "Règles", "Clauses");
    for (ArticleTrace article : trace.articles()) {
      table.row(article.article(), String.join(", ", article.rules()), clauses(article));
    }
    return table;
  }

  /** {@code partnership/convention (visas, prix) ; fir/bilan (visas)}. */
  static String clauses(ArticleTrace article) {
    return article.clauses().stream()
        .collect(Collectors.groupingBy(
            clause -> clause.lever() + "/" + clause.document(),
            LinkedHashMap::new,
            Collectors.mapping(LawTrace.ClauseTrace::clause, Collectors.joining(", "))))
        .entrySet()
        .stream()
        .map(document -> document.getKey() + " (" + document.getValue() + ")")
        .collect(Collectors.joining(" ; "));
  }
}
