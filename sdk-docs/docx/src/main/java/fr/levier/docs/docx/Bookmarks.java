package fr.levier.docs.docx;

import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.Block;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The bookmark of each article, annex and heading of an act: a name that Word accepts, unique whatever its case. */
final class Bookmarks {

  /** The beginning of the name of a bookmark where a clause has ended and none begins. */
  static final String OUTSIDE = "hors_clause_";

  /** Word refuses a longer name. */
  private static final int LONGEST = 40;

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  Bookmarks(Act act) {
    visit(act.body());
  }

  /** The name of the bookmark of a block; absent if the act has no such block. */
  Optional<String> of(String id) {
    return Optional.ofNullable(names.get(id));
  }

  private void visit(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Article article) {
        name("clause_", article.id());
        visit(article.body());
      } else if (block instanceof Block.Annex annex) {
        name("annexe_", annex.id());
        visit(annex.body());
      } else if (block instanceof Block.Heading heading) {
        name("titre_", heading.id());
      } else if (block instanceof Block.Listing listing) {
        listing.items().forEach(item -> visit(item.body()));
      }
    }
  }

  private void name(String prefix, String id) {
    if (names.containsKey(id)) {
      return;
    }
    String base = prefix + id.replaceAll("[^A-Za-z0-9_]", "_");
    String name = base.substring(0, Math.min(base.length(), LONGEST));
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      String suffix = "_" + i;
      name = base.substring(0, Math.min(base.length(), LONGEST - suffix.length())) + suffix;
    }
    names.put(id, name);
  }
}
