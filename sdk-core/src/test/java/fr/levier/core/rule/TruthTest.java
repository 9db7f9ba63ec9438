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
    Truth open = Truth.unknown("/a");
    assertThat(open.not().isUnknown()).isTrue();
    assertThat(open.not().missing()).containsExactly("/a");
    assertThat(open.not().not()).isEqualTo(open);
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
    assertThat(absent.is(n -> n > 2).missing()).containsExactly("/subject/absent");
    assertThat(known.is(Integer::equals, known)).isEqualTo(Truth.YES);
    assertThat(known.is(Integer::equals, absent).missing()).containsExactly("/subject/absent");
    assertThat(absent.is(Integer::equals, known).missing()).containsExactly("/subject/absent");
    assertThat(absent.isGiven()).isEqualTo(Truth.NO);
    assertThat(known.isGiven()).isEqualTo(Truth.YES);
  }

  @Test
  void a_fact_that_can_change_nothing_is_not_asked_for() {
    Truth a = Truth.unknown("/a");
    Truth b = Truth.unknown("/b");
    assertThat(a.and(a.not())).isEqualTo(Truth.NO);
    assertThat(a.or(a.not())).isEqualTo(Truth.YES);
    assertThat(a.and(b).or(a).missing()).containsExactly("/a");
    assertThat(a.or(b).and(a)).isEqualTo(a);
    assertThat(a.and(b).or(a.and(b.not()))).isEqualTo(a);
    assertThat(a.and(b)).isEqualTo(b.and(a));
  }

  @Test
  void two_unknowns_made_apart_are_two_questions_even_about_one_fact() {
    Truth adult = Truth.unknown("/age");
    Truth retired = Truth.unknown("/age");
    assertThat(adult.and(retired.not()).isUnknown()).isTrue();
  }

  @Test
  void a_relation_between_two_absent_facts_waits_for_both() {
    Fact<Integer> a = new Fact<>("a", "/a", Optional.empty());
    Fact<Integer> b = new Fact<>("b", "/b", Optional.empty());
    Truth less = a.is((x, y) -> x < y, b);
    assertThat(less.missing()).containsExactly("/a", "/b");
    assertThat(less.and(less.not())).isEqualTo(Truth.NO);
  }

  @Test
  void a_condition_over_hundreds_of_open_facts_stays_small() {
    Truth any = Truth.NO;
    for (int i = 0; i < 400; i++) {
      any = any.or(Truth.unknown("/price/" + i).and(Truth.unknown("/count/" + i)));
    }
    assertThat(any.missing()).hasSize(800);
  }

  private static Truth truth(String mark, String pointer) {
    return switch (mark) {
      case "YES" -> Truth.YES;
      case "NO" -> Truth.NO;
      default -> Truth.unknown(pointer);
    };
  }
}
