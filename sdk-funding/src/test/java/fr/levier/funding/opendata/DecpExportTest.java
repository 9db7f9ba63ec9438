package fr.levier.funding.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.law.LegalParameters;
import fr.levier.core.money.BeforeTax;
import fr.levier.funding.procurement.EssentialData;
import fr.levier.funding.procurement.FormalTechnique;
import fr.levier.funding.procurement.Procedure;
import fr.levier.funding.procurement.PurchaseNeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecpExportTest {

  private static final LegalParameters LAW = LegalParameters.standard();

  private static Exported export(PurchaseNeed purchase) {
    return DecpExport.of(purchase, Contracts.PUBLISHED, LAW);
  }

  private static PurchaseNeed with(EssentialData data) {
    return Contracts.complete().withDecpRecord(data);
  }

  @Test
  void a_complete_contract_fits_the_national_schema() {
    String text = export(Contracts.complete()).text().orElseThrow();
    assertThat(Schemas.decp().errors(text)).isEmpty();
    assertThat(text)
        .contains("\"id\": \"2026-014\"", "\"montant\": 84500.5", "\"tauxAvance\": 0.05")
        .contains("\"procedure\": \"Procédure adaptée\"")
        .contains("\"datePublicationDonnees\": \"2026-04-15\"")
        .endsWith("}\n");
  }

  @ParameterizedTest
  @EnumSource(Procedure.class)
  void every_procedure_has_a_word_of_the_schema(Procedure procedure) {
    PurchaseNeed purchase = Contracts.complete()
        .withChosenProcedure(procedure)
        .withFormalTechnique(FormalTechnique.APPEL_OFFRES_OUVERT);
    assertThat(Schemas.decp().errors(export(purchase).text().orElseThrow())).isEmpty();
  }

  @Test
  void a_technique_without_a_word_in_the_schema_is_asked_of_the_record() {
    PurchaseNeed purchase = Contracts.complete()
        .withChosenProcedure(Procedure.FORMALISEE)
        .withFormalTechnique(FormalTechnique.CENTRALE_ACHAT);
    assertThat(export(purchase).gaps())
        .extracting(Gap::path)
        .containsExactly("/subject/decpRecord/procedure");
  }

  @Test
  void an_empty_draft_gives_no_file_and_names_everything_that_is_missing() {
    Exported exported = export(PurchaseNeed.builder().build());
    assertThat(exported.text()).isEmpty();
    assertThat(exported.gaps())
        .extracting(Gap::path)
        .containsExactly(
            "/subject/decpRecord/id",
            "/subject/buyer/siret",
            "/subject/decpRecord/nature",
            "/subject/title",
            "/subject/cpvCode",
            "/subject/decpRecord/techniques",
            "/subject/decpRecord/executionModes",
            "/subject/innovative",
            "/subject/decpRecord/ccag",
            "/subject/decpRecord/offersReceived",
            "/subject/decpRecord/advanceGranted",
            "/subject/decpRecord/consortiumType",
            "/subject/decpRecord/subcontracting",
            "/subject/decpRecord/procedure",
            "/subject/decpRecord/placeCode",
            "/subject/decpRecord/placeCodeType",
            "/subject/decpRecord/durationMonths",
            "/subject/notificationDate",
            "/subject/contractAmount",
            "/subject/decpRecord/priceTypes",
            "/subject/decpRecord/priceForm",
            "/subject/supplier/siret",
            "/subject/decpRecord/socialConsiderations",
            "/subject/decpRecord/environmentalConsiderations");
  }

  @Test
  void what_the_schema_refuses_is_told_instead_of_written() {
    assertThat(export(Contracts.complete().withTitle("x".repeat(1001))).gaps().toString())
        .contains("/subject/title", "1000");
    assertThat(export(Contracts.complete().withTitle("é".repeat(1000))).gaps()).isEmpty();
    assertThat(export(with(Contracts.data().withNature("Accord-cadre"))).gaps().toString())
        .contains("/subject/decpRecord/nature", "« Accord-cadre »", "Marché de partenariat");
    assertThat(export(with(Contracts.data().withPriceTypes("Définitif ferme", "ferme")))
            .gaps()
            .toString())
        .contains("/subject/decpRecord/priceTypes/1", "« ferme »");
    assertThat(export(with(Contracts.data().withId("12345678901234567"))).gaps().toString())
        .contains("/subject/decpRecord/id", "16");
    assertThat(export(with(Contracts.data().withOffersReceived(0))).gaps().toString())
        .contains("/subject/decpRecord/offersReceived");
    assertThat(export(Contracts.complete().withCpvCode("7954")).gaps().toString())
        .contains("/subject/cpvCode", "« 7954 »");
    assertThat(export(Contracts.complete().withContractAmount(BeforeTax.of("0.99")))
            .gaps()
            .toString())
        .contains("/subject/contractAmount", "0.99");
  }

  @Test
  void the_day_the_data_were_first_published_stays() {
    PurchaseNeed published = Contracts.complete().withDecpPublishedOn(Contracts.NOTIFIED);
    assertThat(export(published).text().orElseThrow())
        .contains("\"datePublicationDonnees\": \"2026-03-02\"");
  }

  @Test
  void a_contract_is_an_open_contracting_release_as_well() {
    Exported exported = OcdsExport.of(
        Contracts.complete(), Contracts.PUBLISHED, LAW, OcdsPublication.NATIONAL_PREFIX);
    String text = exported.text().orElseThrow();
    assertThat(Schemas.ocdsRelease().errors(text)).isEmpty();
    assertThat(text)
        .contains(
            "\"ocid\": \"ocds-78apv2-269500013000172026-014\"",
            "\"durationInDays\": 732",
            "\"legalName\": \"Traduire (fictif)\"");
    assertThat(OcdsExport.of(PurchaseNeed.builder().build(), Contracts.PUBLISHED, LAW, "ocds-x")
            .gaps())
        .extracting(Gap::path)
        .containsExactly("/subject/decpRecord/id", "/subject/buyer/siret");
  }
}
