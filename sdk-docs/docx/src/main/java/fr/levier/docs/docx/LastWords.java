package fr.levier.docs.docx;

import fr.levier.docs.tree.Block;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The last paragraphs before the signatures of an act, which stay on their page: nobody signs a page without a word. */
final class LastWords {

  /** So many, that the page does not begin with the end of a list. */
  private static final int PARAGRAPHS = 2;

  private final Set<Block> kept = Collections.newSetFromMap(new IdentityHashMap<>());

  LastWords(List<Block> body) {
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i) instanceof Block.Signatures) {
        keep(body.subList(0, i), kept.size() + PARAGRAPHS);
      }
    }
  }

  /** Whether a paragraph or a table stays on the page of the next one. */
  boolean include(Block block) {
    return kept.contains(block);
  }

  /** From the last block backwards; a page break, a heading or a figure ends it. */
  private boolean keep(List<Block> blocks, int most) {
    boolean goesOn = true;
    for (int i = blocks.size() - 1; i >= 0 && goesOn && kept.size() < most; i--) {
      Block block = blocks.get(i);
      if (block instanceof Block.Paragraph || block instanceof Block.Table) {
        kept.add(block);
      } else if (block instanceof Block.Article article) {
        keep(article.body(), most);
        goesOn = false;
      } else if (block instanceof Block.Listing listing) {
        for (int item = listing.items().size() - 1; item >= 0 && goesOn; item--) {
          goesOn = kept.size() < most && keep(listing.items().get(item).body(), most);
        }
      } else {
        goesOn = false;
      }
    }
    return goesOn;
  }
}
