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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code procedure}: how a need may be bought, by the law of the day its consultation is launched. */
@Command(
    name = "procedure",
    description = {
      "Dire par quelles procédures un besoin peut être acheté, et ce que le droit de ce jour en demande.",
      "La plus légère obligatoire est donnée ; une procédure plus stricte est permise.",
      "Le jour est celui du lancement de la consultation ; --at ne sert que si le dossier ne le dit pas."
    })
final class ProcedureCommand extends Subcommand {

  @Parameters(paramLabel = "FILE", description = "Dossier d'achat (levier procurement).")
  private Path file = Path.of("");

  @Mixin
  private DayOption at = new DayOption();

  @Mixin
  private JsonOption json = new JsonOption();

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
    LocalDate day =
        launch.isPresent() ? launch.get() : dayFor(at.day(), dossier.asOf(), dossier.file());
    if (launch.isPresent() && at.day().isPresent() && !at.day().equals(launch)) {
      tell(
          dossier.file() + " : le jour qui compte est celui du lancement, " + launch.get(),
          dossier.file() + ": the day that counts is that of the launch, " + launch.get());
    }
    dossier.refuseMalformed(levier, day);
    ProcedureAnswer answer = Procedures.under(levier.parameters()).of(need, day);
    if (json.isAsked()) {
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
