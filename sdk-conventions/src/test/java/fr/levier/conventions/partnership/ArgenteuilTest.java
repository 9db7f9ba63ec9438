package fr.levier.conventions.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.party.CrossMandate;
import fr.levier.core.party.Party;
import fr.levier.core.party.Signatory;
import fr.levier.core.report.MissingFact;
import fr.levier.core.report.Report;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The dossier told from a press text, which holds what the text says and no more. */
class ArgenteuilTest {

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
