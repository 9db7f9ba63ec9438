package fr.levier.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.money.Euros;
import fr.levier.core.party.Company;
import fr.levier.core.party.Hospital;
import fr.levier.core.party.Party;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsortiumTest {

  private static final Party HOSPITAL = Hospital.builder().name("CH (fictif)").build();
  private static final Party COMPANY = Company.builder().name("SAS (fictive)").build();

  @Test
  void the_lead_comes_before_the_other_members() {
    Consortium consortium =
        Consortium.builder().lead(HOSPITAL).addMembers(COMPANY).build();

    assertThat(consortium.everyone()).containsExactly(HOSPITAL, COMPANY);
    assertThat(Consortium.builder().addMembers(COMPANY).build().everyone())
        .containsExactly(COMPANY);
    assertThat(consortium.withMembers(COMPANY, HOSPITAL).everyone())
        .containsExactly(HOSPITAL, COMPANY);
  }

  @Test
  void a_line_that_lacks_an_amount_counts_as_zero_in_the_total_and_has_no_variance() {
    BudgetLine whole =
        BudgetLine.builder().forecast(Euros.of(100)).realised(Euros.of(90)).build();
    BudgetLine planned = BudgetLine.builder().forecast(Euros.of(10)).build();

    Variance total = BudgetLine.total(List.of(whole, planned));

    assertThat(total).isEqualTo(new Variance(Euros.of(110), Euros.of(90)));
    assertThat(total.difference()).isEqualTo(Euros.of(-20));
    assertThat(total.rate()).hasValueSatisfying(rate -> assertThat(rate).hasToString("-18.2 %"));
    assertThat(planned.variance()).isEmpty();
  }
}
