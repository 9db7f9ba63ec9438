package fr.levier.docs.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which items make one list. */
class RowsTest {

  private final Rows rows = new Rows();

  @Test
  void a_list_inside_an_item_ends_with_the_item() {
    assertThat(item(0, "un")).isEmpty();
    assertThat(item(1, "un a")).isEmpty();
    assertThat(item(1, "un b")).isEmpty();
    assertThat(item(0, "deux")).containsExactly(List.of("un a", "un b"));
    assertThat(item(1, "deux a")).isEmpty();
    assertThat(texts(rows.endParagraph(Rows.NO_ITEM, "")))
        .containsExactly(List.of("un", "deux"), List.of("deux a"));
    assertThat(item(0, "trois")).isEmpty();
    assertThat(texts(rows.endLists())).containsExactly(List.of("trois"));
  }

  private List<List<String>> item(int level, String words) {
    rows.words(words);
    return texts(rows.endParagraph(level, "clause"));
  }

  private static List<List<String>> texts(List<List<Rows.Row>> lists) {
    return lists.stream()
        .map(list -> list.stream().map(Rows.Row::shown).toList())
        .toList();
  }
}
