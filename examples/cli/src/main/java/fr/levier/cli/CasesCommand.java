package fr.levier.cli;

import fr.levier.cli.CaseFile.Case;
import fr.levier.core.Levier;
import fr.levier.core.json.JsonTree;
import fr.levier.core.json.UnusableInputException;
import fr.levier.core.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cases}: judges a corpus of dossiers and compares with what a jurist expects. */
@Command(
    name = "cases",
    description = "Jouer un recueil de cas : des dossiers et le résultat qu'un juriste en attend.")
final class CasesCommand extends Subcommand {

  @Parameters(paramLabel = "FILE", description = "Recueil de cas.")
  private Path file = Path.of("");

  CasesCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Levier levier = levier();
    sayOverlaid(levier);
    List<Playable> cases = inputs().naming(file, () -> read(inputs().tree(file)));
    int passed = 0;
    int code = ExitCode.DONE;
    for (Playable each : cases) {
      List<String> differences;
      try {
        differences = each.play(levier, language());
      } catch (Unusable | UnusableInputException unusable) {
        differences = List.of(
            unusable instanceof Unusable known
                ? known.told(language())
                : ((UnusableInputException) unusable).pointer() + " "
                    + ((UnusableInputException) unusable).message(language()));
        code = ExitCode.UNUSABLE;
      }
      if (differences.isEmpty()) {
        passed++;
      } else {
        code = Math.max(code, ExitCode.REFUSED);
      }
      print((differences.isEmpty() ? "✓ " : "✗ ")
          + each.id()
          + (differences.isEmpty() ? "" : " : " + String.join(" ; ", differences)));
    }
    print(passed + " passed, " + (cases.size() - passed) + " failed");
    return code;
  }

  /** Cases about dossiers, or those of the published tables of procurement and of subsidies: each tells by its keys. */
  private List<Playable> read(JsonTree tree) {
    JsonTree cases = Stream.of("/procurement", "/cases")
        .flatMap(wrapped -> tree.at(wrapped).stream())
        .findFirst()
        .orElse(tree);
    return CaseFile.elements(cases).stream().map(this::playable).toList();
  }

  private Playable playable(JsonTree tree) {
    if (tree.at("/facts").isPresent()) {
      return CaseFile.read(tree, SubsidyCase.class, "id", "asOf", "facts", "expect");
    }
    if (tree.at("/buyer").isPresent()) {
      return CaseFile.read(
          tree, ProcurementCase.class, "id", "date", "object", "needValue", "options", "expected");
    }
    return playable(CaseFile.read(tree, Case.class, "id", "dossier", "expect"));
  }

  private Playable playable(Case each) {
    return new Playable() {
      @Override
      public String id() {
        return String.valueOf(each.id());
      }

      @Override
      public List<String> play(Levier levier, Locale language) {
        return CasesCommand.this.play(each, levier);
      }
    };
  }

  private List<String> play(Case each, Levier levier) {
    JsonTree tree = tree(each);
    for (Map.Entry<String, JsonTree> value : each.set().entrySet()) {
      tree = tree.with(value.getKey(), value.getValue());
    }
    for (String pointer : each.remove()) {
      tree = tree.without(pointer);
    }
    Dossier dossier = Inputs.dossier(file.toString(), tree, levier.catalog());
    LocalDate day = dayFor(each.asOf(), dossier.asOf(), file + ", " + each.id());
    Report report = dossier.check(each.strict().orElse(false) ? levier.strict() : levier, day);
    return Differences.between(each, report, language());
  }

  private JsonTree tree(Case each) {
    JsonTree dossier = Objects.requireNonNull(each.dossier());
    Optional<String> name = dossier.text();
    if (name.isEmpty()) {
      return dossier;
    }
    // Beside the cases first, as a corpus that is handed over whole wants it; else where the
    // command was typed.
    Path beside = Optional.ofNullable(file.getParent())
        .map(folder -> folder.resolve(name.get()))
        .orElseGet(() -> Path.of(name.get()));
    boolean isThere = Files.exists(terminal().resolve(beside));
    return inputs().tree(isThere ? beside : Path.of(name.get()));
  }
}
