package fr.levier.docs.amend;

import fr.levier.docs.diff.Alignment;
import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring passages of an article that give way to others.
 *
 * @param before what stood there; empty where something is added
 * @param after what stands there now; empty where something is deleted
 */
record Hunk(List<Passage> before, List<Passage> after) {

  Hunk {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** The passages that have to change, in order; as many of the old as of the new are paired one by one. */
  static List<Hunk> between(List<Passage> old, List<Passage> now) {
    List<Hunk> hunks = new ArrayList<>();
    List<Passage> gone = new ArrayList<>();
    List<Passage> come = new ArrayList<>();
    Alignment.inOrder(Alignment.ofEqual(keys(old), keys(now)), now.size(), (i, j) -> {
      if (j < 0) {
        gone.add(old.get(i));
      } else if (i < 0) {
        come.add(now.get(j));
      } else {
        close(gone, come, hunks);
      }
    });
    close(gone, come, hunks);
    return hunks;
  }

  private static List<String> keys(List<Passage> passages) {
    return passages.stream().map(Passage::key).toList();
  }

  private static void close(List<Passage> gone, List<Passage> come, List<Hunk> hunks) {
    if (gone.size() == come.size()) {
      for (int k = 0; k < gone.size(); k++) {
        hunks.add(new Hunk(List.of(gone.get(k)), List.of(come.get(k))));
      }
    } else {
      hunks.add(new Hunk(gone, come));
    }
    gone.clear();
    come.clear();
  }
}
