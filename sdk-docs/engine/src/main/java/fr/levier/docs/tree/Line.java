package fr.levier.docs.tree;

import java.util.Objects;

/**
 * One line of an act as it reads: the unit in which formats are compared.
 *
 * @param role what the line is in the tree, such as {@code article} or {@code cell}
 * @param text its words, labels included
 */
public record Line(String role, String text) {
  public Line {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(text, "text");
  }
}
