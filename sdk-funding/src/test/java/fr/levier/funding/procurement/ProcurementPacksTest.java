package fr.levier.funding.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.DossierEnvelope;
import fr.levier.core.json.LevierJson;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.party.ActorType;
import fr.levier.core.party.PublicBody;
import fr.levier.core.rule.LegalSubject;
import fr.levier.docs.Documents;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProcurementPacksTest {

  private static final Path FOLDER = Path.of("..", "examples", "dossiers");
  private static final LocalDate LAUNCH = LocalDate.of(2026, 9, 14);

  private static DossierEnvelope dossier(String name) {
    LevierJson json = LevierJson.standard();
    return json.readDossier(json.tree(FOLDER.resolve(name + ".json")));
  }

  private static PurchaseNeed purchase(String name) {
    return dossier(name).subject(PurchaseNeed.class);
  }

  private static DocumentKind<?> kind(String id) {
    return new ProcurementLever()
        .documents().stream().filter(kind -> kind.id().equals(id)).findFirst().orElseThrow();
  }

  private static <S extends LegalSubject> Act act(DocumentKind<S> kind, LegalSubject subject) {
    return Documents.standard().assemble(kind, kind.subjectType().cast(subject), LAUNCH);
  }

  private static String text(String kind, LegalSubject subject) {
    return ActText.fold(ActText.of(act(kind(kind), subject)));
  }

  @Test
  void a_purchase_in_breach_makes_a_draft_that_is_stamped() {
    PurchaseNeed large =
        purchase("procurement").withStatedValue(Optional.of(BeforeTax.of(216_000)));
    assertThat(act(kind("note-opportunite"), large).identity().stamp()).contains("PROJET");
  }

  @Test
  void the_note_shows_the_need_line_by_line_and_the_thresholds_of_the_day() {
    assertThat(text("note-opportunite", purchase("procurement")))
        .contains("2 × 30 000 € HT")
        .contains("Valeur du besoin 165 000 € HT")
        .contains("216 000 € HT inférieur au seuil")
        .contains("procédure adaptée (article R. 2123-1 du code de la commande publique)");
  }

  @Test
  void the_note_follows_the_law_of_the_launch_and_not_of_the_day_it_is_written() {
    PurchaseNeed earlier =
        purchase("procurement").withLaunchDate(Optional.of(LocalDate.of(2026, 3, 31)));
    assertThat(text("note-opportunite", earlier))
        .contains("Les règles sont celles du 31 mars 2026")
        .contains("40 000 € HT")
        .doesNotContain("Critère d’attribution environnemental");
  }

  @Test
  void the_innovation_note_keeps_its_reservation_on_the_article() {
    assertThat(text("note-innovation", purchase("innovative-purchase")))
        .contains("article R. 2122-9-1 du code de la commande publique (à vérifier)")
        .contains("ce seuil est de 100 000 € HT")
        .contains("78 000 € HT, est : inférieur au seuil");
  }

  @Test
  void an_environmental_article_is_written_once_the_law_asks_for_it_or_the_dossier_has_it() {
    PurchaseNeed without =
        purchase("procurement-reglement-consultation").withEnvironmentalCondition(Optional.empty());
    assertThat(text("reglement-consultation", without))
        .contains("[À COMPLÉTER : condition environnementale]");
    assertThat(text(
            "reglement-consultation",
            without.withLaunchDate(Optional.of(LocalDate.of(2026, 8, 20)))))
        .doesNotContain("Développement durable");
  }

  @Test
  void the_test_protocol_is_an_annex_only_where_offers_are_tested() {
    PurchaseNeed tested = purchase("procurement-reglement-consultation");
    assertThat(annexes(tested)).isOne();
    assertThat(annexes(tested.withTestProtocol(Optional.empty()))).isZero();
  }

  private static long annexes(PurchaseNeed need) {
    return act(kind("reglement-consultation"), need).body().stream()
        .filter(Block.Annex.class::isInstance)
        .count();
  }

  @Test
  void a_formal_procedure_announces_its_standstill_and_an_adapted_one_its_answer_on_request() {
    PurchaseNeed adapted = purchase("procurement-reglement-consultation");
    assertThat(text("reglement-consultation", adapted))
        .contains("R. 2181-2")
        .doesNotContain("R. 2182-1 ");
    assertThat(text(
            "reglement-consultation",
            adapted.withChosenProcedure(Optional.of(Procedure.FORMALISEE))))
        .contains("onze jours, porté à seize jours")
        .contains("R. 2182-1")
        .doesNotContain("R. 2181-2");
  }

  @Test
  void a_public_hospital_and_another_buyer_pay_by_their_own_articles() {
    PurchaseNeed hospital = purchase("procurement-cahier-des-charges");
    assertThat(text("cahier-des-charges", hospital)).contains("R. 2192-11");
    PurchaseNeed agency = hospital.withBuyer(
        Optional.of(PublicBody.builder().actorType(ActorType.ARS).build()));
    assertThat(text("cahier-des-charges", agency)).contains("R. 2192-10");
  }

  @Test
  void the_contract_says_whether_its_renewal_is_tacit() {
    PurchaseNeed renewed = purchase("procurement-cahier-des-charges");
    assertThat(text("cahier-des-charges", renewed)).contains("son silence vaut refus");
    assertThat(text("cahier-des-charges", renewed.withRenewalMode(Optional.of(RenewalMode.TACITE))))
        .contains("Le titulaire ne peut s’y opposer");
  }

  @Test
  void the_report_ranks_regular_offers_and_says_why_the_other_is_out() {
    assertThat(text("rapport-analyse", purchase("procurement-rapport-analyse")))
        .contains("1 Chariots fictifs SAS 148 000 € HT 86,75")
        .contains("2 Soins mobiles fictifs SARL 139 500 € HT 75,50")
        .contains("L’offre de Logistique hospitalière fictive SA est éliminée");
  }

  @Test
  void a_rejection_compares_the_offer_with_the_first_and_names_the_day_of_signature() {
    RejectionLetter letter = dossier("procurement-lettre-rejet").subject(RejectionLetter.class);
    assertThat(text("lettre-rejet", letter))
        .contains("au rang 2")
        .contains("ne sera pas signé avant le 17 novembre 2026")
        .contains("R. 2181-7");
    PurchaseNeed earlier =
        letter.getPurchase().orElseThrow().withLaunchDate(Optional.of(LocalDate.of(2025, 12, 31)));
    assertThat(text("lettre-rejet", letter.withPurchase(Optional.of(earlier))))
        .doesNotContain("R. 2181-7");
  }

  @Test
  void essential_data_are_due_two_months_after_the_notification_from_the_threshold_on() {
    PurchaseNeed notified = purchase("procurement-lettre-notification");
    assertThat(text("lettre-notification", notified)).contains("au plus tard le 20 janvier 2027");
    PurchaseNeed small = notified.withContractAmount(Optional.of(BeforeTax.of("39999.99")));
    assertThat(due(small)).isEmpty();
    assertThat(due(small.withContractAmount(Optional.of(BeforeTax.of(40_000)))))
        .contains(LocalDate.of(2027, 1, 20));
  }

  private static Optional<LocalDate> due(PurchaseNeed need) {
    return need.regime(LAUNCH, LegalParameters.standard()).essentialDataDue();
  }
}
