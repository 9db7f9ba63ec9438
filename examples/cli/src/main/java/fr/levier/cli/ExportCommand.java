package fr.levier.cli;

import fr.levier.core.Levier;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.text.Localized;
import fr.levier.funding.fir.FirConvention;
import fr.levier.funding.opendata.DecpExport;
import fr.levier.funding.opendata.Exported;
import fr.levier.funding.opendata.OcdsExport;
import fr.levier.funding.opendata.OcdsPublication;
import fr.levier.funding.opendata.PublicationDuty;
import fr.levier.funding.opendata.ScdlExport;
import fr.levier.funding.procurement.PurchaseNeed;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: what is owed to the public, in the formats of the State. */
@Command(
    name = "export",
    description = {
      "Écrire les données essentielles d'un dossier dans un format ouvert, et dire si la loi veut leur publication.",
      "Une donnée que le format exige et que le dossier n'a pas est nommée par son chemin : code 1, aucun fichier."
    })
final class ExportCommand extends Subcommand {

  /** A format, and the dossiers that have one. */
  enum Format {
    DECP,
    SCDL,
    OCDS
  }

  @Parameters(paramLabel = "FILE", description = "Dossier dont les données sont à publier.")
  private Path file = Path.of("");

  @Option(
      names = "--to",
      required = true,
      paramLabel = "decp|scdl|ocds",
      description = {
        "decp : données essentielles d'un marché (JSON, format national 2.0.3) ;",
        "ocds : un marché au standard OCDS 1.1 (JSON) ;",
        "scdl : données essentielles d'une convention de subvention (CSV, SCDL 2.1.1)."
      })
  private Format format = Format.DECP;

  @Mixin
  private DayOption at = new DayOption();

  @Option(
      names = "--ocid-prefix",
      paramLabel = "PREFIX",
      description = "Préfixe OCDS de qui publie (par défaut : celui de la publication nationale).")
  private String prefix = OcdsPublication.NATIONAL_PREFIX;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Fichier à écrire (par défaut : la sortie standard).")
  private Optional<Path> out = Optional.empty();

  ExportCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    Levier levier = levier();
    Dossier dossier = inputs().dossier(file, levier.catalog());
    LocalDate day = dayFor(at.day(), dossier.asOf(), dossier.file());
    Exported exported = export(dossier.subject(), day, levier)
        .orElseThrow(() -> Unusable.file(
            dossier.file(),
            new Localized(
                "rien à exporter en " + named() + " : un dossier « "
                    + dossier.kind().id() + " » n'est pas "
                    + (format == Format.SCDL ? "une convention" : "un achat"),
                "nothing to export as " + named() + ": a dossier \""
                    + dossier.kind().id() + "\" is no "
                    + (format == Format.SCDL ? "convention" : "purchase"))));
    tell(dossier.file() + ": " + duty(exported.duty()).in(language()));
    exported
        .gaps()
        .forEach(gap ->
            tell(dossier.file() + ": " + gap.path() + ": " + gap.message().in(language())));
    exported.text().ifPresent(this::write);
    return exported.text().isPresent() ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private Optional<Exported> export(LegalSubject subject, LocalDate day, Levier levier) {
    if (subject instanceof PurchaseNeed purchase && format == Format.DECP) {
      return Optional.of(DecpExport.of(purchase, day, levier.parameters()));
    }
    if (subject instanceof PurchaseNeed purchase && format == Format.OCDS) {
      return Optional.of(OcdsExport.of(purchase, day, levier.parameters(), prefix));
    }
    if (subject instanceof FirConvention convention && format == Format.SCDL) {
      return Optional.of(ScdlExport.of(convention, day, levier.parameters()));
    }
    return Optional.empty();
  }

  private String named() {
    return format.name();
  }

  private static Localized duty(PublicationDuty duty) {
    Localized answer = switch (duty.answer()) {
      case OWED -> new Localized("publication obligatoire", "publication is compulsory");
      case OR_YEARLY_LIST ->
        new Localized(
            "publication obligatoire, ou liste annuelle",
            "publication, or a yearly list, is compulsory");
      case NOT_OWED ->
        new Localized("aucun texte n'oblige à publier", "no text makes publication compulsory");
      case UNKNOWN ->
        new Localized(
            "publication : on ne peut dire si elle est obligatoire",
            "publication: it cannot be said whether it is compulsory");
    };
    return new Localized(
        answer.french() + " — " + duty.why().french(),
        answer.english() + " — " + duty.why().english());
  }

  private void write(String text) {
    out.ifPresentOrElse(file -> save(file, text), () -> terminal().out().print(text));
  }
}
