package fr.levier.docs.intake;

import fr.levier.docs.intake.ForeignText.Grid;
import fr.levier.docs.intake.ForeignText.Line;
import fr.levier.docs.intake.ForeignText.Piece;
import fr.levier.docs.tree.ActText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A part of a foreign document: what it seems to be, its title and what stands under it. */
final class Section {

  /** What a part seems to be; the names are the kinds of clauses. */
  enum Kind {
    HEADING,
    PARTIES,
    RECITALS,
    FORMULA,
    ARTICLE,
    TEXT,
    SIGNATURES,
    ANNEX
  }

  final Kind kind;
  final int number;

  /** As the document numbers it, such as {@code 3}; empty if it does not. */
  final String label;

  /** Whether what it is was typed or styled plainly, and not guessed. */
  final boolean sure;

  private String title;
  private final List<Piece> pieces = new ArrayList<>();

  Section(Kind kind, int number, String label, String title, boolean sure) {
    this.kind = kind;
    this.number = number;
    this.label = label;
    this.title = title;
    this.sure = sure;
  }

  String title() {
    return title;
  }

  void title(String found) {
    title = found;
  }

  void add(Piece piece) {
    pieces.add(piece);
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** Its paragraphs and rows, one text each. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Line line) {
        texts.add(ActText.fold(line.text()));
      } else if (piece instanceof Grid grid) {
        grid.rows().forEach(row -> texts.add(ActText.fold(String.join(" ", row))));
      }
    }
    return texts;
  }

  String body() {
    return texts().stream().collect(Collectors.joining("\n"));
  }

  /** What a person recognises it by: its title, else its first words. */
  String shown() {
    String head =
        kind == Kind.ARTICLE && !label.isEmpty() ? "Article " + label + " – " + title : title;
    String words =
        head.isBlank() || title.isBlank() ? texts().stream().findFirst().orElse("") : head;
    return words.length() > 120 ? words.substring(0, 119) + "…" : words;
  }
}
