package fr.levier.conventions.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.LevierJson;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.Parameter;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.core.lever.Openness.Answer;
import fr.levier.core.party.ActorType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PartnershipLeverTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
  private final PartnershipLever lever = new PartnershipLever();

  static Stream<Parameter<?>> parameters() {
    return PartnershipParameters.all().stream();
  }

  @Test
  void the_catalog_finds_the_lever_beside_its_jar() {
    assertThat(LeverCatalog.installed().lever("partnership")).isInstanceOf(PartnershipLever.class);
  }

  @Test
  void each_kind_has_its_own_subject_and_the_convention_comes_first() {
    List<DocumentKind<?>> kinds = lever.documents();
    assertThat(kinds)
        .extracting(DocumentKind::id)
        .containsExactly(
            "convention", "fiche-projet", "protocole-test", "lettre-interet", "bilan", "avenant");
    assertThat(kinds).extracting(DocumentKind::subjectType).doesNotHaveDuplicates();
    assertThat(kinds)
        .allSatisfy(kind -> assertThat(kind.pack())
            .isEqualTo("fr/levier/conventions/partnership/packs/" + kind.id()));
  }

  @Test
  void the_network_is_open_to_non_university_public_hospitals() {
    assertThat(lever.openness(ActorType.EPS_NON_HU, DAY).answer()).isEqualTo(Answer.OPEN);
  }

  @Test
  void a_university_hospital_is_sent_to_a_specific_partnership() {
    var openness = lever.openness(ActorType.EPS_HOSPITALO_UNIVERSITAIRE, DAY);
    assertThat(openness.answer()).isEqualTo(Answer.CLOSED);
    assertThat(openness.reason().french()).contains("partenariat spécifique");
  }

  @ParameterizedTest
  @EnumSource(
      value = ActorType.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"EPS_NON_HU", "GIP_CENTRALE_ACHAT"})
  void it_is_closed_to_everybody_else(ActorType actor) {
    assertThat(lever.openness(actor, DAY).answer()).isEqualTo(Answer.CLOSED);
  }

  @Test
  void nobody_can_join_before_the_programme_is_known() {
    assertThat(lever.openness(ActorType.EPS_NON_HU, LocalDate.of(2025, 12, 31)).answer())
        .isEqualTo(Answer.CLOSED);
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void every_value_survives_json_so_that_an_overlay_can_give_another(Parameter<?> parameter) {
    parameter.series().steps().forEach(step -> {
      String written = LevierJson.standard().writeCompact(step.value());
      Object read = LevierJson.standard().read(written, parameter.type());
      assertThat(read).isEqualTo(step.value());
    });
  }

  @Test
  void the_programme_says_what_the_text_says() {
    LegalParameters law = LegalParameters.standard();
    assertThat(law.valueOn(PartnershipParameters.NETWORK_TARGET, DAY)).isEqualTo(10);
    assertThat(law.valueOn(PartnershipParameters.NETWORK_DEADLINE, DAY))
        .isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(law.valueOn(PartnershipParameters.NETWORK_CONTACT, DAY))
        .isEqualTo("innovation@resah.fr");
    assertThat(law.valueOn(PartnershipParameters.PRIORITY_THEMES, DAY).themes()).hasSize(4);
    assertThat(law.valueOn(PartnershipParameters.SPECIFIC_PARTNERSHIPS, DAY).partnerships())
        .extracting(PartnershipParameters.SpecificPartnership::hospital)
        .containsExactly("CHU de Nantes", "CHU de Rouen", "CHU de Nice");
    assertThat(law.valueOn(PartnershipParameters.TLE_360, DAY).name()).isEqualTo("TLE 360°");
  }

  @Test
  void the_themes_of_a_year_are_known_to_its_last_day() {
    LegalParameters law = LegalParameters.standard();
    var themes = PartnershipParameters.PRIORITY_THEMES;
    assertThat(law.on(themes, LocalDate.of(2026, 12, 31))).isPresent();
    assertThat(law.on(themes, LocalDate.of(2027, 1, 1))).isEmpty();
  }
}
