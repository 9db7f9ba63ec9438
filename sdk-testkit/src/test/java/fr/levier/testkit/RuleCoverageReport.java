package fr.levier.testkit;

import fr.levier.core.json.LevierJson;
import fr.levier.core.law.Parameter;
import fr.levier.core.law.Step;
import fr.levier.core.rule.RuleInfo;
import fr.levier.testkit.RuleCoverage.Answer;
import fr.levier.testkit.RuleCoverage.Point;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The coverage of the rules as a page and as data. */
final class RuleCoverageReport {

  private static final String STYLE = """
      body{font:15px/1.4 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem}
      table{border-collapse:collapse;margin:1rem 0}td,th{border:1px solid #bbb;padding:.2rem .6rem;text-align:left}
      .seen{background:#dff3df}.gap{background:#f7d4d4}.exempt{color:#555}
      """;

  private final RuleCoverage coverage;

  RuleCoverageReport(RuleCoverage coverage) {
    this.coverage = coverage;
  }

  /** Writes {@code index.html} and {@code coverage.json} into a folder. */
  void writeTo(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("index.html"), html());
      Files.writeString(folder.resolve("coverage.json"), json());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private String json() {
    List<Object> rules = new ArrayList<>();
    for (RuleInfo rule : coverage.rules()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("id", rule.id());
      row.put("kind", rule.kind().name());
      row.put("severities", names(coverage.severities(rule)));
      row.put("expected", names(coverage.expected(rule)));
      for (Answer answer : Answer.values()) {
        row.put(answer.name(), coverage.count(rule, answer));
        coverage.reason(rule, answer).ifPresent(reason -> row.put(answer + " not asked", reason));
      }
      rules.add(row);
    }
    List<Object> thresholds = new ArrayList<>();
    for (Parameter<?> threshold : coverage.thresholds()) {
      for (Step<?> step : threshold.series().steps()) {
        thresholds.add(Map.of(
            "id", threshold.id(),
            "from", step.from().toString(),
            "points", names(coverage.points(threshold, step))));
      }
    }
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("gaps", coverage.gaps());
    whole.put("rules", rules);
    whole.put("thresholds", thresholds);
    whole.put("no limits", coverage.noLimits());
    return LevierJson.standard().tree("{}").with("", whole).toJson();
  }

  private static List<String> names(Set<? extends Enum<?>> set) {
    return set.stream().map(Enum::name).sorted().toList();
  }

  private String html() {
    StringBuilder page =
        new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">"
            + "<title>Rule coverage</title><style>" + STYLE + "</style><h1>Rule coverage</h1>");
    int gaps = coverage.gaps().size();
    page.append("<p>").append(coverage.rules().size()).append(" rules, ");
    page.append(coverage.thresholds().size()).append(" thresholds that rules read, ");
    page.append(gaps).append(gaps == 1 ? " gap" : " gaps").append(".</p><ul>");
    coverage.gaps().forEach(gap -> page.append("<li class=\"gap\">").append(gap).append("</li>"));
    page.append("</ul><table><tr><th>rule<th>kind<th>severities seen");
    for (Answer answer : Answer.values()) {
      page.append("<th>").append(answer);
    }
    page.append("</tr>");
    coverage.rules().forEach(rule -> row(page, rule));
    page.append("</table><h2>Thresholds</h2><table><tr><th>parameter<th>from");
    for (Point point : Point.values()) {
      page.append("<th>").append(point);
    }
    page.append("</tr>");
    for (Parameter<?> threshold : coverage.thresholds()) {
      threshold.series().steps().forEach(step -> row(page, threshold, step));
    }
    page.append("</table><ul>");
    coverage
        .noLimits()
        .forEach((id, reason) ->
            page.append("<li>").append(id).append(": ").append(reason).append("</li>"));
    return page.append("</ul></html>\n").toString();
  }

  private void row(StringBuilder page, RuleInfo rule) {
    page.append("<tr><th>").append(rule.id()).append("<td>").append(rule.kind());
    page.append("<td>").append(String.join(" ", names(coverage.severities(rule))));
    for (Answer answer : Answer.values()) {
      int count = coverage.count(rule, answer);
      boolean asked = coverage.expected(rule).contains(answer);
      String shown = count > 0
          ? String.valueOf(count)
          : coverage.reason(rule, answer).orElse(asked ? "never" : "not asked");
      cell(page, count > 0 ? "seen" : asked ? "gap" : "exempt", shown);
    }
    page.append("</tr>");
  }

  private void row(StringBuilder page, Parameter<?> threshold, Step<?> step) {
    page.append("<tr><th>").append(threshold.id()).append("<td>").append(step.from());
    for (Point point : Point.values()) {
      boolean seen = coverage.points(threshold, step).contains(point);
      cell(page, seen ? "seen" : "gap", seen ? "asked" : "never");
    }
    page.append("</tr>");
  }

  private static void cell(StringBuilder page, String style, String text) {
    page.append("<td class=\"").append(style).append("\">").append(text);
  }
}
