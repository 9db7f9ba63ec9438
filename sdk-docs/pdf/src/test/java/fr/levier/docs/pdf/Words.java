package fr.levier.docs.pdf;

import fr.levier.core.law.LegalReference;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import fr.levier.docs.tree.Origin;
import java.util.Arrays;
import java.util.List;

/** Short ways to write an act by hand. */
final class Words {

  static final Origin ORIGIN = new Origin("essai", "1.0.0", 1);

  private Words() {}

  static Inline text(String words) {
    return new Inline.Text(words, ORIGIN);
  }

  static List<Inline> line(String words) {
    return List.of(text(words));
  }

  static Inline strong(String words) {
    return new Inline.Strong(line(words));
  }

  static Inline emphasis(String words) {
    return new Inline.Emphasis(line(words));
  }

  static Inline field(String shown) {
    return new Inline.Field("/subject/x", "", shown, ORIGIN);
  }

  static Inline missing(String label) {
    return new Inline.Missing("/subject/y", "[À COMPLÉTER : " + label + "]", ORIGIN);
  }

  static Inline reference(String target, String shown) {
    return new Inline.Reference(target, shown, ORIGIN);
  }

  static Inline law(String shown) {
    return new Inline.LawReference(LegalReference.of(shown), shown, ORIGIN);
  }

  static Inline note(int number, String words) {
    return new Inline.Note(number, line(words));
  }

  static Block paragraph(Inline... content) {
    return new Block.Paragraph(Block.Style.BODY, List.of(content));
  }

  static Block paragraph(String words) {
    return paragraph(text(words));
  }

  static Block styled(Block.Style style, String words) {
    return new Block.Paragraph(style, line(words));
  }

  static Block.Item item(String label, Block... body) {
    return new Block.Item(label, List.of(body));
  }

  static Block dashes(String... items) {
    return new Block.Listing(
        false, Arrays.stream(items).map(words -> item("–", paragraph(words))).toList());
  }

  static Block article(String id, int number, String title, Block... body) {
    String label = number == 1 ? "Article 1er" : "Article " + number;
    return new Block.Article(id, number, label, line(title), List.of(body), ORIGIN);
  }

  static Block annex(String id, int number, String title, Block... body) {
    return new Block.Annex(id, number, "Annexe " + number, line(title), List.of(body), ORIGIN);
  }

  static Block.Column column(String header, int weight, Block.Alignment alignment) {
    return new Block.Column(line(header), weight, alignment);
  }

  static Block.Row row(String... cells) {
    return new Block.Row(Arrays.stream(cells).map(Words::line).toList(), false);
  }

  static Block.Row total(String... cells) {
    return new Block.Row(Arrays.stream(cells).map(Words::line).toList(), true);
  }
}
