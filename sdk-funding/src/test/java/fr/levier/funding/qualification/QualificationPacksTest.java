package fr.levier.funding.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.law.LegalParameters;
import fr.levier.core.money.BeforeTax;
import fr.levier.docs.Documents;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import fr.levier.funding.Dossiers;
import fr.levier.funding.procurement.BuyerCategory;
import fr.levier.funding.procurement.Procedure;
import fr.levier.funding.procurement.ProcedureAnswer;
import fr.levier.funding.procurement.PurchaseNeed;
import fr.levier.funding.procurement.PurchaseObject;
import fr.levier.funding.subsidy.Duty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QualificationPacksTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

  private static SupportRequest request(String name) {
    return (SupportRequest) Dossiers.subject(Dossiers.file(name));
  }

  private static Act note(SupportRequest request) {
    return Documents.standard().assemble(QualificationLever.NOTE, request, DAY);
  }

  /** As an act sets its spaces and apostrophes. */
  private static String set(String words) {
    return ActText.fold(words.replace('\'', '’'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "qualification",
        "guide-ophdiat",
        "guide-interpretariat",
        "guide-visioconference",
        "guide-garder-equilibre"
      })
  void the_note_says_what_the_qualifier_says(String name) {
    SupportRequest request = request(name);
    Qualification answer = Qualifier.standard().qualify(request, DAY);
    String note = ActText.of(note(request));

    assertThat(note)
        .contains("Qualification proposée : " + answer.grade().label().in(Locale.FRENCH)
            + " (à confirmer par un juriste).");
    for (Clue clue : answer.opinion().inFavour()) {
      assertThat(note)
          .containsIgnoringCase(set(clue.text().french() + " "
              + clue.weight().label().french() + " " + clue.reference().text()));
    }
    for (Clue clue : answer.opinion().against()) {
      assertThat(note)
          .containsIgnoringCase(set(clue.text().french() + " "
              + clue.weight().label().french() + " " + clue.reference().text()));
    }
    for (OpenQuestion question : answer.missingFacts()) {
      assertThat(note).contains(set(question.text().french()));
    }
  }

  @Test
  void the_duties_of_a_subsidy_are_those_of_the_day() {
    SupportRequest request = request("qualification");
    String note = ActText.of(note(request));
    for (Duty duty : request.duties(DAY, LegalParameters.standard())) {
      assertThat(note).contains(duty.code().label().french());
    }
    assertThat(note).contains("compte rendu financier, au plus tard le 30 juin 2027");
  }

  @ParameterizedTest
  @CsvSource({
    "guide-visioconference, le besoin ne peut être scindé",
    "guide-ophdiat, Faits manquants qui peuvent changer l’avis"
  })
  void what_is_no_subsidy_for_certain_says_what_follows(String name, String words) {
    assertThat(ActText.of(note(request(name)))).contains(words);
  }

  @Test
  void a_contract_says_which_procedures_are_open_to_the_funder() {
    SupportRequest request = request("guide-visioconference")
        .withProcurement(PurchaseNeed.builder()
            .object(PurchaseObject.SERVICES)
            .innovative(false)
            .needValue(BeforeTax.of(59_999))
            .buyerCategory(BuyerCategory.AUTORITE_CENTRALE)
            .listedForPublicity(true)
            .build());
    Qualification answer = Qualifier.standard().qualify(request, DAY);
    assertThat(answer.procurement().flatMap(ProcedureAnswer::open))
        .contains(List.of(Procedure.DISPENSE_SEUIL, Procedure.MAPA));
    assertThat(ActText.of(note(request)))
        .contains("sont ouvertes au 20 mai 2026")
        .contains(set(Procedure.DISPENSE_SEUIL.label().french()));
  }

  @Test
  void a_bare_request_says_what_is_missing_and_settles_nothing() {
    Act note = note(SupportRequest.builder().build());
    assertThat(ActText.of(note)).contains("[À COMPLÉTER").contains("indéterminé");
  }
}
