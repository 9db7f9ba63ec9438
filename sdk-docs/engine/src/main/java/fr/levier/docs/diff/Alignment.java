package fr.levier.docs.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * Which elements of two sequences answer each other, in order. What stands once in each is matched first, then what lies between;
 * work is bounded, and what would cost more is not matched. Stateless and thread-safe for its callers.
 */
public final class Alignment {

  /** The largest table that is filled to find the best match of what lies between two sure ones. */
  private static final long MOST_CELLS = 40_000;

  private final List<String> old;
  private final List<String> young;
  private final int[] match;

  private Alignment(List<String> old, List<String> young) {
    this.old = old;
    this.young = young;
    match = new int[old.size()];
    Arrays.fill(match, -1);
  }

  /** For each old element, the index of the equal new one, or -1; the indices grow. */
  public static int[] ofEqual(List<String> old, List<String> young) {
    Alignment alignment = new Alignment(old, young);
    alignment.range(0, old.size(), 0, young.size());
    return alignment.match;
  }

  /** Completes a match with pairs that resemble each other: those of the greatest likeness in all, none below {@code least}. */
  public static void addAlike(
      int[] match, int youngSize, double least, ToDoubleBiFunction<Integer, Integer> likeness) {
    int from = 0;
    int youngFrom = 0;
    for (int i = 0; i <= match.length; i++) {
      if (i == match.length || match[i] >= 0) {
        int youngTo = i == match.length ? youngSize : match[i];
        pair(match, from, i, youngFrom, youngTo, least, likeness);
        from = i + 1;
        youngFrom = youngTo + 1;
      }
    }
  }

  /** Goes through both sequences; -1 stands for what has no answer. Between two answers, what went comes first. */
  public static void inOrder(int[] match, int youngSize, BiConsumer<Integer, Integer> each) {
    int youngNext = 0;
    int from = 0;
    for (int i = 0; i <= match.length; i++) {
      if (i == match.length || match[i] >= 0) {
        for (int gone = from; gone < i; gone++) {
          each.accept(gone, -1);
        }
        int to = i == match.length ? youngSize : match[i];
        for (int come = youngNext; come < to; come++) {
          each.accept(-1, come);
        }
        if (i < match.length) {
          each.accept(i, match[i]);
        }
        from = i + 1;
        youngNext = to + 1;
      }
    }
  }

  private void range(int from, int to, int youngFrom, int youngTo) {
    int a = from;
    int b = youngFrom;
    int aEnd = to;
    int bEnd = youngTo;
    while (a < aEnd && b < bEnd && old.get(a).equals(young.get(b))) {
      match[a++] = b++;
    }
    while (a < aEnd && b < bEnd && old.get(aEnd - 1).equals(young.get(bEnd - 1))) {
      match[--aEnd] = --bEnd;
    }
    if (a == aEnd || b == bEnd) {
      return;
    }
    List<int[]> sure = unique(a, aEnd, b, bEnd);
    if (sure.isEmpty()) {
      pair(match, a, aEnd, b, bEnd, 1, (i, j) -> old.get(i).equals(young.get(j)) ? 1 : 0);
      return;
    }
    int previous = a;
    int youngPrevious = b;
    for (int[] pair : sure) {
      range(previous, pair[0], youngPrevious, pair[1]);
      match[pair[0]] = pair[1];
      previous = pair[0] + 1;
      youngPrevious = pair[1] + 1;
    }
    range(previous, aEnd, youngPrevious, bEnd);
  }

  /** The pairs that stand once on either side, without those that cross. */
  private List<int[]> unique(int a, int aEnd, int b, int bEnd) {
    Map<String, int[]> places = new HashMap<>();
    for (int i = a; i < aEnd; i++) {
      int[] place = places.computeIfAbsent(old.get(i), none -> new int[] {0, 0, 0, 0});
      place[0]++;
      place[1] = i;
    }
    for (int j = b; j < bEnd; j++) {
      int[] place = places.get(young.get(j));
      if (place != null) {
        place[2]++;
        place[3] = j;
      }
    }
    List<int[]> once = new ArrayList<>();
    for (int i = a; i < aEnd; i++) {
      int[] place = places.get(old.get(i));
      if (place != null && place[0] == 1 && place[2] == 1) {
        once.add(new int[] {i, place[3]});
      }
    }
    return growing(once);
  }

  /** The longest part of the pairs whose second index grows. */
  private static List<int[]> growing(List<int[]> pairs) {
    BitSet crossing = new BitSet();
    moved(pairs.stream().map(pair -> pair[1]).toList()).forEach(crossing::set);
    return IntStream.range(0, pairs.size())
        .filter(i -> !crossing.get(i))
        .mapToObj(pairs::get)
        .toList();
  }

  /**
   * The indices of the elements that were moved: the fewest that, left out, leave the others in their order.
   *
   * @param places where each element stood before, in the order in which they stand now; all different
   */
  public static List<Integer> moved(List<Integer> places) {
    int[] ends = new int[places.size()];
    int[] tails = new int[places.size()];
    int[] before = new int[places.size()];
    int length = 0;
    for (int i = 0; i < before.length; i++) {
      int found = Arrays.binarySearch(ends, 0, length, places.get(i));
      int at = found >= 0 ? found : -found - 1;
      before[i] = at == 0 ? -1 : tails[at - 1];
      ends[at] = places.get(i);
      tails[at] = i;
      length = Math.max(length, at + 1);
    }
    BitSet kept = new BitSet();
    for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
      kept.set(i);
    }
    List<Integer> moved = new ArrayList<>();
    for (int i = kept.nextClearBit(0); i < before.length; i = kept.nextClearBit(i + 1)) {
      moved.add(i);
    }
    return moved;
  }

  private static void pair(
      int[] match,
      int a,
      int aEnd,
      int b,
      int bEnd,
      double least,
      ToDoubleBiFunction<Integer, Integer> likeness) {
    int n = aEnd - a;
    int m = bEnd - b;
    if (n == 0 || m == 0 || (long) n * m > MOST_CELLS) {
      return;
    }
    double[][] best = new double[n + 1][m + 1];
    double[][] alike = new double[n][m];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        alike[i][j] = likeness.applyAsDouble(a + i, b + j);
        double together = alike[i][j] >= least ? alike[i][j] + best[i + 1][j + 1] : -1;
        best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (alike[i][j] >= least && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
        match[a + i++] = b + j++;
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
  }
}
