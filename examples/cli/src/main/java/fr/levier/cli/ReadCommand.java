package fr.levier.cli;

import fr.levier.core.json.LevierJson;
import fr.levier.core.text.Localized;
import fr.levier.docs.Alteration;
import fr.levier.docs.Documents;
import fr.levier.docs.MissingFormatException;
import fr.levier.docs.Recovered;
import fr.levier.docs.UnreadableDocumentException;
import fr.levier.docs.pdf.PdfReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code read}: gives back the dossier that a document carries, and tells where its pages say otherwise. */
@Command(
    name = "read",
    description =
        "Relire un acte : le dossier qu'il porte, et sur stderr ce qui en diffère à la surface.")
final class ReadCommand extends Subcommand {

  @Parameters(paramLabel = "FILE.docx|FILE.pdf", description = "Acte à relire.")
  private Path file = Path.of("");

  @Option(
      names = "--beside",
      paramLabel = "FILE.pdf.json",
      description = "Dossier conservé à côté d'un PDF d'archive, qui n'en porte pas.")
  private Optional<Path> beside = Optional.empty();

  ReadCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    byte[] bytes = inputs().document(file);
    Recovered recovered;
    try {
      recovered = beside.isPresent()
          ? new PdfReader().read(bytes, inputs().document(beside.get()))
          : Documents.standard().recover(bytes);
    } catch (UnreadableDocumentException unreadable) {
      throw Unusable.file(file.toString(), Localized.of(unreadable::message));
    } catch (MissingFormatException notInstalled) {
      String why = String.valueOf(notInstalled.getMessage());
      throw Unusable.file(file.toString(), new Localized(why, why));
    }
    // A foreign or edited attachment must be a dossier that check accepts before it is handed on.
    inputs()
        .naming(
            file,
            () -> Inputs.dossier(
                file.toString(),
                LevierJson.standard().tree(recovered.dossier()),
                levier().catalog()));
    recovered.alterations().forEach(this::tell);
    if (!recovered.alterations().isEmpty()) {
      int count = recovered.alterations().size();
      tell(
          file + " : " + count
              + " différence(s) entre la surface et les données ; les données sont rendues telles quelles",
          file + ": " + count
              + " difference(s) between surface and data; the data are given as they are");
    }
    terminal().out().print(recovered.dossier());
    if (!recovered.dossier().endsWith("\n")) {
      terminal().out().print('\n');
    }
    return ExitCode.DONE;
  }

  private void tell(Alteration alteration) {
    String change =
        String.join(" → ", List.of(shown(alteration.expected()), shown(alteration.found())));
    tell(file + " : " + kind(alteration.kind()).in(language()) + " " + alteration.place() + " : "
        + change);
  }

  private static String shown(String text) {
    return text.isEmpty() ? "∅" : "« " + text.replaceAll("\\s+", " ").strip() + " »";
  }

  private static Localized kind(Alteration.Kind kind) {
    return switch (kind) {
      case FIELD_CHANGED -> new Localized("valeur changée", "value changed");
      case FIELD_MISSING -> new Localized("valeur absente", "value missing");
      case DATA_CHANGED -> new Localized("données changées", "data changed");
      case CLAUSE_EDITED -> new Localized("clause modifiée", "clause edited");
      case CLAUSE_DELETED -> new Localized("clause supprimée", "clause deleted");
      case CLAUSE_MOVED -> new Localized("clause déplacée", "clause moved");
      case FOREIGN_TEXT -> new Localized("texte étranger", "foreign text");
    };
  }
}
