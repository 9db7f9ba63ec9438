package fr.levier.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpecimensTest {

  static Stream<Specimens<?>> all() {
    return Subjects.all().map(Subjects::specimens);
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_edit_keeps_its_promise_on_the_exemplar(Specimens<?> specimens) {
    assertThat(specimens.broken()).isEmpty();
  }

  @Test
  void an_unknown_rule_is_refused_with_the_one_that_was_meant() {
    assertThatThrownBy(() -> Conventions.violating("PAR-5"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Did you mean PAR-05?")
        .hasMessageContaining("PAR-01, PAR-02");
  }
}
