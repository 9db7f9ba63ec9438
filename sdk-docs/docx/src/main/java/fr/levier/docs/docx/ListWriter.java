package fr.levier.docs.docx;

import fr.levier.docs.tree.Block;
import java.util.List;
import java.util.Optional;

/** Writes lists: counted by Word where it can show the computed labels, with their labels as words where it cannot. */
final class ListWriter {

  private final Manuscript manuscript;
  private final BodyWriter body;
  private final InlineWriter inlines;

  ListWriter(Manuscript manuscript, BodyWriter body, InlineWriter inlines) {
    this.manuscript = manuscript;
    this.body = body;
    this.inlines = inlines;
  }

  void write(Block.Listing listing, int depth) {
    int level = Math.min(depth, Numbering.LAST_LEVEL);
    Optional<LabelPattern> pattern = LabelPattern.of(listing);
    if (pattern.isPresent()) {
      int hanging = pattern.get().hanging();
      int number = manuscript.numbering.list(pattern.get(), level);
      Paragraph first = Paragraph.of("Liste").numbered(number, level);
      listing.items().forEach(item -> item(item, first, hanging, level, false));
    } else {
      int longest =
          listing.items().stream().mapToInt(i -> i.label().length()).max().orElse(0);
      int hanging = LabelPattern.hanging(longest);
      Paragraph first = Paragraph.of("Liste").indented(Numbering.left(level, hanging), hanging);
      listing.items().forEach(item -> item(item, first, hanging, level, true));
    }
  }

  private void item(Block.Item item, Paragraph first, int hanging, int level, boolean literal) {
    List<Block> blocks = item.body();
    body.open(blocks.isEmpty() ? first : body.kept(first, blocks.get(0)));
    if (literal) {
      inlines.words(item.label() + "\t");
    }
    int next = 0;
    if (!blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph paragraph) {
      inlines.write(paragraph.content());
      next = 1;
    }
    body.close();
    Paragraph following = Paragraph.of("Liste").indented(Numbering.left(level, hanging), 0);
    for (Block block : blocks.subList(next, blocks.size())) {
      if (block instanceof Block.Listing nested) {
        write(nested, level + 1);
      } else if (block instanceof Block.Paragraph paragraph) {
        body.paragraph(body.kept(following, paragraph), paragraph.content());
      } else {
        body.write(List.of(block));
      }
    }
  }
}
