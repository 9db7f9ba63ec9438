package fr.levier.docs.amend;

import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Inline;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph, an item of a list or a row of a table.
 *
 * @param key what it says, a reference by what it points at: equal when nothing was changed
 * @param shown what it says, as printed
 */
record Passage(String key, String shown) {

  /** What stands before an item that is not counted: it says nothing outside its list. */
  private static final String BULLET = "–";

  static Passage of(String label, List<Inline> content) {
    return new Passage(
        label + ActText.of(content.stream().map(Passage::pointed).toList()),
        (label.isEmpty() || label.equals(BULLET) ? "" : label + " ") + ActText.of(content));
  }

  static Passage row(List<List<Inline>> cells) {
    List<Passage> each = cells.stream().map(cell -> of("", cell)).toList();
    return new Passage(
        each.stream().map(Passage::key).collect(Collectors.joining("\u001F")),
        each.stream()
            .map(Passage::shown)
            .filter(shown -> !shown.isBlank())
            .collect(Collectors.joining(" · ")));
  }

  /** A reference whose number may have changed, told by what it points at. */
  private static Inline pointed(Inline inline) {
    if (inline instanceof Inline.Reference reference) {
      return new Inline.Reference(reference.target(), reference.target(), reference.origin());
    }
    if (inline instanceof Inline.Strong strong) {
      return new Inline.Strong(strong.content().stream().map(Passage::pointed).toList());
    }
    if (inline instanceof Inline.Emphasis stressed) {
      return new Inline.Emphasis(
          stressed.content().stream().map(Passage::pointed).toList());
    }
    return inline;
  }
}
