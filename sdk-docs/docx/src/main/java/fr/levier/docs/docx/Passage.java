package fr.levier.docs.docx;

import fr.levier.docs.tree.ActText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Words with the values and cross-references among them. Two passages say the same when their {@link #key} is the same: white
 * space and the kind of quotes do not count, a value counts for what it was when made, a cross-reference for what it points at.
 */
final class Passage {

  /** One piece: words, or a value by its number from 1, or a cross-reference by its bookmark. */
  private record Piece(String words, int value, String bookmark) {}

  private final List<Piece> pieces = new ArrayList<>();

  Passage words(String words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(words, 0, ""));
    }
    return this;
  }

  Passage value(int number, String shown) {
    pieces.add(new Piece(shown, number, ""));
    return this;
  }

  Passage reference(String bookmark, String shown) {
    pieces.add(new Piece(shown, 0, bookmark));
    return this;
  }

  /** Adds the pieces of another passage. */
  Passage add(Passage other) {
    pieces.addAll(other.pieces);
    return this;
  }

  /** The same without white space at its beginning. */
  Passage stripped() {
    if (!pieces.isEmpty() && pieces.get(0).value() == 0) {
      Piece first = pieces.get(0);
      pieces.set(0, new Piece(first.words().stripLeading(), 0, first.bookmark()));
    }
    return this;
  }

  /** What it says, to be compared; {@code made} gives the words of a value when the document was made. */
  String key(IntFunction<String> made) {
    StringBuilder key = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece.value() > 0) {
        key.append(made.apply(piece.value()));
      } else if (piece.bookmark().isEmpty()) {
        key.append(piece.words());
      } else {
        key.append('\u0001').append(piece.bookmark()).append('\u0001');
      }
    }
    return Likeness.of(key.toString());
  }

  /**
   * What it would show if no value had changed, and no cross-reference to what the passage expected points at, white space
   * folded.
   */
  String worded(IntFunction<String> made, Passage expected) {
    Map<String, String> references = new HashMap<>();
    expected.pieces.forEach(piece -> references.putIfAbsent(piece.bookmark(), piece.words()));
    references.remove("");
    StringBuilder words = new StringBuilder();
    for (Piece piece : pieces) {
      words.append(
          piece.value() > 0
              ? made.apply(piece.value())
              : references.getOrDefault(piece.bookmark(), piece.words()));
    }
    return ActText.fold(words.toString());
  }

  /** What it shows, white space folded. */
  String shown() {
    StringBuilder shown = new StringBuilder();
    pieces.forEach(piece -> shown.append(piece.words()));
    return ActText.fold(shown.toString());
  }

  /** The words of a value in it, white space folded; empty if it has none. */
  String shown(int number) {
    return pieces.stream()
        .filter(piece -> piece.value() == number)
        .findFirst()
        .map(piece -> ActText.fold(piece.words()))
        .orElse("");
  }

  /** How often each value stands in it. */
  Map<Integer, Integer> values() {
    Map<Integer, Integer> values = new HashMap<>();
    for (Piece piece : pieces) {
      if (piece.value() > 0) {
        values.merge(piece.value(), 1, Integer::sum);
      }
    }
    return values;
  }
}
