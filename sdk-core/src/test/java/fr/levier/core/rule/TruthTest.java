package fr.levier.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {

  @ParameterizedTest
  @CsvSource({
    "YES, YES, YES, YES",
    "YES, NO, NO, YES",
    "YES, ?, ?, YES",
    "NO, YES, NO, YES",
    "NO, NO, NO, NO",
    "NO, ?, NO, ?",
    "?, YES, ?, YES",
    "?, NO, NO, ?",
    "?, ?, ?, ?",
  })
  void and_and_or_are_kleenes(String left, String right, String and, String or) {
    Truth first = truth(left, "/a");
    Truth second = truth(right, "/b");
    assertThat(first.and(second).value()).isEqualTo(truth(and, "/x").value());
    assertThat(first.or(second).value()).isEqualTo(truth(or, "/x").value());
  }

  @Test
  void not_turns_answers_around_and_leaves_the_unknown_unknown() {
    assertThat(Truth.YES.not()).isEqualTo(Truth.NO);
    assertThat(Truth.NO.not()).isEqualTo(Truth.YES);
    assertThat(Truth.unknown("/a").not()).isEqualTo(Truth.unknown("/a"));
  }

  @Test
  void an_answer_waits_only_for_what_can_still_settle_it() {
    Truth a = Truth.unknown("/a");
    Truth b = Truth.unknown("/b");
    assertThat(b.and(a).missing()).containsExactly("/a", "/b");
    assertThat(b.or(a).missing()).containsExactly("/a", "/b");
    assertThat(a.and(Truth.NO).missing()).isEmpty();
    assertThat(a.or(Truth.YES).missing()).isEmpty();
    assertThat(a.and(Truth.YES).missing()).containsExactly("/a");
  }

  @Test
  void a_fact_that_is_absent_makes_a_condition_unknown_and_tells_where_it_would_stand() {
    Fact<Integer> known = new Fact<>("known", "/subject/known", Optional.of(3));
    Fact<Integer> absent = new Fact<>("absent", "/subject/absent", Optional.empty());
    assertThat(known.is(n -> n > 2)).isEqualTo(Truth.YES);
    assertThat(absent.is(n -> n > 2)).isEqualTo(Truth.unknown("/subject/absent"));
    assertThat(known.is(Integer::equals, known)).isEqualTo(Truth.YES);
    assertThat(known.is(Integer::equals, absent)).isEqualTo(Truth.unknown("/subject/absent"));
    assertThat(absent.is(Integer::equals, known)).isEqualTo(Truth.unknown("/subject/absent"));
    assertThat(absent.isGiven()).isEqualTo(Truth.NO);
    assertThat(known.isGiven()).isEqualTo(Truth.YES);
  }

  private static Truth truth(String mark, String pointer) {
    return switch (mark) {
      case "YES" -> Truth.YES;
      case "NO" -> Truth.NO;
      default -> Truth.unknown(pointer);
    };
  }
}
