package fr.levier.docs;

import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import fr.levier.docs.tree.Origin;
import java.util.List;

/** Blocks of what an act says beside its clauses, in French as the act. */
record Phrases(Origin origin) {

  Phrases(String part) {
    this(new Origin(part, "1.0.0", 0));
  }

  Block notice(String words) {
    return new Block.Paragraph(Block.Style.NOTICE, List.of(strong(words)));
  }

  /** An introduction and its items; nothing when there are none. */
  void listing(String introduction, List<List<Inline>> items, List<Block> blocks) {
    if (!items.isEmpty()) {
      blocks.add(paragraph(words(introduction)));
      blocks.add(new Block.Listing(
          false,
          items.stream()
              .map(item -> new Block.Item("–", List.of(paragraph(item))))
              .toList()));
    }
  }

  Inline strong(String words) {
    return new Inline.Strong(words(words));
  }

  private static Block.Paragraph paragraph(List<Inline> content) {
    return new Block.Paragraph(Block.Style.BODY, content);
  }

  /** Words with the no-break spaces of French; what people wrote in the dossier keeps its letters. */
  List<Inline> words(String words) {
    String set = words
        .replace(" :", "\u00A0:")
        .replace(" ;", "\u202F;")
        .replace(" !", "\u202F!")
        .replace(" ?", "\u202F?")
        .replace("« ", "«\u00A0")
        .replace(" »", "\u00A0»")
        .replace(" €", "\u00A0€");
    return List.of(new Inline.Text(set, origin));
  }
}
