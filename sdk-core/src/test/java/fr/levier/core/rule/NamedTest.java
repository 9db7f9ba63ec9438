package fr.levier.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamedTest {

  private static Named.Collected<Integer> numbers(int count) {
    Named.Collected<Integer> numbers = new Named.Collected<>();
    IntStream.range(0, count).forEach(i -> numbers.put("n" + i, i));
    return numbers;
  }

  @Test
  void it_is_the_linked_map_of_the_same_steps() {
    Named.Collected<Integer> collected = numbers(9);
    Map<String, Integer> linked = new LinkedHashMap<>();
    IntStream.range(0, 9).forEach(i -> linked.put("n" + i, i));

    collected.put("n3", 33);
    linked.put("n3", 33);
    collected.remove("n0");
    linked.remove("n0");
    collected.remove("absent");
    collected.putIfAbsent("n5", 55);
    linked.putIfAbsent("n5", 55);
    collected.putIfAbsent("n0", 10);
    linked.putIfAbsent("n0", 10);

    assertThat(collected.toMap())
        .isEqualTo(linked)
        .hasSameHashCodeAs(linked)
        .hasToString(linked.toString())
        .containsEntry("n3", 33)
        .doesNotContainKey("absent");
    assertThat(collected.toMap().get("absent")).isNull();
    assertThat(collected.firstOr(0)).isEqualTo(1);
    assertThat(new Named.Collected<Integer>().firstOr(7)).isEqualTo(7);
  }

  @Test
  void a_copy_keeps_the_order_and_is_made_once() {
    Map<String, Integer> copy = Named.copyOf(numbers(5).toMap());

    assertThat(copy.keySet()).containsExactly("n0", "n1", "n2", "n3", "n4");
    assertThat(Named.copyOf(copy)).isSameAs(copy);
    assertThat(Named.copyOf(new LinkedHashMap<>(copy))).isEqualTo(copy).isNotSameAs(copy);
  }

  @Test
  void nothing_changes_it() {
    Named.Collected<Integer> collected = numbers(2);
    Map<String, Integer> map = collected.toMap();
    collected.put("n2", 2);

    assertThat(map).hasSize(2);
    assertThatThrownBy(() -> map.put("n2", 2)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> map.entrySet().iterator().next().setValue(3))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
  }
}
