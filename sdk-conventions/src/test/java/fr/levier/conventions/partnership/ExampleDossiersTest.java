package fr.levier.conventions.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.DossierEnvelope;
import fr.levier.core.json.LevierJson;
import fr.levier.core.party.CrossMandate;
import fr.levier.core.party.Party;
import fr.levier.core.party.Signatory;
import fr.levier.core.report.MissingFact;
import fr.levier.core.report.Report;
import fr.levier.core.report.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleDossiersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "partnership.json",
        "fiche-projet.json",
        "protocole-test.json",
        "lettre-interet.json",
        "bilan.json"
      })
  void a_complete_fictitious_dossier_is_accepted_without_any_finding(String file) {
    DossierEnvelope dossier = LevierJson.standard().readDossier(Dossiers.file(file));
    Report report = Dossiers.check(Dossiers.file(file), dossier.asOf().orElseThrow(), false);
    assertThat(report.findings()).isEmpty();
    assertThat(report.missing()).isEmpty();
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(Dossiers.file(file).toString()).contains("fictif");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "argenteuil.json",
        "partnership.json",
        "fiche-projet.json",
        "protocole-test.json",
        "lettre-interet.json",
        "bilan.json"
      })
  void a_dossier_read_and_written_gives_an_equal_subject(String file) {
    DossierEnvelope dossier = LevierJson.standard().readDossier(Dossiers.file(file));
    Class<?> type = Dossiers.kind(dossier).subjectType();
    Object subject = dossier.subject(type);
    Object again = LevierJson.standard().read(LevierJson.standard().writeCompact(subject), type);
    assertThat(again).isEqualTo(subject);
  }

  @Test
  void the_argenteuil_dossier_holds_no_fact_that_the_text_does_not_state() {
    PartnershipConvention convention = Dossiers.convention(Dossiers.file("argenteuil.json"));
    assertThat(convention.getParties()).allSatisfy(party -> {
      assertThat(party.getSiret()).isEmpty();
      assertThat(party.getAddress()).isEmpty();
    });
    assertThat(convention.getSignatureDate()).isEmpty();
    assertThat(convention.getTerm()).isEmpty();
    assertThat(convention.getPrice()).isEmpty();
    assertThat(convention.getReferentCia()).isEmpty();
    assertThat(convention.getReferentHospital()).isEmpty();
  }

  @Test
  void the_director_of_argenteuil_chairs_the_board_of_the_other_party() {
    PartnershipConvention convention = Dossiers.convention(Dossiers.file("argenteuil.json"));
    Optional<Signatory> signatory =
        Sides.hospital(convention.getParties()).flatMap(Party::getRepresentative);
    assertThat(signatory.flatMap(Signatory::fullName)).contains("Sylvain Groseil");
    assertThat(signatory.flatMap(Signatory::getCrossMandates).orElse(List.of()))
        .extracting(CrossMandate::getRole)
        .containsExactly(Optional.of("président"));
  }

  @Test
  void the_argenteuil_report_names_the_facts_that_can_still_change_it() {
    Report report = Dossiers.check(Dossiers.file("argenteuil.json"), Dossiers.AS_OF, false);
    assertThat(report.missing())
        .extracting(MissingFact::path)
        .contains("/subject/originals", "/subject/purchaseCommitment", "/subject/price");
  }
}
