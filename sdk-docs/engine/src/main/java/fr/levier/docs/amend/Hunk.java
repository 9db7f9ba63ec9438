package fr.levier.docs.amend;

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

  /** The fewest passages that have to change, in order; as many of the old as of the new are paired one by one. */
  static List<Hunk> between(List<Passage> old, List<Passage> now) {
    int[][] kept = commonLengths(old, now);
    List<Hunk> hunks = new ArrayList<>();
    List<Passage> gone = new ArrayList<>();
    List<Passage> come = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      boolean same =
          i < old.size() && j < now.size() && old.get(i).key().equals(now.get(j).key());
      if (same) {
        close(gone, come, hunks);
        i++;
        j++;
      } else if (j == now.size() || (i < old.size() && kept[i + 1][j] >= kept[i][j + 1])) {
        gone.add(old.get(i++));
      } else {
        come.add(now.get(j++));
      }
    }
    close(gone, come, hunks);
    return hunks;
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

  /** How many passages both have in common from each place on. */
  private static int[][] commonLengths(List<Passage> old, List<Passage> now) {
    int[][] kept = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        kept[i][j] = old.get(i).key().equals(now.get(j).key())
            ? kept[i + 1][j + 1] + 1
            : Math.max(kept[i + 1][j], kept[i][j + 1]);
      }
    }
    return kept;
  }
}
