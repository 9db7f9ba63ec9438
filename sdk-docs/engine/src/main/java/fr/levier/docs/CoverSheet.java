package fr.levier.docs;

import fr.levier.core.report.Finding;
import fr.levier.docs.pack.Divergence;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import fr.levier.docs.typography.FrenchDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sheet in front of an act that tells whoever opens it what is not settled. In French, as the act. */
final class CoverSheet {

  private static final Phrases SAY = new Phrases("page-de-garde");

  private final Reservations reservations;
  private final LocalDate day;

  CoverSheet(Reservations reservations, LocalDate day) {
    this.reservations = reservations;
    this.day = day;
  }

  /** The blocks, the last of which is a page break. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    boolean draft = !reservations.errors().isEmpty();
    blocks.add(SAY.notice(
        draft
            ? Reservations.STAMP + " – cet acte ne doit pas être signé en l’état"
            : "Feuille de contrôle – ne fait pas partie de l’acte"));
    if (draft) {
      SAY.listing(
          "Règles impératives non respectées au " + FrenchDates.inWords(day) + " :",
          reservations.errors().stream().map(CoverSheet::error).toList(),
          blocks);
      SAY.listing(
          "Faits à porter au dossier pour juger les règles en attente :",
          reservations.missing().stream()
              .map(fact -> SAY.words(fact.path() + " (" + String.join(", ", fact.neededBy()) + ")"))
              .toList(),
          blocks);
    }
    SAY.listing(
        "Clauses qui s’écartent du modèle de référence :",
        reservations.divergences().stream().map(CoverSheet::divergence).toList(),
        blocks);
    SAY.listing(
        "À savoir sur le modèle à cette date :",
        reservations.remarks().stream().map(SAY::words).toList(),
        blocks);
    blocks.add(new Block.PageBreak());
    return blocks;
  }

  /** The notice of an act made under another law than the published one. */
  static Block overlayNotice(List<String> parameters) {
    return new Block.Paragraph(
        Block.Style.NOTICE,
        SAY.words("Cet acte est établi sous un droit qui s’écarte du droit publié, pour : "
            + String.join(", ", parameters)
            + "."));
  }

  private static List<Inline> error(Finding finding) {
    List<Inline> line = new ArrayList<>();
    line.add(SAY.strong(finding.rule()));
    line.addAll(SAY.words(" – " + finding.sentence(Locale.FRENCH) + " (" + finding.path() + ")"));
    return line;
  }

  private static List<Inline> divergence(Divergence divergence) {
    return SAY.words("clause « "
        + divergence.clause()
        + " » : version "
        + divergence.referenceVersion()
        + " remplacée par la version "
        + divergence.version()
        + " ("
        + divergence.layer()
        + divergence.approval().map(by -> ", approuvée par " + by).orElse("")
        + ")");
  }
}
