package fr.levier.cli;

import fr.levier.core.Levier;
import fr.levier.core.json.LevierJson;
import fr.levier.core.report.Wording;
import fr.levier.core.text.Localized;
import fr.levier.funding.procurement.ProcedureAnswer;
import fr.levier.funding.qualification.Qualification;
import fr.levier.funding.qualification.Qualifier;
import fr.levier.funding.qualification.SupportRequest;
import fr.levier.funding.subsidy.Duty;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code qualify}: subsidy or public contract, with the reasons on both sides. */
@Command(
    name = "qualify",
    description = {
      "Dire si un soutien est une subvention ou une commande publique : un avis gradué, argumenté des deux côtés,",
      "à confirmer par un juriste."
    })
final class QualifyCommand extends Subcommand {

  @Parameters(paramLabel = "FILE", description = "Demande de soutien (levier qualification).")
  private Path file = Path.of("");

  @Mixin
  private DayOption at = new DayOption();

  @Mixin
  private JsonOption json = new JsonOption();

  QualifyCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Levier levier = levier();
    Dossier dossier = inputs().dossier(file, levier.catalog());
    SupportRequest request = Inputs.subject(
        dossier,
        SupportRequest.class,
        new Localized(
            "une demande de soutien (qualification)", "a request for support (qualification)"));
    LocalDate day = dayFor(at.day(), dossier.asOf(), dossier.file());
    dossier.refuseMalformed(levier, day);
    Qualification answer = Qualifier.under(levier.parameters()).qualify(request, day);
    if (json.isAsked()) {
      terminal()
          .out()
          .print(LevierJson.standard().write(QualifyRows.of(answer, levier, language())));
    } else {
      print(dossier, levier, answer);
    }
    return ExitCode.DONE;
  }

  private void print(Dossier dossier, Levier levier, Qualification answer) {
    print(dossier.file());
    sayOverlaid(levier);
    print(answer.explain(language()));
    List<Duty> duties = answer.fold(
        Qualification.Subsidy::duties, contract -> List.<Duty>of(), open -> List.<Duty>of());
    if (!duties.isEmpty()) {
      print(new Localized("ce qui en découle", "what follows from it").in(language()));
      duties.forEach(duty -> print(" – " + duty.code().label().in(language())
          + duty.due()
              .map(last -> new Localized(", au plus tard le ", ", by ").in(language())
                  + Wording.day(last, language()))
              .orElse("")
          + " — " + duty.reference()));
      print("");
    }
    answer.procurement().ifPresent(this::print);
  }

  private void print(ProcedureAnswer bought) {
    print(new Localized("s’il s’agit d’une commande publique", "if it is a public contract")
        .in(language()));
    print(
        bought.needValue().isPresent()
            ? bought.explain(language())
            : new Localized(
                    " – la procédure dépend de ce que vaut le besoin, hors taxes, et de ce qui est acheté : à dire sous « procurement »",
                    " – the procedure depends on what the need is worth, net of VAT, and on what is bought: to be stated under \"procurement\"")
                .in(language()));
  }
}
