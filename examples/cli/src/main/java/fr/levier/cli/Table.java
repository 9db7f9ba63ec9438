package fr.levier.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows under a head, as Markdown or in aligned columns. */
final class Table {

  private final List<String> head;
  private final List<List<String>> rows = new ArrayList<>();

  Table(String... head) {
    this.head = List.of(head);
  }

  Table row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  String markdown() {
    StringBuilder text = new StringBuilder(markdown(head));
    text.append("|").append("---|".repeat(head.size())).append('\n');
    rows.forEach(row -> text.append(markdown(row)));
    return text.toString();
  }

  private static String markdown(List<String> cells) {
    return cells.stream()
            .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
            .collect(Collectors.joining(" | ", "| ", " |"))
        + "\n";
  }

  String columns() {
    List<Integer> widths = IntStream.range(0, head.size())
        .mapToObj(column -> rows.stream()
            .map(row -> row.get(column).length())
            .reduce(head.get(column).length(), Math::max))
        .toList();
    StringBuilder text = new StringBuilder(columns(head, widths));
    rows.forEach(row -> text.append(columns(row, widths)));
    return text.toString();
  }

  private static String columns(List<String> cells, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(cells.get(i)).append(" ".repeat(widths.get(i) - cells.get(i).length() + 2));
    }
    return line.toString().stripTrailing() + "\n";
  }
}
