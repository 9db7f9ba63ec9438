package fr.levier.docs.check;

import fr.levier.core.rule.Examination;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import fr.levier.docs.typography.Amounts;
import fr.levier.docs.typography.FrenchValues;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * DOC-TOT: the total that a table prints is the sum of its lines. A column is added up if all its figures are amounts, or all
 * are whole numbers: rates and marks are rounded each for itself. Where several totals follow the same lines, the first is
 * their sum, or all of them are it together, such as grants and equity.
 */
final class TotalRule {

  static final Rule<ActFacts> RULE = Rule.of(
      RuleInfo.form("DOC-TOT", Severity.ERROR, LegalDay.AS_OF)
          .facts("tableTotal", "tableSum")
          .changeable("tableTotal")
          .basis(ActFacts.DRAFTING),
      TotalRule::examine);

  private static final Pattern FIGURE = Pattern.compile("([-−]?\\d[\\d ]*(?:,\\d+)?) ?(.*)");
  private static final Set<String> MONEY = Set.of("€", "€ HT", "€ TTC");
  private static final Set<String> NOTHING = Set.of("", "—");

  /** A number and its unit; a whole number has none. */
  private record Figure(BigDecimal value, String unit) {
    static Optional<Figure> of(String cell) {
      Matcher written = FIGURE.matcher(cell);
      if (!written.matches()) {
        return Optional.empty();
      }
      String unit = written.group(2);
      return FrenchValues.decimal(written.group(1))
          .filter(value -> MONEY.contains(unit) || (unit.isEmpty() && value.scale() <= 0))
          .map(value -> new Figure(value, unit));
    }

    String shown() {
      return Amounts.decimal(value) + (unit.isEmpty() ? "" : "\u00a0" + unit);
    }
  }

  private TotalRule() {}

  private static void examine(ActFacts act, Examination examination) {
    boolean applies = false;
    for (Block.Table table : act.tables()) {
      List<Block.Row> lines = new ArrayList<>();
      List<Block.Row> totals = new ArrayList<>();
      for (Block.Row row : table.rows()) {
        if (!row.total() && !totals.isEmpty()) {
          applies |= columns(table, lines, totals, examination);
          lines.clear();
          totals.clear();
        }
        (row.total() ? totals : lines).add(row);
      }
      applies |= columns(table, lines, totals, examination);
    }
    examination.appliesIf(Truth.of(applies));
  }

  /** Whether one column at least has a total. */
  private static boolean columns(
      Block.Table table, List<Block.Row> lines, List<Block.Row> totals, Examination examination) {
    boolean applies = false;
    for (int column = 0; column < table.columns().size(); column++) {
      Optional<List<Figure>> printed = figures(totals, column);
      Optional<List<Figure>> terms = figures(lines, column);
      if (printed.orElse(List.of()).isEmpty() || terms.orElse(List.of()).isEmpty()) {
        continue; // a table without lines shows nothing that adds up
      }
      List<Figure> all = new ArrayList<>(printed.get());
      all.addAll(terms.get());
      if (all.stream().map(Figure::unit).distinct().count() > 1) {
        continue;
      }
      applies = true;
      Figure sum = new Figure(sum(terms.get()), all.get(0).unit());
      Figure first = printed.get().get(0);
      examination.tell("tableTotal", first.shown());
      examination.tell("tableSum", sum.shown());
      if (sum.value().compareTo(first.value()) != 0
          && sum.value().compareTo(sum(printed.get())) != 0) {
        told(table, column, totals, sum, examination);
      }
    }
    return applies;
  }

  private static void told(
      Block.Table table, int column, List<Block.Row> totals, Figure sum, Examination examination) {
    List<Inline> cell = totals.stream()
        .map(row -> row.cells().get(column))
        .filter(words -> Figure.of(words(words)).isPresent())
        .findFirst()
        .orElseThrow();
    examination.breachedIf(
        Truth.YES,
        path(cell).orElse(ActFacts.ACT),
        Severity.ERROR,
        "",
        Map.of(
            "table", words(table.caption()),
            "column", words(table.columns().get(column).header()),
            "printed", words(cell),
            "sum", sum.shown()));
  }

  /** The figures of a column; empty when something else stands among them. */
  private static Optional<List<Figure>> figures(List<Block.Row> rows, int column) {
    List<Figure> figures = new ArrayList<>();
    for (Block.Row row : rows) {
      String cell = words(row.cells().get(column));
      Optional<Figure> figure = Figure.of(cell);
      if (figure.isEmpty() && !NOTHING.contains(cell)) {
        return Optional.empty();
      }
      figure.ifPresent(figures::add);
    }
    return Optional.of(figures);
  }

  private static BigDecimal sum(List<Figure> figures) {
    return figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static String words(List<Inline> content) {
    return ActText.fold(ActText.of(content));
  }

  /** The value of the dossier that a cell shows, if it shows one. */
  private static Optional<String> path(List<Inline> cell) {
    return cell.stream()
        .filter(Inline.Field.class::isInstance)
        .map(field -> ((Inline.Field) field).path())
        .findFirst();
  }
}
