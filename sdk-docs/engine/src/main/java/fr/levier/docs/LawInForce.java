package fr.levier.docs;

import fr.levier.docs.check.Cited;
import fr.levier.docs.pack.CompiledPack;
import fr.levier.docs.pack.DeclaredText;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import fr.levier.docs.typography.FrenchDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The texts that an act cites, held against the day of its signature. */
final class LawInForce {

  private static final String ID = "textes-cites";
  private static final Phrases SAY = new Phrases(ID);

  private final Act act;
  private final List<DeclaredText> declared;
  private final LocalDate day;

  LawInForce(Act act, CompiledPack pack, LocalDate day) {
    this.act = act;
    this.declared = pack.texts();
    this.day = day;
  }

  /** One sentence a text that is not in force on the day; nearly always none, and then nobody looks where texts are cited. */
  List<String> remarks() {
    if (declared.stream().allMatch(text -> text.mayBeInForceOn(day))) {
      return List.of();
    }
    return Cited.in(act).stream()
        .filter(each -> dated(each).stream().anyMatch(text -> !text.mayBeInForceOn(day)))
        .map(each -> "Texte cité qui n’est pas en vigueur au " + FrenchDates.inWords(day) + " : "
            + each.text().text() + " (" + period(each) + "), cité à : "
            + String.join(", ", each.places())
            + " ; citez celui qui l’est ce jour-là.")
        .toList();
  }

  /**
   * The act with the list of the texts on a page of its own at the end; the same act when it cites none. The list informs: it
   * binds nobody, and is no numbered annex.
   */
  Act listed() {
    List<Cited> cited = Cited.in(act);
    if (cited.isEmpty()) {
      return act;
    }
    List<Block> body = new ArrayList<>(act.body());
    body.add(new Block.PageBreak());
    body.add(new Block.Heading(2, ID, SAY.words("Textes cités (pour information)")));
    body.add(table(cited));
    return new Act(act.identity(), body, act.dossier());
  }

  private Block table(List<Cited> cited) {
    return new Block.Table(
        SAY.words("Textes cités par l’acte, au " + FrenchDates.inWords(day)),
        List.of(
            column("Texte", 6),
            column("Cité à", 3),
            column("En vigueur", 4),
            column("Lecture du texte", 3)),
        cited.stream().map(this::row).toList());
  }

  private static Block.Column column(String header, int weight) {
    return new Block.Column(SAY.words(header), weight, Block.Alignment.LEFT);
  }

  private Block.Row row(Cited each) {
    List<List<Inline>> cells = List.of(
        SAY.words(each.text().text()),
        SAY.words(String.join(", ", each.places())),
        SAY.words(period(each)),
        SAY.words(
            switch (each.text().status()) {
              case VERIFIED -> "vérifiée";
              case SINGLE_SOURCE -> "une seule source";
              case UNVERIFIED -> "à vérifier";
            }));
    return new Block.Row(cells, false);
  }

  private String period(Cited each) {
    return dated(each).map(LawInForce::period).orElse("premier jour non relevé");
  }

  private static String period(DeclaredText text) {
    String from =
        text.from().map(first -> "depuis le " + FrenchDates.inWords(first)).orElse("");
    String until =
        text.until().map(last -> "jusqu’au " + FrenchDates.inWords(last)).orElse("");
    return (from + " " + until).strip();
  }

  /** What is known of the days of a text; of two clauses that disagree, the one that leaves the day out is told. */
  private Optional<DeclaredText> dated(Cited each) {
    return declared.stream()
        .filter(text -> text.text().equals(each.text()))
        .filter(text -> text.from().isPresent() || text.until().isPresent())
        .min(Comparator.comparing(text -> text.mayBeInForceOn(day)));
  }
}
