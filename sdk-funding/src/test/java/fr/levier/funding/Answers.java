package fr.levier.funding;

import fr.levier.core.json.JsonTree;
import fr.levier.core.report.Report;
import fr.levier.core.rule.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One expected answer of one rule: a dossier, and what is changed in it. */
record Answers(String dossier, String rule, String answer, List<String> changes) {

  static List<Answers> all() {
    try (InputStream in = Optional.ofNullable(
            Answers.class.getResourceAsStream("/law/subsidy-answers.txt"))
        .orElseThrow()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Answers::of)
          .toList();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  static Answers of(String line) {
    List<String> cells = List.of(line.split("\\|", 4));
    return new Answers(
        cells.get(0).strip(),
        cells.get(1).strip(),
        cells.get(2).strip(),
        List.of(cells.get(3).split(" ; ")).stream()
            .map(String::strip)
            .filter(change -> !change.isEmpty())
            .toList());
  }

  Report report() {
    JsonTree asked = Edits.changed(
        Dossiers.file(dossier),
        changes.stream()
            .filter(change -> !change.startsWith("@"))
            .collect(Collectors.joining(" ; ")));
    return day().map(asOf -> Dossiers.check(asked, asOf)).orElseGet(() -> Dossiers.check(asked));
  }

  private Optional<LocalDate> day() {
    return changes.stream()
        .filter(change -> change.startsWith("@"))
        .map(change -> LocalDate.parse(change.substring(1)))
        .findFirst();
  }

  /** What came of the rule, in the words of the table. */
  String given() {
    return Dossiers.outcome(report(), rule)
        .fold(
            satisfied -> "OK",
            breached -> breached.severity().name(),
            aside -> aside.because().isEmpty() ? "NA" : "NA:" + aside.because(),
            undecided -> "UNDECIDED");
  }

  Outcome outcome() {
    return Dossiers.outcome(report(), rule);
  }
}
