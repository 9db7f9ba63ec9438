package fr.levier.cli;

import fr.levier.core.Levier;
import fr.levier.core.json.LevierJson;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.Parameter;
import fr.levier.core.law.Step;
import fr.levier.core.report.Report;
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
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code law}: the dated figures, the texts that set them, and what changes between two days. */
@Command(
    name = "law",
    description = {
      "Montrer les paramètres de droit : toutes leurs étapes, ou celles d'un jour.",
      "Avec --diff : ce qui change d'un jour à l'autre. Avec --dossier : seulement ce que les règles y lisent."
    })
final class LawCommand extends Subcommand {

  @Option(
      names = "--at",
      paramLabel = "DAY",
      converter = Day.class,
      description = "Jour (AAAA-MM-JJ).")
  private Optional<LocalDate> at = Optional.empty();

  @Option(
      names = "--diff",
      paramLabel = "DAY",
      converter = Day.class,
      description = "Comparer le jour de --at (à défaut : aujourd'hui) à ce jour.")
  private Optional<LocalDate> diff = Optional.empty();

  @Option(
      names = "--dossier",
      paramLabel = "FILE",
      description = "Ne montrer que ce que les règles lisent pour ce dossier.")
  private Optional<Path> dossier = Optional.empty();

  @ArgGroup
  private Layout layout = new Layout();

  LawCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Levier levier = levier();
    if (dossier.isPresent()) {
      Dossier read = inputs().dossier(dossier.get(), levier.catalog());
      LocalDate day = dayFor(at, read.asOf(), read.file());
      if (diff.isPresent()) {
        Set<String> ids = new LinkedHashSet<>(readBy(read.check(levier, day)).keySet());
        ids.addAll(readBy(read.check(levier, diff.get())).keySet());
        changes(levier, day, diff.get(), ids);
      } else {
        steps(readSteps(levier, read.check(levier, day)));
      }
    } else if (diff.isPresent()) {
      LocalDate day = dayFor(at, Optional.empty(), "levier law");
      Set<String> ids = new LinkedHashSet<>();
      levier.catalog().parameters().forEach(parameter -> ids.add(parameter.id()));
      changes(levier, day, diff.get(), ids);
    } else {
      steps(levier.catalog().parameters().stream()
          .flatMap(parameter -> series(levier.parameters(), parameter))
          .toList());
    }
    return ExitCode.DONE;
  }

  private void steps(List<LawRows.StepRow> rows) {
    terminal()
        .out()
        .print(
            layout.isJson()
                ? LevierJson.standard().write(rows)
                : layout.lay(LawRows.steps(rows, language())));
  }

  private void changes(Levier levier, LocalDate before, LocalDate after, Set<String> ids) {
    List<Parameter<?>> parameters = levier.catalog().parameters().stream()
        .filter(parameter -> ids.contains(parameter.id()))
        .toList();
    List<LawRows.ChangeRow> rows = levier.parameters().diff(parameters, before, after).stream()
        .map(change -> LawRows.change(change, language()))
        .toList();
    terminal()
        .out()
        .print(
            layout.isJson()
                ? LevierJson.standard().write(rows)
                : layout.lay(LawRows.changes(rows, before, after, language())));
  }

  /** The steps of one parameter: all of them, or the one in force on the day asked for. */
  private <T> Stream<LawRows.StepRow> series(LegalParameters law, Parameter<T> parameter) {
    if (at.isPresent()) {
      return law.on(parameter, at.get()).stream()
          .map(step -> LawRows.step(parameter, step, List.of(), language()));
    }
    List<Step<T>> steps = new ArrayList<>(parameter.series().steps());
    law.laidOver(parameter).ifPresent(series -> steps.addAll(series.steps()));
    steps.sort(Comparator.comparing(Step::from));
    return steps.stream().map(step -> LawRows.step(parameter, step, List.of(), language()));
  }

  private List<LawRows.StepRow> readSteps(Levier levier, Report report) {
    Map<String, Set<String>> readers = readBy(report);
    Map<String, Set<Step<?>>> steps = new LinkedHashMap<>();
    for (RuleOutcome outcome : report.outcomes()) {
      outcome
          .read()
          .forEach((id, step) ->
              steps.computeIfAbsent(id, fresh -> new LinkedHashSet<>()).add(step));
    }
    return levier.catalog().parameters().stream()
        .flatMap(parameter -> steps.getOrDefault(parameter.id(), Set.of()).stream()
            .map(step -> LawRows.step(
                parameter,
                step,
                List.copyOf(readers.getOrDefault(parameter.id(), Set.of())),
                language())))
        .toList();
  }

  /** Which rules read each parameter. */
  private static Map<String, Set<String>> readBy(Report report) {
    Map<String, Set<String>> readers = new LinkedHashMap<>();
    for (RuleOutcome outcome : report.outcomes()) {
      outcome
          .read()
          .keySet()
          .forEach(id -> readers
              .computeIfAbsent(id, fresh -> new LinkedHashSet<>())
              .add(outcome.rule().id()));
    }
    return readers;
  }
}
