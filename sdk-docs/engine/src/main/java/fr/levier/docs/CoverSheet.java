package fr.levier.docs;

import fr.levier.core.report.Finding;
import fr.levier.docs.pack.Divergence;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import fr.levier.docs.tree.Origin;
import fr.levier.docs.typography.FrenchDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sheet in front of an act that tells whoever opens it what is not settled. In French, as the act. */
final class CoverSheet {

  private static final Origin ORIGIN = new Origin("page-de-garde", "1.0.0", 0);

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
    blocks.add(notice(
        draft
            ? Reservations.STAMP + " – cet acte ne doit pas être signé en l’état"
            : "Feuille de contrôle – ne fait pas partie de l’acte"));
    if (draft) {
      listing(
          "Règles impératives non respectées au " + FrenchDates.inWords(day) + " :",
          reservations.errors().stream().map(CoverSheet::error).toList(),
          blocks);
      listing(
          "Faits à porter au dossier pour juger les règles en attente :",
          reservations.missing().stream()
              .map(fact -> words(fact.path() + " (" + String.join(", ", fact.neededBy()) + ")"))
              .toList(),
          blocks);
    }
    listing(
        "Clauses qui s’écartent du modèle de référence :",
        reservations.divergences().stream().map(CoverSheet::divergence).toList(),
        blocks);
    listing(
        "À savoir sur le modèle à cette date :",
        reservations.remarks().stream().map(CoverSheet::words).toList(),
        blocks);
    blocks.add(new Block.PageBreak());
    return blocks;
  }

  /** The notice of an act made under another law than the published one. */
  static Block overlayNotice(List<String> parameters) {
    return new Block.Paragraph(
        Block.Style.NOTICE,
        words("Cet acte est établi sous un droit qui s’écarte du droit publié, pour : "
            + String.join(", ", parameters)
            + "."));
  }

  private static Block notice(String words) {
    return new Block.Paragraph(Block.Style.NOTICE, List.of(new Inline.Strong(words(words))));
  }

  private static void listing(String introduction, List<List<Inline>> items, List<Block> blocks) {
    if (!items.isEmpty()) {
      blocks.add(paragraph(words(introduction)));
      blocks.add(new Block.Listing(
          false,
          items.stream()
              .map(item -> new Block.Item("–", List.of(paragraph(item))))
              .toList()));
    }
  }

  private static List<Inline> error(Finding finding) {
    List<Inline> line = new ArrayList<>();
    line.add(new Inline.Strong(words(finding.rule())));
    line.addAll(words(" – " + finding.sentence(Locale.FRENCH) + " (" + finding.path() + ")"));
    return line;
  }

  private static List<Inline> divergence(Divergence divergence) {
    return words("clause « "
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

  private static Block.Paragraph paragraph(List<Inline> content) {
    return new Block.Paragraph(Block.Style.BODY, content);
  }

  /** Words with the no-break spaces of French; what people wrote in the dossier keeps its letters. */
  private static List<Inline> words(String words) {
    String set = words
        .replace(" :", "\u00A0:")
        .replace(" ;", "\u202F;")
        .replace(" !", "\u202F!")
        .replace(" ?", "\u202F?")
        .replace("« ", "«\u00A0")
        .replace(" »", "\u00A0»")
        .replace(" €", "\u00A0€");
    return List.of(new Inline.Text(set, ORIGIN));
  }
}
