package fr.levier.docs.kit;

import fr.levier.docs.diff.WordDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a pack makes of one of its samples.
 *
 * @param name of the sample, without extension
 * @param actual the text of the act, as the pack makes it
 * @param expected the text that was accepted; absent when none was yet
 */
public record SampleResult(String name, String actual, Optional<String> expected) {

  public SampleResult {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(actual, "actual");
    Objects.requireNonNull(expected, "expected");
  }

  /** Whether the text is the one that was accepted. */
  public boolean passes() {
    return expected.filter(actual::equals).isPresent();
  }

  /**
   * The lines that changed, each with its number: <code>[-accepted-]</code>, <code>{+as it is now+}</code>; empty when
   * nothing did or nothing was accepted.
   */
  public List<String> diff() {
    List<String> lines = new ArrayList<>();
    String[] marked =
        WordDiff.marked(WordDiff.between(expected.orElse(actual), actual)).split("\n", -1);
    for (int i = 0; i < marked.length; i++) {
      if (marked[i].contains("-]") || marked[i].contains("{+")) {
        lines.add((i + 1) + " | " + marked[i].strip());
      }
    }
    return lines;
  }
}
