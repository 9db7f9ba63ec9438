package fr.levier.funding.opendata;

import static fr.levier.funding.opendata.PublicationDuty.Answer.NOT_OWED;
import static fr.levier.funding.opendata.PublicationDuty.Answer.OR_YEARLY_LIST;
import static fr.levier.funding.opendata.PublicationDuty.Answer.OWED;
import static fr.levier.funding.opendata.PublicationDuty.Answer.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.dossier.YearlyAmount;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Euros;
import fr.levier.funding.fir.FirConvention;
import fr.levier.funding.procurement.PurchaseNeed;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDutyTest {

  private static final LocalDate ANY = LocalDate.of(2026, 4, 1);
  private static final LegalParameters LAW = LegalParameters.standard();

  private static PublicationDuty ofContract(String day, String amount) {
    return PublicationDuty.ofContract(
        PurchaseNeed.builder()
            .notificationDate(LocalDate.parse(day))
            .contractAmount(BeforeTax.of(amount))
            .build(),
        ANY,
        LAW);
  }

  private static PublicationDuty ofConvention(String day, String... amounts) {
    FirConvention.Builder convention = FirConvention.builder().signatureDate(LocalDate.parse(day));
    for (int i = 0; i < amounts.length; i++) {
      convention.addAnnualAmounts(YearlyAmount.of(2026 + i, Euros.of(amounts[i])));
    }
    return PublicationDuty.ofConvention(convention.build(), ANY, LAW);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-09-30, 24999.99, UNKNOWN",
    "2018-10-01, 24999.99, NOT_OWED",
    "2018-10-01, 25000.00, OWED",
    "2019-12-31, 39999.99, OWED",
    "2020-01-01, 24999.99, NOT_OWED",
    "2020-01-01, 25000.00, OR_YEARLY_LIST",
    "2020-01-01, 39999.99, OR_YEARLY_LIST",
    "2020-01-01, 40000.00, OWED",
    "2026-11-22, 40000.01, OWED"
  })
  void the_amount_of_the_contract_decides(
      String day, String amount, PublicationDuty.Answer expected) {
    assertThat(ofContract(day, amount).answer()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-07-31, 23000.01, UNKNOWN",
    "2017-08-01, 23000.00, NOT_OWED",
    "2017-08-01, 23000.01, OWED",
    "2026-02-01, 22999.99, NOT_OWED"
  })
  void a_convention_is_published_when_one_was_due(
      String day, String amount, PublicationDuty.Answer expected) {
    assertThat(ofConvention(day, amount).answer()).isEqualTo(expected);
  }

  @Test
  void the_heaviest_year_decides() {
    assertThat(ofConvention("2026-02-01", "23000.00", "23000.00").answer()).isEqualTo(NOT_OWED);
    assertThat(ofConvention("2026-02-01", "10000.00", "23000.01").answer()).isEqualTo(OWED);
  }

  @Test
  void the_answer_names_the_amount_the_figure_and_the_text() {
    assertThat(ofContract("2026-03-02", "38000.00").why().french())
        .startsWith(BeforeTax.of(38_000).shown(Locale.FRENCH) + " ≥ "
            + BeforeTax.of(25_000).shown(Locale.FRENCH) + " (")
        .contains("R. 2196-1");
    assertThat(ofContract("2026-03-02", "38000.00").answer()).isEqualTo(OR_YEARLY_LIST);
  }

  @Test
  void without_an_amount_nothing_is_said() {
    assertThat(PublicationDuty.ofContract(PurchaseNeed.builder().build(), ANY, LAW))
        .returns(UNKNOWN, PublicationDuty::answer)
        .extracting(duty -> duty.why().french())
        .isEqualTo("il manque /subject/contractAmount");
    assertThat(ofConvention("2026-02-01").why().english())
        .isEqualTo("/subject/annualAmounts is missing");
  }
}
