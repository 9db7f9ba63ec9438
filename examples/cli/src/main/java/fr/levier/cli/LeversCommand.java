package fr.levier.cli;

import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.Lever;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code levers}: what is installed, and what each lever writes. */
@Command(
    name = "levers",
    description = "Lister les leviers installés et les documents que chacun écrit.")
final class LeversCommand extends Subcommand {

  @Mixin
  private JsonOption json = new JsonOption();

  LeversCommand(Terminal terminal) {
    super(terminal);
  }

  record LeverRow(String id, List<DocumentRow> documents) {}

  record DocumentRow(String kind, boolean main) {}

  @Override
  public Integer call() {
    List<Lever> levers = levier().catalog().levers();
    if (json.isAsked()) {
      terminal()
          .out()
          .print(LevierJson.standard()
              .write(levers.stream().map(LeversCommand::row).toList()));
    } else {
      levers.forEach(this::print);
    }
    return ExitCode.DONE;
  }

  private static LeverRow row(Lever lever) {
    String main = lever.documents().get(0).id();
    return new LeverRow(
        lever.id(),
        lever.documents().stream()
            .map(kind -> new DocumentRow(kind.id(), kind.id().equals(main)))
            .toList());
  }

  private void print(Lever lever) {
    print(lever.id() + "  " + lever.title().in(language()));
    lever
        .documents()
        .forEach(kind -> print("  " + kind.id() + "  " + kind.title().in(language())));
  }
}
