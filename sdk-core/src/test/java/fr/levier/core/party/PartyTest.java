package fr.levier.core.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartyTest {

  @Test
  void each_kind_of_party_has_its_own_answer() {
    List<String> kinds = Stream.<Party>of(
            Hospital.builder().build(),
            PublicBody.builder().build(),
            Company.builder().build(),
            Association.builder().build(),
            ForeignBody.builder().build())
        .map(party -> party.<String>fold(
            h -> "hospital", p -> "public", c -> "company", a -> "association", f -> "foreign"))
        .toList();

    assertThat(kinds).containsExactly("hospital", "public", "company", "association", "foreign");
  }

  @Test
  void a_full_name_says_what_is_known() {
    Signatory.Builder known = Signatory.builder().givenName("Jeanne");

    assertThat(known.build().fullName()).isEmpty();
    assertThat(known.familyName("Martin").build().fullName()).contains("Jeanne Martin");
    assertThat(known.civility(Civility.MADAME).build().fullName()).contains("Mme Jeanne Martin");
  }

  @Test
  void mandates_that_nobody_stated_are_not_mandates_that_do_not_exist() {
    Signatory silent = Signatory.builder().build();
    Signatory none = Signatory.builder().crossMandates(List.of()).build();

    assertThat(silent.getCrossMandates()).isEmpty();
    assertThat(none.getCrossMandates()).contains(List.of());
    assertThat(silent).isNotEqualTo(none);
  }

  @Test
  void a_signatory_keeps_its_own_list_of_mandates() {
    List<CrossMandate> given =
        new ArrayList<>(List.of(CrossMandate.builder().role("président").build()));
    Signatory signatory = Signatory.builder().crossMandates(given).build();

    given.clear();

    assertThat(signatory.getCrossMandates().orElseThrow()).hasSize(1);
  }

  @Test
  void a_party_is_changed_into_another_and_stays_what_it_was() {
    Hospital hospital = Hospital.builder().name("CH (fictif)").build();

    assertThat(hospital.withGhtRole(GhtRole.SUPPORT).getGhtRole()).contains(GhtRole.SUPPORT);
    assertThat(hospital.getGhtRole()).isEmpty();
  }

  @Test
  void predicates_hold_for_what_the_type_makes_certain() {
    assertThat(where(ActorType::isEtablissementPublicDeSante))
        .containsExactly(ActorType.EPS_HOSPITALO_UNIVERSITAIRE, ActorType.EPS_NON_HU);
    assertThat(where(ActorType::isEtablissementDeSante))
        .containsExactly(
            ActorType.EPS_HOSPITALO_UNIVERSITAIRE,
            ActorType.EPS_NON_HU,
            ActorType.ESPIC,
            ActorType.ES_PRIVE_LUCRATIF);
    assertThat(where(ActorType::isHospitaloUniversitaire))
        .containsExactly(ActorType.EPS_HOSPITALO_UNIVERSITAIRE);
    assertThat(where(ActorType::isIndustrie)).hasSize(4);
    assertThat(where(ActorType::isAssociationOuFondation))
        .containsExactly(ActorType.ASSOCIATION_DU_SECTEUR, ActorType.ASSOCIATION_USAGERS);
    assertThat(where(ActorType::isAcheteurCcp))
        .contains(
            ActorType.GIP_CENTRALE_ACHAT,
            ActorType.EPS_NON_HU,
            ActorType.ORGANISME_SECURITE_SOCIALE)
        .doesNotContain(ActorType.ENTREPRISE_PME, ActorType.EHPAD);
    assertThat(Stream.of(ActorType.values())
            .filter(type -> type.isOrganismeDroitPrive() && type.isPersonnePublique()))
        .isEmpty();
    assertThat(ActorType.EHPAD.isOrganismeDroitPrive() || ActorType.EHPAD.isPersonnePublique())
        .isFalse();
  }

  private static List<ActorType> where(java.util.function.Predicate<ActorType> predicate) {
    return Stream.of(ActorType.values()).filter(predicate).toList();
  }

  @Test
  void every_actor_has_a_name_in_each_language() {
    assertThat(ActorType.values()).hasSize(49).allSatisfy(type -> {
      assertThat(type.label(Locale.FRENCH)).isNotBlank();
      assertThat(type.label(Locale.ENGLISH)).isNotBlank();
    });
  }

  @Test
  void there_are_thirteen_metropolitan_and_five_overseas_regions() {
    assertThat(Stream.of(Region.values()).filter(Region::isOverseas)).hasSize(5);
    assertThat(Stream.of(Region.values()).map(Region::inseeCode))
        .hasSize(18)
        .doesNotHaveDuplicates();
    assertThat(Region.ofInseeCode("11")).contains(Region.ILE_DE_FRANCE);
    assertThat(Region.ofInseeCode("99")).isEmpty();
  }
}
