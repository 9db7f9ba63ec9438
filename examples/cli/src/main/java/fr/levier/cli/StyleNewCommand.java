package fr.levier.cli;

import fr.levier.core.Levier;
import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.DocumentKind;
import fr.levier.docs.Documents;
import fr.levier.docs.Format;
import fr.levier.docs.pack.StyleFolder;
import fr.levier.docs.style.HouseStyle;
import fr.levier.docs.style.Letterhead;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code style new}: a folder to begin with, whose Word file is an act in the standard look, to be changed in Word. */
@Command(
    name = "new",
    description =
        "Commencer une charte : style.yaml, commenté, et reference.docx, dont on change styles et en-tête dans Word.")
final class StyleNewCommand extends Subcommand {

  private static final String SKELETON = """
      # Charte graphique des documents. Une ligne qui commence par « # » est un commentaire : ôter le « # » pour s'en servir.
      # Ce qui est écrit ici l'emporte sur reference.docx, qui l'emporte sur la charte du SDK.
      # reference.docx : dans Word, changer les styles Titre 1, Titre 2, Corps de texte, Pied de page et Avertissement (couleur,
      # taille, police), et l'en-tête de la première page (lignes, logo en PNG avec son texte de remplacement).

      # letterhead:
      #   - Centre hospitalier de Valmont (fictif)
      #   - 1, rue de l'Hôpital, 99000 Valmont
      # logo:
      #   file: logo.png
      #   alternative: Centre hospitalier de Valmont (fictif)
      #   height: 18              # millimètres
      # colours:                  # contraste d'au moins 4,5 avec le fond (RGAA 3.2)
      #   text: "#17171C"
      #   accent: "#1F3864"       # titres, têtes de tableau, filets
      #   muted: "#595C66"        # en-tête, pied de page, légendes
      #   alert: "#9C2A1E"        # PROJET, avertissements
      # fonts:                    # fichiers TrueType (.ttf) dont la licence permet l'incorporation
      #   text:
      #     family: Source Serif 4
      #     regular: fonts/regular.ttf
      #     bold: fonts/bold.ttf
      #     italic: fonts/italic.ttf
      #   headings:
      #     family: Source Sans 3
      #     file: fonts/titres.ttf
      # sizes:                    # points
      #   body: 11
      #   title: 20
      #   heading: 12.5
      """;

  @Parameters(paramLabel = "DIR", description = "Répertoire à créer.")
  private Path dir = Path.of("");

  StyleNewCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    refuseFilled(dir);
    makeFolder(dir);
    Path style = dir.resolve(StyleFolder.STYLE);
    Path reference = dir.resolve(StyleFolder.REFERENCE);
    save(style, SKELETON);
    save(reference, reference());
    print(style.toString());
    print(reference.toString());
    tell(
        "la suite : ./levier style lint " + dir + " ; puis --style " + dir,
        "next: ./levier style lint " + dir + "; then --style " + dir);
    return ExitCode.DONE;
  }

  /** An act that shows every style, with lines to be replaced at its head. */
  private byte[] reference() {
    Levier levier = levier();
    DocumentKind<?> kind =
        Names.lever(levier.catalog(), "partnership").documents().get(0);
    Dossier sample = Inputs.dossier(
        StyleFolder.REFERENCE,
        LevierJson.standard().tree(PackNewCommand.dossier(levier.catalog(), kind)),
        levier.catalog());
    HouseStyle standard = HouseStyle.standard();
    Documents documents = Documents.standard()
        .with(levier)
        .with(new HouseStyle(
            new Letterhead(
                List.of("Nom de l’établissement", "Adresse, code postal et ville"),
                Optional.empty()),
            standard.palette(),
            Optional.empty(),
            Optional.empty(),
            standard.sizes()));
    return documents
        .render(
            new PlannedAct(sample, kind, sample.asOf().orElseThrow(), "").assemble(documents),
            Format.DOCX)
        .bytes();
  }
}
