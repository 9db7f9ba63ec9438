package fr.levier.docs.internal.template;

import fr.levier.docs.typography.Spelling;

/** Turns a value into the words that the reader sees. */
@FunctionalInterface
public interface Shower {
  /** The words of a value that is there. */
  String show(Object value, Spelling spelling);

  /** Words that stand before those of a value and are no part of it, such as its article; none as a rule. */
  default String before(String shown) {
    return "";
  }
}
