package fr.levier.core.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** <i>Did you mean</i>: the known word that a mistyped one most resembles. */
public final class Suggestion {

  private Suggestion() {}

  /**
   * The candidate closest to a word, if one is close enough to be meant: at most a third of the word's letters apart.
   * Equal distances are settled by alphabetical order, so that the answer is always the same.
   */
  public static Optional<String> closest(String word, Collection<String> candidates) {
    String typed = word.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, Math.max(typed.length(), 3) / 3);
    return candidates.stream()
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= limit)
        .filter(candidate -> distance(typed, candidate.toLowerCase(Locale.ROOT)) <= limit)
        .min(Comparator.<String>comparingInt(
                candidate -> distance(typed, candidate.toLowerCase(Locale.ROOT)))
            .thenComparing(Comparator.naturalOrder()));
  }

  /** The number of letters to insert, delete, replace, or swap with their neighbour (optimal string alignment). */
  private static int distance(String from, String to) {
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(from, to, cost, i, j);
      }
    }
    return cost[from.length()][to.length()];
  }

  private static int step(String from, String to, int[][] cost, int i, int j) {
    int same = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped = i > 1
        && j > 1
        && from.charAt(i - 1) == to.charAt(j - 2)
        && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
