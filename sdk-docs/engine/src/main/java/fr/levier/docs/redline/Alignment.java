package fr.levier.docs.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/**
 * Which elements of two sequences answer each other, in order. What stands once in each is matched first, then what lies between;
 * work is bounded, and what would cost more is not matched.
 */
final class Alignment {

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
  static int[] ofEqual(List<String> old, List<String> young) {
    Alignment alignment = new Alignment(old, young);
    alignment.range(0, old.size(), 0, young.size());
    return alignment.match;
  }

  /** Completes a match with pairs that resemble each other: those of the greatest likeness in all, none below {@code least}. */
  static void addAlike(
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
  static List<int[]> growing(List<int[]> pairs) {
    int[] ends = new int[pairs.size()];
    int[] tails = new int[pairs.size()];
    int[] before = new int[pairs.size()];
    int length = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int found = Arrays.binarySearch(ends, 0, length, pairs.get(i)[1]);
      int at = found >= 0 ? found : -found - 1;
      before[i] = at == 0 ? -1 : tails[at - 1];
      ends[at] = pairs.get(i)[1];
      tails[at] = i;
      length = Math.max(length, at + 1);
    }
    List<int[]> growing = new ArrayList<>();
    for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
      growing.add(pairs.get(i));
    }
    Collections.reverse(growing);
    return growing;
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
