package fr.levier.funding.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.money.BeforeTax;
import fr.levier.core.party.ActorType;
import fr.levier.core.party.Hospital;
import fr.levier.core.party.Party;
import fr.levier.core.party.PublicBody;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the guide of July 2020 says of procurement, against the law of July 2020. */
class Guide2020Test {

  private static final LocalDate GUIDE = LocalDate.of(2020, 7, 15);
  private static final Party HOSPITAL =
      Hospital.builder().actorType(ActorType.EPS_NON_HU).build();
  private static final Party AGENCY =
      PublicBody.builder().actorType(ActorType.ARS).build();

  private static PurchaseNeed need(String value, Party buyer) {
    return PurchaseNeed.builder()
        .needValue(BeforeTax.of(value))
        .object(PurchaseObject.SERVICES)
        .buyer(buyer)
        .innovative(true)
        .build();
  }

  private static ProcedureAnswer of(String value, Party buyer) {
    return Procedures.standard().of(need(value, buyer), GUIDE);
  }

  private static List<Procedure> open(String value, Party buyer) {
    return of(value, buyer).open().orElseThrow();
  }

  @Test
  void under_40_000_the_award_is_free_but_three_duties_a_written_form_and_a_list_go_with_it() {
    ProcedureAnswer answer = of("39999.99", HOSPITAL);
    assertThat(answer.open().orElseThrow()).contains(Procedure.DISPENSE_SEUIL);
    assertThat(answer.threeDuties()).hasSize(3);
    assertThat(answer.written()).contains(true);
    assertThat(answer.decp()).contains(DecpDuty.LISTE_ANNUELLE_OU_DE);
  }

  @Test
  void exactly_40_000_is_no_longer_free_and_100_000_no_longer_innovative() {
    assertThat(open("40000", HOSPITAL))
        .containsExactly(Procedure.DISPENSE_INNOVANT, Procedure.MAPA);
    assertThat(open("39999.99", HOSPITAL)).contains(Procedure.DISPENSE_INNOVANT);
    assertThat(open("100000", HOSPITAL)).containsExactly(Procedure.MAPA);
  }

  @Test
  void exactly_139_000_is_formal_for_a_central_authority() {
    assertThat(open("138999.99", AGENCY)).containsExactly(Procedure.MAPA);
    assertThat(open("139000", AGENCY)).containsExactly(Procedure.FORMALISEE);
  }

  @Test
  void the_threshold_of_a_hospital_is_214_000_and_that_of_works_5_350_000() {
    assertThat(open("213999.99", HOSPITAL)).containsExactly(Procedure.MAPA);
    assertThat(open("214000", HOSPITAL)).containsExactly(Procedure.FORMALISEE);
    PurchaseNeed works = need("5349999.99", HOSPITAL).withObject(PurchaseObject.TRAVAUX);
    assertThat(Procedures.standard().of(works, GUIDE).open()).contains(List.of(Procedure.MAPA));
    PurchaseNeed entity =
        need("428000", HOSPITAL).withBuyerCategory(BuyerCategory.ENTITE_ADJUDICATRICE);
    assertThat(Procedures.standard().of(entity, GUIDE).open())
        .contains(List.of(Procedure.FORMALISEE));
  }

  @Test
  void the_notice_is_due_from_exactly_90_000_and_goes_to_europe_too_when_formal() {
    PurchaseNeed plain = need("89999.99", HOSPITAL).withInnovative(false);
    assertThat(Procedures.standard().of(plain, GUIDE).publicity()).contains(Publicity.ADAPTEE);
    PurchaseNeed noticed = plain.withNeedValue(BeforeTax.of(90_000));
    assertThat(Procedures.standard().of(noticed, GUIDE).publicity())
        .contains(Publicity.BOAMP_OU_JAL);
    assertThat(of("214000", HOSPITAL).publicity()).contains(Publicity.BOAMP_ET_JOUE);
  }

  @Test
  void the_article_of_that_publicity_is_another_than_the_one_the_guide_cites() {
    ProcedureAnswer answer = of("150000", HOSPITAL);
    assertThat(answer.references())
        .anySatisfy(text -> assertThat(text.reference().text()).contains("R. 2131-12"))
        .noneSatisfy(text -> assertThat(text.reference().text()).contains("R. 2131-16"));
  }

  @Test
  void negotiation_after_a_call_for_competition_is_for_contracting_entities_alone() {
    PurchaseNeed negotiated = need("300000", HOSPITAL)
        .withLaunchDate(GUIDE)
        .withFormalTechnique(FormalTechnique.PROCEDURE_NEGOCIEE_AVEC_MISE_EN_CONCURRENCE);
    assertThat(Purchases.mark("PRC-12", negotiated)).isEqualTo("no");
  }

  @Test
  void works_were_free_under_40_000_then_70_000_from_24_july_and_never_100_000_that_summer() {
    PurchaseNeed works =
        need("69999.99", HOSPITAL).withObject(PurchaseObject.TRAVAUX).withInnovative(false);
    assertThat(Procedures.standard().of(works, GUIDE).open()).contains(List.of(Procedure.MAPA));
    assertThat(Procedures.standard().of(works, LocalDate.of(2020, 7, 23)).open())
        .contains(List.of(Procedure.MAPA));
    assertThat(Procedures.standard().of(works, LocalDate.of(2020, 7, 24)).open())
        .contains(List.of(Procedure.DISPENSE_SEUIL, Procedure.MAPA));
  }
}
