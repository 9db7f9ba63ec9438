package fr.levier.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatedLawTest {

  private static final LocalDate VERIFIED = LocalDate.of(2026, 11, 22);
  private static final LegalReference TEXT = LegalReference.article("R. 2122-8", LegalCode.CCP);
  private static final Localized TITLE = new Localized("limite", "limit");

  private static final Parameter<Integer> LIMIT = Parameter.of("TST.LIMIT", Integer.class, TITLE)
      .verifiedOn(VERIFIED)
      .from(day(2015, 10, 1), 25, TEXT)
      .from(day(2020, 1, 1), 40, TEXT.by("décret n° 2019-1344"))
      .until(day(2025, 12, 31))
      .from(day(2026, 4, 1), 60, TEXT)
      .build();

  private static LocalDate day(int year, int month, int dayOfMonth) {
    return LocalDate.of(year, month, dayOfMonth);
  }

  private static Step<Integer> step(LocalDate from, Optional<LocalDate> until, int value) {
    return new Step<>(from, until, value, TEXT, VERIFIED);
  }

  @Test
  void a_reference_prints_as_a_jurist_writes_it() {
    assertThat(TEXT).hasToString("article R. 2122-8 du code de la commande publique");
    assertThat(TEXT.by("décret n° 2025-1386"))
        .hasToString("article R. 2122-8 du code de la commande publique, décret n° 2025-1386");
    assertThat(TEXT.article()).contains("R. 2122-8");
    assertThat(TEXT.isVerified()).isTrue();
    assertThat(TEXT.singleSource().isVerified()).isFalse();
    assertThat(TEXT.unverified().status()).isEqualTo(LegalReference.Status.UNVERIFIED);
    assertThatThrownBy(() -> LegalReference.of(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_step_counts_from_its_first_to_its_last_day_both_included() {
    LegalParameters law = LegalParameters.standard();
    assertThat(law.on(LIMIT, day(2015, 9, 30))).isEmpty();
    assertThat(law.valueOn(LIMIT, day(2015, 10, 1))).isEqualTo(25);
    assertThat(law.valueOn(LIMIT, day(2019, 12, 31))).isEqualTo(25);
    assertThat(law.valueOn(LIMIT, day(2020, 1, 1))).isEqualTo(40);
    assertThat(law.valueOn(LIMIT, day(2025, 12, 31))).isEqualTo(40);
    assertThat(law.valueOn(LIMIT, day(2026, 4, 1))).isEqualTo(60);
    assertThat(law.valueOn(LIMIT, day(2999, 1, 1))).isEqualTo(60);
  }

  @Test
  void on_a_day_that_no_text_covers_there_is_no_value() {
    assertThatThrownBy(() -> LegalParameters.standard().valueOn(LIMIT, day(2026, 1, 1)))
        .isInstanceOf(NotInForceException.class)
        .satisfies(thrown -> {
          assertThat(((NotInForceException) thrown).parameter()).isEqualTo("TST.LIMIT");
          assertThat(((NotInForceException) thrown).day()).isEqualTo(day(2026, 1, 1));
        });
  }

  @Test
  void steps_that_overlap_or_go_back_are_refused() {
    Step<Integer> closed = step(day(2020, 1, 1), Optional.of(day(2020, 12, 31)), 1);
    Step<Integer> touching = step(day(2020, 12, 31), Optional.empty(), 2);
    Step<Integer> next = step(day(2021, 1, 1), Optional.empty(), 2);
    assertThatThrownBy(() -> new DatedValue<>(List.of(closed, touching)))
        .hasMessageContaining("2020-12-31");
    assertThatThrownBy(() -> new DatedValue<>(List.of(next, closed)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DatedValue<>(List.of(next, next)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new DatedValue<>(List.of(closed, next)).on(day(2021, 1, 1))).contains(next);
    assertThatThrownBy(() -> step(day(2020, 1, 2), Optional.of(day(2020, 1, 1)), 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_parameter_needs_a_step_and_an_end_something_to_end() {
    Parameter.Builder<Integer> empty =
        Parameter.of("TST.X", Integer.class, TITLE).verifiedOn(VERIFIED);
    assertThatThrownBy(empty::build).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> empty.until(VERIFIED)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void each_step_keeps_the_day_it_was_verified() {
    Parameter<Integer> twice = Parameter.of("TST.X", Integer.class, TITLE)
        .verifiedOn(day(2025, 1, 1))
        .from(day(2020, 1, 1), 1, TEXT)
        .verifiedOn(VERIFIED)
        .from(day(2026, 1, 1), 2, TEXT)
        .build();
    assertThat(twice.series().steps())
        .extracting(Step::verifiedOn)
        .containsExactly(day(2025, 1, 1), VERIFIED);
  }

  @Test
  void an_overlay_wins_on_its_days_and_leaves_the_others_to_the_published_law() {
    LegalParameters law = LegalParameters.standard()
        .with(
            LIMIT,
            new DatedValue<>(List.of(step(day(2026, 1, 1), Optional.of(day(2026, 6, 30)), 50))));
    assertThat(law.valueOn(LIMIT, day(2026, 1, 1))).isEqualTo(50);
    assertThat(law.valueOn(LIMIT, day(2026, 6, 30))).isEqualTo(50);
    assertThat(law.valueOn(LIMIT, day(2026, 7, 1))).isEqualTo(60);
    assertThat(law.overlaid()).containsExactly("TST.LIMIT");
    assertThat(LegalParameters.standard().overlaid()).isEmpty();
  }

  @Test
  void of_two_combined_laws_the_first_wins() {
    LegalParameters mine = LegalParameters.standard()
        .with(LIMIT, new DatedValue<>(List.of(step(day(2026, 1, 1), Optional.empty(), 1))));
    LegalParameters theirs = LegalParameters.standard()
        .with(LIMIT, new DatedValue<>(List.of(step(day(2026, 1, 1), Optional.empty(), 2))));
    assertThat(mine.combinedWith(theirs).valueOn(LIMIT, day(2026, 1, 1))).isEqualTo(1);
    assertThat(LegalParameters.standard().combinedWith(theirs).valueOn(LIMIT, day(2026, 1, 1)))
        .isEqualTo(2);
  }

  @Test
  void a_difference_between_two_days_tells_what_was_and_what_is() {
    LegalParameters law = LegalParameters.standard();
    assertThat(law.diff(List.of(LIMIT), day(2019, 1, 1), day(2019, 12, 31))).isEmpty();
    assertThat(law.diff(List.of(LIMIT), day(2025, 12, 31), day(2026, 1, 1)))
        .singleElement()
        .satisfies(change -> {
          assertThat(change.parameter()).isSameAs(LIMIT);
          assertThat(change.before().orElseThrow().value()).isEqualTo(40);
          assertThat(change.after()).isEmpty();
        });
  }
}
