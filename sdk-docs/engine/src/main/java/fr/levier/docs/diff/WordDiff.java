package fr.levier.docs.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What changed between two texts, word by word: the smallest set of words struck and words added, as a jurist marks a draft.
 *
 * <p>The parts that are kept or deleted, joined, are the old text to the letter; those kept or inserted are the new one. In a
 * change the deletion comes first. Nothing is normalised: whoever wants white space to be indifferent evens it out before.
 */
public final class WordDiff {

  /** What became of a piece of text. */
  public enum Kind {
    /** It stands in both texts. */
    KEPT,
    /** It stands in the old text alone. */
    DELETED,
    /** It stands in the new text alone. */
    INSERTED
  }

  /** A piece of text of one fate; never empty, and never followed by another of the same kind. */
  public record Part(Kind kind, String text) {
    public Part {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(text, "text");
    }
  }

  /** A word (with its inner apostrophes apart), a run of white space, or one other character. */
  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{N}\\p{M}_]+|[\\s\\u00A0\\u202F]+|(?s:.)");

  /** More words changed than this, and the texts are two: what lies between their common ends is replaced as a whole. */
  private static final int MOST_EDITS = 1_500;

  private final String[] old;
  private final String[] young;
  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder deleted = new StringBuilder();
  private final StringBuilder inserted = new StringBuilder();
  private final StringBuilder kept = new StringBuilder();

  private WordDiff(String before, String after) {
    old = tokens(before);
    young = tokens(after);
  }

  /** The parts of both texts, in order; a single kept part when the texts are equal, none when both are empty. */
  public static List<Part> between(String before, String after) {
    WordDiff diff = new WordDiff(before, after);
    diff.run();
    return List.copyOf(diff.parts);
  }

  /**
   * Parts as one text: <code>[-struck-]</code>, <code>{+added+}</code>. A change of several lines is marked line by line.
   */
  public static String marked(List<Part> parts) {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      switch (part.kind()) {
        case KEPT -> text.append(part.text());
        case DELETED -> text.append(marked(part.text(), "[-", "-]"));
        case INSERTED -> text.append(marked(part.text(), "{+", "+}"));
      }
    }
    return text.toString();
  }

  private static String marked(String changed, String open, String close) {
    return Pattern.compile("\n")
        .splitAsStream(changed + "\n")
        .map(line -> line.isEmpty() ? "" : open + line + close)
        .collect(Collectors.joining("\n"));
  }

  private static String[] tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens.toArray(String[]::new);
  }

  private void run() {
    int start = 0;
    int oldEnd = old.length;
    int youngEnd = young.length;
    while (start < Math.min(oldEnd, youngEnd) && old[start].equals(young[start])) {
      start++;
    }
    while (Math.min(oldEnd, youngEnd) > start && old[oldEnd - 1].equals(young[youngEnd - 1])) {
      oldEnd--;
      youngEnd--;
    }
    keep(0, start);
    middle(start, oldEnd, youngEnd);
    keep(oldEnd, old.length);
    close();
  }

  private void middle(int start, int oldEnd, int youngEnd) {
    List<int[]> rounds = rounds(start, oldEnd - start, youngEnd - start);
    if (rounds.isEmpty()) {
      delete(start, oldEnd);
      insert(start, youngEnd);
      return;
    }
    // from the end back to the start, along the furthest points of each round
    boolean[] struck = new boolean[oldEnd - start];
    boolean[] added = new boolean[youngEnd - start];
    int x = oldEnd - start;
    int y = youngEnd - start;
    for (int d = rounds.size() - 1; d > 0; d--) {
      int[] before = rounds.get(d - 1);
      int k = x - y;
      boolean down = isDown(before, d, k);
      int previous = down ? k + 1 : k - 1;
      int px = before[previous + d];
      int py = px - previous;
      if (down) {
        added[py] = true;
      } else {
        struck[px] = true;
      }
      x = px;
      y = py;
    }
    emit(start, struck, added);
  }

  private void emit(int start, boolean[] struck, boolean[] added) {
    int x = 0;
    int y = 0;
    while (x < struck.length || y < added.length) {
      if (x < struck.length && struck[x]) {
        delete(start + x, start + ++x);
      } else if (y < added.length && added[y]) {
        insert(start + y, start + ++y);
      } else {
        keep(start + x, start + ++x);
        y++;
      }
    }
  }

  /** Myers' greedy search: the furthest point of each diagonal, a round an edit; none when there are too many edits. */
  private List<int[]> rounds(int start, int n, int m) {
    List<int[]> rounds = new ArrayList<>();
    int most = Math.min(n + m, MOST_EDITS);
    int[] before = new int[3];
    for (int d = 0; d <= most; d++) {
      int[] furthest = new int[2 * d + 3];
      for (int k = -d; k <= d; k += 2) {
        int x = d == 0 ? 0 : isDown(before, d, k) ? before[k + 1 + d] : before[k - 1 + d] + 1;
        while (x < n && x - k < m && old[start + x].equals(young[start + x - k])) {
          x++;
        }
        furthest[k + d + 1] = x;
        if (x >= n && x - k >= m) {
          rounds.add(furthest);
          return rounds;
        }
      }
      rounds.add(furthest);
      before = furthest;
    }
    return List.of();
  }

  /** Whether the best way to a diagonal inserts; {@code before} holds diagonal {@code k} of the round before at {@code k + d}. */
  private static boolean isDown(int[] before, int d, int k) {
    return k == -d || (k != d && before[k - 1 + d] < before[k + 1 + d]);
  }

  private void keep(int from, int to) {
    for (String token : Arrays.asList(old).subList(from, to)) {
      kept.append(token);
    }
  }

  private void delete(int from, int to) {
    settle();
    Arrays.asList(old).subList(from, to).forEach(deleted::append);
  }

  private void insert(int from, int to) {
    settle();
    Arrays.asList(young).subList(from, to).forEach(inserted::append);
  }

  /** White space alone between two changes belongs to both: « struck struck added added » reads better than four pieces. */
  private void settle() {
    if (kept.length() == 0) {
      return;
    }
    boolean inChange = deleted.length() + inserted.length() > 0;
    if (inChange
        && kept.chars().allMatch(it -> Character.isWhitespace(it) || Character.isSpaceChar(it))) {
      deleted.append(kept);
      inserted.append(kept);
      kept.setLength(0);
    } else {
      flushChange();
      flush(Kind.KEPT, kept);
    }
  }

  private void close() {
    flushChange();
    flush(Kind.KEPT, kept);
  }

  private void flushChange() {
    flush(Kind.DELETED, deleted);
    flush(Kind.INSERTED, inserted);
  }

  private void flush(Kind kind, StringBuilder text) {
    if (text.length() > 0) {
      parts.add(new Part(kind, text.toString()));
      text.setLength(0);
    }
  }
}
