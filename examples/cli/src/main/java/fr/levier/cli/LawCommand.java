package fr.levier.cli;

import fr.levier.core.Levier;
import fr.levier.core.json.LevierJson;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.Parameter;
import fr.levier.core.law.Step;
import fr.levier.core.report.Report;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.RuleOutcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code law}: the dated figures, the texts that set them, and what changes between two days. */
@Command(
    name = "law",
    description = {
      "Montrer les paramètres de droit : toutes leurs étapes, ou celles d'un jour.",
      "Avec --diff : ce qui change d'un jour à l'autre. Avec --dossier : seulement ce que les règles y lisent ;",
      "avec les deux : aussi les verdicts et les règles dont la réponse change."
    })
final class LawCommand extends Subcommand {

  @Mixin
  private DayOption at = new DayOption();

  @Option(
      names = "--diff",
      paramLabel = "DAY",
      converter = Day.class,
      description = "Comparer le jour de --at (à défaut : aujourd'hui) à ce jour.")
  private Optional<LocalDate> diff = Optional.empty();

  @Option(
      names = "--dossier",
      paramLabel = "FILE",
      description = "Ne montrer que ce que les règles lisent pour ce dossier ; peut être répété.")
  private List<Path> files = new ArrayList<>();

  @ArgGroup
  private Layout layout = new Layout();

  LawCommand(Terminal terminal) {
    super(terminal);
  }

  /** What {@code law --diff --dossier --json} gives. */
  record Difference(List<LawRows.ChangeRow> changes, List<Flips> dossiers) {}

  @Override
  public Integer call() {
    Levier levier = levier();
    List<Dossier> dossiers =
        files.stream().map(file -> inputs().dossier(file, levier.catalog())).toList();
    if (diff.isPresent()) {
      compare(levier, dossiers, diff.get());
    } else if (dossiers.isEmpty()) {
      steps(levier.catalog().parameters().stream()
          .flatMap(parameter -> series(levier.parameters(), parameter))
          .toList());
    } else {
      steps(readSteps(
          levier,
          dossiers.stream()
              .map(each -> each.check(levier, dayFor(at.day(), each.asOf(), each.file())))
              .toList()));
    }
    return ExitCode.DONE;
  }

  private void steps(List<LawRows.StepRow> rows) {
    write(
        layout.isJson()
            ? LevierJson.standard().write(rows)
            : layout.lay(LawRows.steps(rows, language())));
  }

  private void compare(Levier levier, List<Dossier> dossiers, LocalDate after) {
    LocalDate before = dayFor(
        at.day(),
        dossiers.size() == 1 ? dossiers.get(0).asOf() : Optional.empty(),
        dossiers.size() == 1 ? dossiers.get(0).file() : "levier law");
    List<Flips> flips = new ArrayList<>();
    Set<String> read = new TreeSet<>();
    for (Dossier dossier : dossiers) {
      Report then = dossier.check(levier, before);
      Report now = dossier.check(levier, after);
      read.addAll(readBy(then).keySet());
      read.addAll(readBy(now).keySet());
      flips.add(Flips.of(dossier.file(), then, now, language()));
    }
    List<LawRows.ChangeRow> rows = levier
        .parameters()
        .diff(
            levier.catalog().parameters().stream()
                .filter(parameter -> dossiers.isEmpty() || read.contains(parameter.id()))
                .toList(),
            before,
            after)
        .stream()
        .map(change -> LawRows.change(change, language()))
        .toList();
    if (layout.isJson()) {
      write(LevierJson.standard().write(dossiers.isEmpty() ? rows : new Difference(rows, flips)));
    } else {
      write(layout.lay(LawRows.changes(rows, before, after, language())));
      flips.forEach(each -> write("\n" + each.told(language())));
    }
  }

  private void write(String text) {
    terminal().out().print(text);
  }

  /** The steps of one parameter, all of them or the one in force on the day asked for; then the texts it awaits. */
  private <T> Stream<LawRows.StepRow> series(LegalParameters law, Parameter<T> parameter) {
    List<Step<T>> steps = new ArrayList<>();
    if (at.day().isPresent()) {
      law.on(parameter, at.day().get()).ifPresent(steps::add);
    } else {
      steps.addAll(parameter.series().steps());
      law.laidOver(parameter).ifPresent(series -> steps.addAll(series.steps()));
      steps.sort(Comparator.comparing(Step::from));
    }
    return Stream.concat(
        steps.stream().map(step -> LawRows.step(parameter, step, List.of(), language())),
        awaited(parameter, List.of()));
  }

  private Stream<LawRows.StepRow> awaited(Parameter<?> parameter, List<String> readBy) {
    return parameter.awaited().stream()
        .filter(text ->
            at.day().isEmpty() || text.from().filter(at.day().get()::isBefore).isEmpty())
        .map(text -> LawRows.awaited(parameter, text, readBy, language()));
  }

  private List<LawRows.StepRow> readSteps(Levier levier, List<Report> reports) {
    Map<String, Set<String>> readers = new LinkedHashMap<>();
    Map<String, Set<Step<?>>> steps = new LinkedHashMap<>();
    for (Report report : reports) {
      readBy(report)
          .forEach((id, rules) ->
              readers.computeIfAbsent(id, fresh -> new LinkedHashSet<>()).addAll(rules));
      report
          .outcomes()
          .forEach(outcome -> outcome
              .read()
              .forEach((id, step) ->
                  steps.computeIfAbsent(id, fresh -> new LinkedHashSet<>()).add(step)));
    }
    return levier.catalog().parameters().stream()
        .filter(parameter -> readers.containsKey(parameter.id()))
        .flatMap(parameter -> {
          List<String> rules = List.copyOf(readers.getOrDefault(parameter.id(), Set.of()));
          return Stream.concat(
              steps.getOrDefault(parameter.id(), Set.of()).stream()
                  .map(step -> LawRows.step(parameter, step, rules, language())),
              awaited(parameter, rules));
        })
        .toList();
  }

  /** Which rules read each parameter, or looked for it on a day that no text covers. */
  private static Map<String, Set<String>> readBy(Report report) {
    Map<String, Set<String>> readers = new LinkedHashMap<>();
    for (RuleOutcome outcome : report.outcomes()) {
      Set<String> read = new LinkedHashSet<>(outcome.read().keySet());
      if (outcome.outcome() instanceof Outcome.Undecided open) {
        read.addAll(open.uncovered());
      }
      read.forEach(id -> readers
          .computeIfAbsent(id, fresh -> new LinkedHashSet<>())
          .add(outcome.rule().id()));
    }
    return readers;
  }
}
