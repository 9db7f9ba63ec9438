package fr.levier.docs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.report.Finding;
import fr.levier.core.report.MissingFact;
import fr.levier.core.rule.Severity;
import fr.levier.core.text.Localized;
import fr.levier.docs.pack.Divergence;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Line;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReservationsTest {

  private static final Reservations NONE =
      new Reservations(List.of(), List.of(), List.of(), List.of(), List.of());
  private static final Finding ERROR = new Finding(
      "PAR-05",
      Severity.ERROR,
      "/subject/signatories/1",
      new Localized("M. Exemple signe pour les deux parties ; c’est un de trop", "One too many"),
      new Localized("Désigner un autre signataire.", "Name another signatory."),
      Map.of(),
      List.of());
  private static final Reservations DRAFT = new Reservations(
      List.of(ERROR),
      List.of(new MissingFact("/subject/signatureDate", List.of("PAR-01", "PAR-08"))),
      List.of(),
      List.of(),
      List.of());

  private static List<String> cover(Act act) {
    return ActText.lines(act).stream()
        .map(Line::text)
        .takeWhile(line -> !line.startsWith("Convention de partenariat"))
        .map(ActText::fold)
        .toList();
  }

  @Test
  void an_act_with_nothing_to_say_stays_as_it_is() {
    Act act = RichAct.act();
    assertThat(NONE.on(act)).isEqualTo(act);
  }

  @Test
  void an_act_with_an_error_is_stamped_behind_a_cover_that_lists_it() {
    Act act = DRAFT.on(RichAct.act());
    assertThat(act.identity().stamp()).contains("PROJET");
    assertThat(cover(act))
        .containsExactly(
            "PROJET – cet acte ne doit pas être signé en l’état",
            "Règles impératives non respectées au 15 janvier 2026 :",
            "–",
            "PAR-05 – M. Exemple signe pour les deux parties ; c’est un de trop — Désigner un autre signataire."
                + " (/subject/signatories/1)",
            "Faits à porter au dossier pour juger les règles en attente :",
            "–",
            "/subject/signatureDate (PAR-01, PAR-08)");
  }

  @Test
  void the_cover_ends_with_a_page_break_and_the_act_follows_untouched() {
    List<Block> body = DRAFT.on(RichAct.act()).body();
    int end = body.indexOf(new Block.PageBreak());
    assertThat(body.subList(end + 1, body.size())).hasSameSizeAs(RichAct.act().body());
    assertThat(body.get(end + 1)).isInstanceOf(Block.Heading.class);
  }

  @Test
  void missing_facts_alone_neither_stamp_nor_cover() {
    Reservations undecided =
        new Reservations(List.of(), DRAFT.missing(), List.of(), List.of(), List.of());
    Act act = undecided.on(RichAct.act());
    assertThat(act.identity().stamp()).isEmpty();
    assertThat(cover(act)).isEmpty();
  }

  @Test
  void an_act_under_another_law_says_so_right_after_its_title() {
    Act act = new Reservations(
            List.of(), List.of(), List.of("CP.DISPENSE.FS"), List.of(), List.of())
        .on(RichAct.act());
    assertThat(act.identity().stamp()).isEmpty();
    assertThat(act.body().get(1)).isInstanceOfSatisfying(Block.Paragraph.class, notice -> {
      assertThat(notice.style()).isEqualTo(Block.Style.NOTICE);
      assertThat(ActText.fold(ActText.of(notice.content())))
          .isEqualTo(
              "Cet acte est établi sous un droit qui s’écarte du droit publié, pour : CP.DISPENSE.FS.");
    });
  }

  @Test
  void replaced_clauses_are_listed_in_front_without_making_a_draft() {
    Reservations diverging = new Reservations(
        List.of(),
        List.of(),
        List.of(),
        List.of(new Divergence(
            "objet", "1.0.0", "1.1.0", "chu", Optional.of("la direction juridique"))),
        List.of("Le modèle a vieilli."));
    Act act = diverging.on(RichAct.act());
    assertThat(act.identity().stamp()).isEmpty();
    assertThat(cover(act))
        .containsExactly(
            "Feuille de contrôle – ne fait pas partie de l’acte",
            "Clauses qui s’écartent du modèle de référence :",
            "–",
            "clause « objet » : version 1.0.0 remplacée par la version 1.1.0 (chu, approuvée par la direction juridique)",
            "À savoir sur le modèle à cette date :",
            "–",
            "Le modèle a vieilli.");
  }
}
