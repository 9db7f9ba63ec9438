package fr.levier.funding.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.law.LegalParameters;
import fr.levier.core.money.Euros;
import fr.levier.core.party.ActorType;
import fr.levier.core.party.Association;
import fr.levier.core.party.Hospital;
import fr.levier.core.party.PublicBody;
import fr.levier.core.party.Siret;
import fr.levier.funding.fir.FirConvention;
import fr.levier.funding.fir.Payment;
import fr.levier.funding.subsidy.AidRegime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScdlExportTest {

  private static final PublicBody AGENCY = PublicBody.builder()
      .name("Agence régionale de santé fictive")
      .actorType(ActorType.ARS)
      .siret(Siret.of("13000784200011"))
      .build();
  private static final Association ASSOCIATION = Association.builder()
      .name("Les Aidants, \"ensemble\" (fictif)")
      .rnaNumber("W951234567")
      .build();

  private static FirConvention complete() {
    return FirConvention.builder()
        .number("2026-FIR-07")
        .addParties(AGENCY, ASSOCIATION)
        .signatureDate(LocalDate.of(2026, 2, 1))
        .purpose("Répit des aidants,\n accueil de nuit")
        .amountInConvention(Euros.of("45000.50"))
        .addPayments(
            payment("30000.00", LocalDate.of(2026, 3, 1)),
            payment("15000.50", LocalDate.of(2026, 11, 30)))
        .undertaking(false)
        .build();
  }

  private static Payment payment(String amount, LocalDate day) {
    return Payment.builder().amount(Euros.of(amount)).date(day).build();
  }

  private static Exported export(FirConvention convention) {
    return ScdlExport.of(convention, LocalDate.of(2026, 2, 15), LegalParameters.standard());
  }

  private static List<List<String>> rows(FirConvention convention) {
    return parsed(export(convention).text().orElseThrow());
  }

  /** A reading of RFC 4180 apart from the writer's. */
  private static List<List<String>> parsed(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && csv.startsWith("\"\"", i)) {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    assertThat(row).isEmpty();
    return rows;
  }

  private static List<String> errors(FirConvention convention) {
    List<List<String>> rows = rows(convention);
    assertThat(rows).hasSize(2);
    return TableSchema.subsidies().errors(rows.get(0), rows.get(1));
  }

  @Test
  void a_complete_convention_fits_the_table_schema() {
    assertThat(errors(complete())).isEmpty();
    assertThat(rows(complete()).get(1))
        .containsExactly(
            "Agence régionale de santé fictive",
            "13000784200011",
            "2026-02-01",
            "2026-FIR-07",
            "Les Aidants, \"ensemble\" (fictif)",
            "",
            "W951234567",
            "Répit des aidants, accueil de nuit",
            "45000.50",
            "aide en numéraire",
            "échelonné",
            "2026-03-01/2026-11-30",
            "",
            "non",
            "1.00",
            "");
  }

  @Test
  void one_payment_has_one_day_and_a_company_like_beneficiary_its_regime() {
    FirConvention convention = complete()
        .withPayments(payment("45000.50", LocalDate.of(2026, 3, 1)))
        .withUndertaking(true)
        .withAidRegime(AidRegime.DE_MINIMIS);
    assertThat(errors(convention)).isEmpty();
    assertThat(rows(convention).get(1)).contains("unique", "2026-03-01", "oui");
  }

  @Test
  void an_empty_draft_gives_no_file_and_names_everything_that_is_missing() {
    Exported exported = export(FirConvention.builder().build());
    assertThat(exported.text()).isEmpty();
    assertThat(exported.gaps())
        .extracting(Gap::path)
        .containsExactly(
            "/subject/parties/0/name",
            "/subject/parties/0/siret",
            "/subject/signatureDate",
            "/subject/parties/1/name",
            "/subject/parties/1/siret",
            "/subject/purpose",
            "/subject/amountInConvention",
            "/subject/paymentDate",
            "/subject/aidRegime");
  }

  @Test
  void what_the_schema_refuses_is_told_instead_of_written() {
    assertThat(export(complete().withPurpose("x".repeat(257))).gaps().toString())
        .contains("/subject/purpose", "256");
    assertThat(errors(complete().withPurpose("é".repeat(256)))).isEmpty();
    Hospital second = Hospital.builder().name("Centre hospitalier fictif").build();
    assertThat(export(complete().withParties(AGENCY, ASSOCIATION, second)).gaps())
        .extracting(Gap::path)
        .containsExactly("/subject/parties");
    assertThat(export(complete().withPayments(Payment.builder().build())).gaps())
        .extracting(Gap::path)
        .containsExactly("/subject/payments/0/date");
  }

  @Test
  void the_checker_of_this_test_sees_what_is_wrong() {
    TableSchema schema = TableSchema.subsidies();
    List<String> header = rows(complete()).get(0);
    List<String> row = new ArrayList<>(rows(complete()).get(1));
    row.set(1, "123");
    row.set(2, "01/02/2026");
    row.set(8, "45 000");
    row.set(9, "aide");
    row.set(11, "2026");
    row.set(13, "Non");
    row.set(14, "1.01");
    row.set(0, "");
    assertThat(schema.errors(header, row)).hasSize(8);
    assertThat(schema.errors(header.subList(1, 16), row)).isNotEmpty();
  }
}
