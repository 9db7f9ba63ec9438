package fr.levier.docs.tree;

import java.util.Objects;

/**
 * Where a span of an act comes from: a clause of a pack, at a version, on a line.
 *
 * @param clause the id of the clause, such as {@code objet}
 * @param version the version of that clause, such as {@code 1.0.0}
 * @param line the line of the clause file, from 1; 0 when the span was computed and stands on no line
 */
public record Origin(String clause, String version, int line) {

  public Origin {
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(version, "version");
  }

  /** {@code clause@version}. */
  @Override
  public String toString() {
    return clause + "@" + version;
  }
}
