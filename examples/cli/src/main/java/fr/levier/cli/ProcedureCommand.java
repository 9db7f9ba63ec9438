package fr.levier.cli;

import fr.levier.core.Levier;
import fr.levier.core.json.LevierJson;
import fr.levier.core.text.Localized;
import fr.levier.funding.procurement.ProcedureAnswer;
import fr.levier.funding.procurement.Procedures;
import fr.levier.funding.procurement.PurchaseNeed;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code procedure}: how a need may be bought, by the law of the day its consultation is launched. */
@Command(
    name = "procedure",
    description = {
      "Dire par quelles procédures un besoin peut être acheté, et ce que le droit de ce jour en demande.",
      "La plus légère obligatoire est donnée ; une procédure plus stricte est permise."
    })
final class ProcedureCommand extends Subcommand {

  @Parameters(paramLabel = "FILE", description = "Dossier d'achat (levier procurement).")
  private Path file = Path.of("");

  @Option(
      names = "--at",
      paramLabel = "DAY",
      converter = Day.class,
      description =
          "Jour dont on veut le droit (AAAA-MM-JJ), si le dossier ne dit pas quand la consultation est lancée.")
  private Optional<LocalDate> at = Optional.empty();

  @Option(names = "--json", description = "En JSON.")
  private boolean json;

  ProcedureCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Levier levier = levier();
    Dossier dossier = inputs().dossier(file, levier.catalog());
    PurchaseNeed need = Inputs.subject(
        dossier,
        PurchaseNeed.class,
        new Localized("un achat (procurement)", "a purchase (procurement)"));
    Optional<LocalDate> launch = need.getLaunchDate();
    LocalDate day = launch.isPresent() ? launch.get() : dayFor(at, dossier.asOf(), dossier.file());
    if (launch.isPresent() && at.isPresent() && !at.equals(launch)) {
      tell(
          dossier.file() + " : le jour qui compte est celui du lancement, " + launch.get(),
          dossier.file() + ": the day that counts is that of the launch, " + launch.get());
    }
    dossier.refuseMalformed(levier, day);
    ProcedureAnswer answer = Procedures.under(levier.parameters()).of(need, day);
    if (json) {
      terminal()
          .out()
          .print(LevierJson.standard().write(ProcedureRows.of(answer, levier, language())));
    } else {
      print(dossier.file());
      sayOverlaid(levier);
      print(answer.explain(language()));
    }
    return ExitCode.DONE;
  }
}
