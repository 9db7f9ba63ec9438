package fr.levier.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.levier.core.money.Euros;
import fr.levier.core.party.Hospital;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTreeTest {

  private static final LevierJson JSON = LevierJson.standard();
  private static final JsonTree TREE =
      JSON.tree("{\"a\": {\"b\": [1, {\"c/d\": \"x\", \"e~f\": 2.50}]}, \"n\": null}");

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      /a/b/0        | 1
      /a/b/1/c~1d   | "x"
      /a/b/1/e~0f   | 2.50
      /n            | null
      """)
  void a_pointer_finds_what_stands_there(String pointer, String found) {
    assertThat(TREE.at(pointer)).get().hasToString(found);
  }

  @ParameterizedTest
  @CsvSource({"/z", "/a/b/2", "/a/b/01", "/a/b/-", "/a/b/x", "/a/b/0/z"})
  void a_pointer_to_nothing_finds_nothing(String pointer) {
    assertThat(TREE.at(pointer)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      {}                | /x/y/z | {"x":{"y":{"z":7}}}
      {}                | /x/-   | {"x":[7]}
      {}                | /x/0/y | {"x":[{"y":7}]}
      {"x":[1]}         | /x/-   | {"x":[1,7]}
      {"x":[1]}         | /x/1   | {"x":[1,7]}
      {"x":[1,2]}       | /x/0   | {"x":[7,2]}
      {"x":1,"y":2}     | /x     | {"x":7,"y":2}
      {"x":null}        | /x/y   | {"x":{"y":7}}
      {"x":1}           | ``     | 7
      """)
  void with_puts_a_value_and_makes_the_parents_it_needs(
      String before, String pointer, String after) {
    JsonTree tree = JSON.tree(before);

    assertThat(tree.with(pointer, 7)).hasToString(after);
    assertThat(tree).hasToString(before);
  }

  @ParameterizedTest
  @CsvSource({"/x/y", "/l/2", "/l/a", "x"})
  void with_refuses_a_place_that_cannot_be(String pointer) {
    JsonTree tree = JSON.tree("{\"x\": 1, \"l\": [0]}");

    assertThatExceptionOfType(UnusableInputException.class).isThrownBy(() -> tree.with(pointer, 7));
  }

  @Test
  void with_takes_models_texts_lists_and_trees() {
    JsonTree tree = JSON.tree("{}")
        .with("/hospital", Hospital.builder().name("CH").build())
        .with("/amount", Euros.of("0.10"))
        .with("/list", List.of("a", true))
        .with("/tree", JSON.tree("{\"k\": null}"));

    assertThat(tree)
        .hasToString(
            "{\"hospital\":{\"type\":\"hospital\",\"name\":\"CH\"},\"amount\":0.10,\"list\":[\"a\",true],\"tree\":{\"k\":null}}");
  }

  @Test
  void without_takes_away_and_leaves_the_original() {
    JsonTree tree = JSON.tree("{\"x\":[1,2,3],\"y\":{\"z\":1}}");

    assertThat(tree.without("/x/1").without("/y/z")).hasToString("{\"x\":[1,3],\"y\":{}}");
    assertThat(tree).hasToString("{\"x\":[1,2,3],\"y\":{\"z\":1}}");
  }

  @Test
  void without_refuses_to_remove_what_is_not_there() {
    assertThatExceptionOfType(UnusableInputException.class)
        .isThrownBy(() -> TREE.without("/a/zz"))
        .withMessage("rien à retirer à « /a/zz »");
  }

  @Test
  void two_trees_that_hold_the_same_are_equal() {
    assertThat(JSON.tree("{\"a\": 1, \"b\": 2}")).isEqualTo(JSON.tree("{\"b\":2,\"a\":1}"));
    assertThat(JSON.read("{\"a\": 1}", JsonTree.class)).isEqualTo(JSON.tree("{\"a\":1}"));
  }

  @Test
  void elements_and_keys_can_be_walked() {
    assertThat(TREE.keys()).containsExactly("a", "n");
    assertThat(TREE.at("/a/b").orElseThrow().elements()).hasSize(2);
    assertThat(TREE.at("/a/b/1/c~1d").orElseThrow().text()).contains("x");
    assertThat(TREE.at("/n").orElseThrow().isNull()).isTrue();
    assertThat(TREE.toJson()).contains("\n      1,\n").endsWith("}\n");
  }
}
