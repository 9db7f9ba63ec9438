package fr.levier.cli;

import fr.levier.core.Levier;
import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.text.Localized;
import fr.levier.docs.Alteration;
import fr.levier.docs.Documents;
import fr.levier.docs.Recovered;
import fr.levier.docs.negotiation.Negotiation;
import fr.levier.docs.negotiation.Settlement;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code read}: gives back the dossier that a document carries, and tells where its pages say otherwise. */
@Command(
    name = "read",
    description = "Relire un acte : le dossier qu'il porte, ou ce qui a changé depuis un dossier.")
final class ReadCommand extends Subcommand {

  @Parameters(paramLabel = "FILE.docx|FILE.pdf", description = "Acte à relire.")
  private Path file = Path.of("");

  @Option(
      names = "--beside",
      paramLabel = "FILE.pdf.json",
      description = "Dossier conservé à côté d'un PDF d'archive, qui n'en porte pas.")
  private Optional<Path> beside = Optional.empty();

  @Option(
      names = "--against",
      paramLabel = "DOSSIER.json",
      description =
          "Dire ce qui a changé depuis ce dossier : valeurs, clauses, suivi des modifications, commentaires.")
  private Optional<Path> against = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE.json",
      description = "Avec --against : écrire le dossier avec les valeurs changées.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--pages",
      description =
          "Avec --out : quand pages et données se contredisent, prendre ce que disent les pages.")
  private boolean pages;

  @Mixin
  private JsonOption json = new JsonOption();

  ReadCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() {
    byte[] bytes = inputs().document(file);
    if (against.isPresent()) {
      return compare(bytes, against.get());
    }
    if (out.isPresent() || pages || json.isAsked()) {
      throw Unusable.file(
          file.toString(),
          new Localized(
              "--out, --pages et --json vont avec --against",
              "--out, --pages and --json go with --against"));
    }
    Recovered recovered = inputs()
        .reading(
            file,
            () -> beside
                .map(dossier -> Documents.standard().recover(bytes, inputs().document(dossier)))
                .orElseGet(() -> Documents.standard().recover(bytes)));
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

  /** Findings are differences: 1 when there is one. */
  private int compare(byte[] bytes, Path dossier) {
    Levier levier = levier();
    JsonTree tree = inputs().dossier(dossier, levier.catalog()).tree();
    Negotiation back =
        inputs().reading(file, () -> Documents.standard().with(levier).negotiate(bytes, tree));
    Optional<Settlement> settled =
        out.map(target -> back.settle(pages ? Negotiation.SURFACE : Negotiation.CERTAIN));
    out.ifPresent(target ->
        settled.ifPresent(settlement -> save(target, settlement.dossier().toJson())));
    if (json.isAsked()) {
      terminal()
          .out()
          .print(LevierJson.standard()
              .write(NegotiationRows.of(
                  file.toString(), dossier.toString(), back, settled, language())));
    } else {
      NegotiationWords.of(back, language()).forEach(this::print);
      if (back.isUntouched()) {
        print(new Localized("rien n'a changé", "nothing changed").in(language()));
      }
    }
    settled.ifPresent(settlement -> tell(
        out.get() + " : " + settlement.applied().size() + " différence(s) reprise(s), "
            + settlement.left().size() + " laissée(s)",
        out.get() + ": " + settlement.applied().size() + " difference(s) taken over, "
            + settlement.left().size() + " left"));
    return back.isUntouched() ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private void tell(Alteration alteration) {
    String change = String.join(
        " → ",
        List.of(
            NegotiationWords.quoted(alteration.expected()),
            NegotiationWords.quoted(alteration.found())));
    tell(file + " : " + kind(alteration.kind()).in(language()) + " " + alteration.place() + " : "
        + change);
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
