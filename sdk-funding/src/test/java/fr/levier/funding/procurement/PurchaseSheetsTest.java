package fr.levier.funding.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.law.LegalParameters;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.party.ActorType;
import fr.levier.core.party.Hospital;
import fr.levier.core.time.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PurchaseSheetsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 14);
  private static final Validity YEAR =
      Validity.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
  private static final PurchaseNeed NEED = PurchaseNeed.builder()
      .buyer(Hospital.builder().actorType(ActorType.EPS_NON_HU).build())
      .object(PurchaseObject.FOURNITURES)
      .innovative(false)
      .base(BeforeTax.of(50_000))
      .options(BeforeTax.of(5_000))
      .renewals(
          ContractRenewals.builder().times(2).valueEach(BeforeTax.of(20_000)).build())
      .lots(List.of(Lot.builder().number(1).value(BeforeTax.of(1_000)).build()))
      .premiums(BeforeTax.of(300))
      .homogeneityKey("chariots")
      .countingPeriod(YEAR)
      .build();

  static Stream<PurchaseNeed> needs() {
    return Stream.of(
        NEED,
        NEED.withFrameworkMaximum(Optional.of(BeforeTax.of(200_000))),
        NEED.withFrameworkMaximum(Optional.of(BeforeTax.of(10_000))),
        NEED.withNeedValue(Optional.of(BeforeTax.of(120_000))),
        NEED.withStatedValue(Optional.of(BeforeTax.of(150_000))),
        NEED.withStatedValue(Optional.of(BeforeTax.of(1))),
        PurchaseNeed.builder().needValue(BeforeTax.of(80_000)).build(),
        PurchaseNeed.builder().build(),
        NEED.withOtherNeeds(HomogeneousNeed.builder()
            .title("autres chariots")
            .homogeneityKey("Chariots")
            .countingPeriod(YEAR)
            .value(BeforeTax.of(70_000))
            .build()));
  }

  @ParameterizedTest
  @MethodSource("needs")
  void the_lines_of_the_need_add_up_to_what_the_classifier_knows(PurchaseNeed need) {
    BeforeTax sum = need.wholeNeed().parts().stream()
        .map(NeedSheet.Part::amount)
        .reduce(BeforeTax.ZERO, BeforeTax::plus);
    ProcedureAnswer answer = Procedures.standard().of(need, DAY);
    assertThat(sum).isEqualTo(answer.knownValue());
    assertThat(need.wholeNeed().value()).isEqualTo(answer.needValue());
  }

  @ParameterizedTest
  @MethodSource("needs")
  void the_regime_opens_what_the_classifier_opens(PurchaseNeed need) {
    ProcedureAnswer answer = Procedures.standard().of(need, DAY);
    assertThat(need.regime(DAY, LegalParameters.standard()).open().stream()
            .map(RegimeSheet.Way::procedure)
            .toList())
        .isEqualTo(answer.open().orElse(List.of()));
    assertThat(need.regime(DAY, LegalParameters.standard()).turnoverCap())
        .isEqualTo(answer.turnoverCap());
  }

  @Test
  void a_need_equal_to_a_threshold_is_said_to_be() {
    PurchaseNeed equal = NEED.withNeedValue(Optional.of(BeforeTax.of(216_000)));
    assertThat(comparisonAt(equal, 216_000)).isEqualTo("égal au seuil");
    assertThat(comparisonAt(equal.withNeedValue(Optional.of(BeforeTax.of("215999.99"))), 216_000))
        .isEqualTo("inférieur au seuil");
    assertThat(comparisonAt(equal.withNeedValue(Optional.of(BeforeTax.of("216000.01"))), 216_000))
        .isEqualTo("supérieur au seuil");
  }

  @Test
  void a_need_that_is_not_fully_known_is_not_said_to_be_under_a_threshold() {
    PurchaseNeed open = PurchaseNeed.builder()
        .buyer(Hospital.builder().actorType(ActorType.EPS_NON_HU).build())
        .object(PurchaseObject.FOURNITURES)
        .base(BeforeTax.of(50_000))
        .build();
    assertThat(comparisonAt(open, 216_000)).isEqualTo("non déterminé");
    assertThat(comparisonAt(open, 40_000)).isEqualTo("supérieur au seuil");
  }

  private static String comparisonAt(PurchaseNeed need, long amount) {
    return need.regime(DAY, LegalParameters.standard()).thresholds().stream()
        .filter(figure -> figure.amount().equals(BeforeTax.of(amount)))
        .map(figure -> figure.comparison().french())
        .findFirst()
        .orElseThrow();
  }
}
