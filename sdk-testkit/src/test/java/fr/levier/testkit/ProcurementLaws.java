package fr.levier.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.law.LegalParameters;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Euros;
import fr.levier.funding.procurement.Procedure;
import fr.levier.funding.procurement.ProcedureAnswer;
import fr.levier.funding.procurement.Procedures;
import fr.levier.funding.procurement.PurchaseNeed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of the choice of a procedure, whatever the need, the amount and the day. */
class ProcurementLaws {

  private static final Procedures PROCEDURES = Procedures.standard();

  @Property(tries = 500)
  void raising_the_amount_never_relaxes_the_procedure(
      @ForAll PurchaseNeed need,
      @ForAll BeforeTax value,
      @ForAll Euros extra,
      @ForAll @TurningDay LocalDate day) {
    PurchaseNeed dear = need.withLaunchDate(day).withNeedValue(value);
    ProcedureAnswer before = PROCEDURES.of(dear, day);
    ProcedureAnswer after = PROCEDURES.of(dear.withNeedValue(value.plus(BeforeTax.of(extra))), day);
    Assume.that(before.open().isPresent() && after.open().isPresent());
    List<Procedure> open = before.open().orElseThrow();
    List<Procedure> stillOpen = after.open().orElseThrow();
    assertThat(stillOpen.get(0)).isGreaterThanOrEqualTo(open.get(0));
    assertThat(last(stillOpen)).isGreaterThanOrEqualTo(last(open));
    assertThat(open).containsAll(exemptions(stillOpen));
  }

  @Property(tries = 300)
  void what_is_owed_for_an_amount_is_owed_for_more(
      @ForAll PurchaseNeed need,
      @ForAll BeforeTax value,
      @ForAll Euros extra,
      @ForAll @TurningDay LocalDate day) {
    PurchaseNeed dear = need.withLaunchDate(day).withNeedValue(value);
    ProcedureAnswer before = PROCEDURES.of(dear, day);
    ProcedureAnswer after = PROCEDURES.of(dear.withNeedValue(value.plus(BeforeTax.of(extra))), day);
    assertOwed(before.written(), after.written());
    assertOwed(before.socialCondition(), after.socialCondition());
  }

  @Property(tries = 300)
  void the_same_need_has_the_same_answer(
      @ForAll PurchaseNeed need, @ForAll @TurningDay LocalDate day) {
    assertThat(PROCEDURES.of(need, day))
        .isEqualTo(Procedures.under(LegalParameters.standard()).of(need, day));
  }

  private static void assertOwed(Optional<Boolean> before, Optional<Boolean> after) {
    if (before.orElse(false)) {
      assertThat(after).contains(true);
    }
  }

  private static List<Procedure> exemptions(List<Procedure> open) {
    return open.subList(0, open.size() - 1);
  }

  private static Procedure last(List<Procedure> open) {
    return open.get(open.size() - 1);
  }
}
