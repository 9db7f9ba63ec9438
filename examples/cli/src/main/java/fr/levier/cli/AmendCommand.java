package fr.levier.cli;

import fr.levier.core.Levier;
import fr.levier.core.dossier.Amendment;
import fr.levier.core.dossier.SignedAct;
import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.text.Localized;
import fr.levier.docs.Documents;
import fr.levier.docs.amend.Amendments;
import fr.levier.docs.amend.NothingToAmendException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code amend}: the dossier of the amendment from a signed convention to its new version. */
@Command(
    name = "amend",
    description =
        "Préparer un avenant : le dossier de ce qui change entre une convention signée et sa nouvelle version.")
final class AmendCommand extends Subcommand {

  @Parameters(index = "0", paramLabel = "SIGNED", description = "Dossier de la convention signée.")
  private Path signedFile = Path.of("");

  @Parameters(index = "1", paramLabel = "REVISED", description = "Dossier de sa nouvelle version.")
  private Path revisedFile = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "FILE.json",
      required = true,
      description = "Dossier de l'avenant à écrire.")
  private Path out = Path.of("");

  @Option(names = "--number", paramLabel = "N", description = "Rang de l'avenant.")
  private Optional<Integer> number = Optional.empty();

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "Objet de l'avenant, tel qu'il se lit après « a pour objet : ».")
  private Optional<String> title = Optional.empty();

  @Option(
      names = "--reference",
      paramLabel = "TEXT",
      description = "La convention, telle qu'elle est citée (par défaut : son titre).")
  private Optional<String> reference = Optional.empty();

  @Option(
      names = "--effect",
      paramLabel = "DAY",
      converter = Day.class,
      description = "Premier jour où l'avenant prend effet.")
  private Optional<LocalDate> effect = Optional.empty();

  @Mixin
  private DayOption at = new DayOption();

  AmendCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Levier levier = levier();
    Dossier signed = inputs().dossier(signedFile, levier.catalog());
    Dossier revised = inputs().dossier(revisedFile, levier.catalog());
    signed.refuseOther(revised);
    DocumentKind<?> kind = amendmentOf(signed);
    LocalDate day = dayFor(at.day(), revised.asOf(), revised.file());
    Amendment amendment = amendment(levier, signed, revised, day);
    String dossier = LevierJson.standard()
        .writeDossier(signed.lever().id(), kind.id(), Optional.of(day), amendment);
    inputs()
        .naming(
            signedFile,
            () -> Inputs.dossier(
                out.toString(), LevierJson.standard().tree(dossier), levier.catalog()));
    save(out, dossier);
    print(out.toString());
    return ExitCode.DONE;
  }

  private Amendment amendment(Levier levier, Dossier signed, Dossier revised, LocalDate day) {
    Documents documents = Documents.standard().with(levier);
    try {
      Amendment drawn = Amendments.of(
          signedAct(signed),
          signed.act(documents, dayFor(Optional.empty(), signed.asOf(), signed.file())),
          signedAct(revised),
          revised.act(documents, day));
      return Amendment.builder()
          .from(drawn)
          .number(number)
          .title(title)
          .conventionReference(reference.or(drawn::getConventionReference))
          .effectDate(effect)
          .build();
    } catch (NothingToAmendException same) {
      throw Unusable.file(revised.file(), Localized.of(same::message));
    }
  }

  private static DocumentKind<?> amendmentOf(Dossier signed) {
    return Names.kind(signed.lever(), DocumentKind.AMENDMENT)
        .orElseThrow(() -> Unusable.file(
            signed.file(),
            new Localized(
                "le levier « " + signed.lever().id() + " » n'a pas d'avenant",
                "the lever \"" + signed.lever().id() + "\" has no amendment")));
  }

  private static SignedAct signedAct(Dossier dossier) {
    if (dossier.subject() instanceof SignedAct act) {
      return act;
    }
    throw Unusable.file(
        dossier.file(),
        new Localized(
            "attendu une convention que des parties signent, trouvé « " + dossier.name() + " »",
            "expected a convention that parties sign, found \"" + dossier.name() + "\""));
  }
}
