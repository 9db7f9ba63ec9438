package fr.levier.funding.fir;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.DossierEnvelope;
import fr.levier.core.json.LevierJson;
import fr.levier.docs.Documents;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import fr.levier.funding.subsidy.AidRegime;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirPacksTest {

  private static final Path FOLDER = Path.of("..", "examples", "dossiers");
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

  private static DossierEnvelope dossier(String name) {
    LevierJson json = LevierJson.standard();
    return json.readDossier(json.tree(FOLDER.resolve(name + ".json")));
  }

  private static Act act(String name) {
    DossierEnvelope dossier = dossier(name);
    return Documents.standard().assemble(dossier, dossier.asOf().orElseThrow());
  }

  private static Act act(FirConvention convention) {
    return Documents.standard().assemble(convention, DAY);
  }

  private static FirConvention convention() {
    return dossier("fir").subject(FirConvention.class);
  }

  @Test
  void a_convention_with_an_association_has_its_commitment_to_the_republic() {
    assertThat(annexes(act(convention())))
        .containsExactly(
            "Fiche action",
            "Plan de financement",
            "Calendrier",
            "Indicateurs",
            "Échéancier des versements",
            "Coordonnées bancaires",
            "Contrat d’engagement républicain");
    FirConvention without = convention().withCerAttestation(Optional.empty());
    assertThat(annexes(act(without))).hasSize(6);
    assertThat(ActText.of(act(without))).doesNotContain("sept engagements");
  }

  private static List<String> annexes(Act act) {
    return act.body().stream()
        .filter(Block.Annex.class::isInstance)
        .map(block -> ActText.of(((Block.Annex) block).title()))
        .toList();
  }

  @Test
  void an_undertaking_is_told_under_which_rules_on_state_aid_it_is_supported() {
    assertThat(ActText.of(act(convention()))).doesNotContain("aides d’État");
    FirConvention undertaking = convention()
        .withUndertaking(true)
        .withAidRegime(AidRegime.DE_MINIMIS)
        .withStateAidStatement("le plafond n’est pas atteint");
    assertThat(ActText.of(act(undertaking)))
        .contains("Situation au regard des aides d’État")
        .contains("règlement (UE) 2023/2831")
        .contains("Le plafond n’est pas atteint.");
  }

  @Test
  void amounts_stand_in_figures_and_letters_year_by_year() {
    assertThat(ActText.of(act("fir")))
        .contains("70 000 € (soixante-dix mille euros)")
        .contains("2027 : 30 000 € (trente mille euros)");
  }

  @Test
  void a_report_shows_variances_of_budget_and_indicators() {
    assertThat(ActText.of(act("fir-bilan")))
        .contains("Total Charges 60 000 € 58 560,50 € −1 439,50 € −2,4 %")
        .contains("Réhospitalisations à trente jours (%) 16 15,5 −0,5 −3,1 %");
  }

  @Test
  void an_amendment_says_the_former_and_the_new_wording() {
    assertThat(ActText.of(act("fir-avenant")))
        .contains("Vu la convention n° FIR-2026-014 (fictif), signée le 15 mai 2026")
        .contains("Ancienne rédaction")
        .contains("Les autres stipulations de la convention demeurent inchangées.");
  }
}
