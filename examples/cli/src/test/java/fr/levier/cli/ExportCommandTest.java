package fr.levier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

  private static final String PURCHASE = """
      {"lever": "procurement", "asOf": "2026-04-15", "subject": {
        "number": "2026-014",
        "title": "Interprétation à distance (fictif)",
        "cpvCode": "79540000",
        "innovative": false,
        "buyer": {"type": "hospital", "name": "Centre hospitalier fictif", "siret": "12345678200002"},
        "supplier": {"type": "company", "name": "Traduire (fictif)", "siret": "98765432400001"},
        "chosenProcedure": "MAPA",
        "contractAmount": 38000,
        "notificationDate": "2026-03-02",
        "decpRecord": {
          "nature": "Marché", "techniques": ["Sans objet"], "executionModes": ["Bons de commande"],
          "ccag": "Fournitures courantes et services", "offersReceived": 3, "advanceGranted": false,
          "consortiumType": "Pas de groupement", "subcontracting": false, "placeCode": "95018",
          "placeCodeType": "Code commune", "durationMonths": 24, "priceTypes": ["Définitif révisable"],
          "priceForm": "Unitaire", "socialConsiderations": ["Clause sociale"],
          "environmentalConsiderations": ["Critère environnemental"]
        }
      }}
      """;
  private static final String CONVENTION = """
      {"lever": "fir", "asOf": "2026-04-15", "subject": {
        "parties": [
          {"type": "publicBody", "name": "Agence fictive", "actorType": "ARS", "siret": "12345678200002"},
          {"type": "association", "name": "Les Aidants (fictif)", "rnaNumber": "W951234567"}
        ],
        "signatureDate": "2026-02-01",
        "purpose": "Répit des aidants",
        "amountInConvention": 20000,
        "annualAmounts": [{"year": 2026, "amount": 20000}],
        "payments": [{"date": "2026-03-01", "amount": 20000}],
        "isUndertaking": false
      }}
      """;

  @TempDir
  private Path folder;

  private Session export(String dossier, Object... more) {
    Path file = Session.written(folder.resolve("d.json"), dossier);
    Object[] arguments = new Object[more.length + 2];
    arguments[0] = "export";
    arguments[1] = file.getFileName();
    System.arraycopy(more, 0, arguments, 2, more.length);
    return Session.in(folder, arguments);
  }

  @Test
  void a_purchase_goes_to_both_formats_of_contracts_and_says_what_the_law_wants() {
    Session decp = export(PURCHASE, "--to", "decp");
    assertThat(decp.code()).isZero();
    assertThat(decp.out())
        .contains("\"montant\": 38000,", "\"datePublicationDonnees\": \"2026-04-15\"");
    assertThat(decp.err()).contains("d.json: publication obligatoire, ou liste annuelle — 38");
    Session ocds = export(PURCHASE, "--to", "ocds", "--ocid-prefix", "ocds-fictif");
    assertThat(ocds.out()).contains("\"ocid\": \"ocds-fictif-123456782000022026-014\"");
  }

  @Test
  void a_convention_under_the_figure_is_exported_and_told_not_to_be_owed() {
    Session scdl = export(CONVENTION, "--to", "scdl", "--lang", "en");
    assertThat(scdl.code()).isZero();
    assertThat(scdl.out()).startsWith("nomAttribuant,idAttribuant,").endsWith("1.00,\r\n");
    assertThat(scdl.err())
        .contains("no text makes publication compulsory — €20,000.00 ≤ €23,000.00");
  }

  @Test
  void a_missing_datum_is_named_and_no_file_is_made() {
    Path out = folder.resolve("decp.json");
    Session session =
        export(PURCHASE.replace("\"cpvCode\": \"79540000\",", ""), "--to", "decp", "--out", out);
    assertThat(session.code()).isEqualTo(1);
    assertThat(session.out()).isEmpty();
    assertThat(session.err()).contains("d.json: /subject/cpvCode: donnée exigée par le format");
    assertThat(out).doesNotExist();
    assertThat(export(PURCHASE, "--to", "decp", "--out", out).out()).isEmpty();
    assertThat(Session.text(out)).startsWith("{\n  \"marches\": {");
  }

  @Test
  void a_dossier_without_such_data_is_refused() {
    Session session = export(CONVENTION, "--to", "decp");
    assertThat(session.code()).isEqualTo(2);
    assertThat(session.err()).contains("rien à exporter en DECP", "n'est pas un achat");
    assertThat(export(PURCHASE, "--to", "xml").code()).isEqualTo(2);
  }
}
