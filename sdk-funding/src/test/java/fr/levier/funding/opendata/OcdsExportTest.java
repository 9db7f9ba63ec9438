package fr.levier.funding.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levier.core.json.LevierJson;
import fr.levier.core.json.UnusableInputException;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OcdsExportTest {

  private static final OcdsPublication NATIONAL = new OcdsPublication(
      "https://www.data.gouv.fr/fr/datasets/r/2a84ffc7-7121-48d2-a28f-85d835ed09a4",
      OffsetDateTime.parse("2019-01-01T01:01:01+02:00"),
      "Secrétariat Général du Gouvernement",
      "12000101100010",
      "https://www.etalab.gouv.fr/licence-ouverte-open-licence",
      "https://www.data.gouv.fr/fr/datasets/5d1a216e6f4441513e89b93e",
      OcdsPublication.NATIONAL_PREFIX);

  private static String converted(String decp) {
    return OcdsExport.ofDecp(LevierJson.standard().tree(decp), NATIONAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "001_marche_simple",
        "001b_duplicate_supplier",
        "002_modification_montant",
        "002a_modifification_sans_donnees_modifiees",
        "003_pas_de_num_sequence_dans_id",
        "005_marche_meme_siret_acheteur_titulaire"
      })
  void the_pairs_of_the_national_publication_are_reproduced_to_the_letter(String pair) {
    assertThat(converted(Samples.text("ocds/" + pair + ".source.json")))
        .isEqualTo(Samples.text("ocds/" + pair + ".expected.json"));
  }

  @Test
  void a_release_of_the_national_publication_fits_the_schema_of_the_standard() {
    String made = converted(Samples.text("ocds/001_marche_simple.source.json"));
    String release =
        LevierJson.standard().tree(made).at("/releases/0").orElseThrow().toJson();
    assertThat(Schemas.ocdsRelease().errors(release)).isEmpty();
  }

  @Test
  void a_contract_without_what_every_release_needs_is_told_with_its_place() {
    String source = Samples.text("ocds/001_marche_simple.source.json");
    assertThatThrownBy(() -> converted(source.replace("\"uid\"", "\"uuid\"")))
        .isInstanceOf(UnusableInputException.class)
        .hasMessageContaining("« uid »")
        .satisfies(e -> assertThat(((UnusableInputException) e).pointer()).isEqualTo("/marches/0"))
        .satisfies(e -> assertThat(((UnusableInputException) e).line()).isEqualTo(4));
    assertThatThrownBy(() -> converted(source.replace("2019-04-25+02:00", "25/04/2019")))
        .hasMessageContaining("« 25/04/2019 »");
    assertThatThrownBy(() -> converted("{}")).hasMessageContaining("« marches »");
  }

  @Test
  void a_concession_has_no_release() {
    String source = Samples.text("ocds/001_marche_simple.source.json");
    assertThat(converted(source.replace("\"_type\": \"Marché\"", "\"_type\": \"Concession\"")))
        .isEqualTo(Samples.text("ocds/002_modification_montant.expected.json"));
  }
}
