package fr.levier.docs.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  @Test
  void what_stands_once_on_both_sides_is_matched_first() {
    assertThat(Alignment.ofEqual(List.of("a", "b", "c"), List.of("a", "x", "c")))
        .containsExactly(0, -1, 2);
    assertThat(Alignment.ofEqual(List.of("x", "a", "x"), List.of("x", "x", "a", "x")))
        .containsExactly(0, 2, 3);
  }

  @Test
  void elements_that_cross_do_not_both_answer() {
    assertThat(Alignment.ofEqual(List.of("a", "b", "c"), List.of("c", "a", "b")))
        .containsExactly(1, 2, -1);
  }

  @Test
  void what_resembles_is_matched_between_what_is_equal() {
    int[] match = {-1, 1, -1};
    Alignment.addAlike(match, 3, 0.5, (old, young) -> old == 2 && young == 2 ? 0.9 : 0.4);
    assertThat(match).containsExactly(-1, 1, 2);
  }

  @Test
  void what_went_comes_before_what_came() {
    List<String> order = new ArrayList<>();
    Alignment.inOrder(new int[] {0, -1}, 2, (old, young) -> order.add(old + ":" + young));
    assertThat(order).containsExactly("0:0", "1:-1", "-1:1");
  }

  @Test
  void the_fewest_elements_are_told_as_moved() {
    assertThat(Alignment.moved(List.of())).isEmpty();
    assertThat(Alignment.moved(List.of(0, 1, 2))).isEmpty();
    assertThat(Alignment.moved(List.of(3, 0, 1, 2))).containsExactly(0);
    assertThat(Alignment.moved(List.of(0, 3, 1, 2, 4))).containsExactly(1);
  }
}
