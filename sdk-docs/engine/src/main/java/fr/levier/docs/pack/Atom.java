package fr.levier.docs.pack;

import java.util.List;

/** The smallest parts of a line: words, tags, and marked words that hold atoms in turn. */
sealed interface Atom {

  /** Words as the author typed them. */
  record Words(String text, Place place) implements Atom {}

  /** A tag. */
  record TagAtom(Scanned.Tag tag) implements Atom {}

  /** Strong or stressed atoms. */
  record Marked(boolean strong, List<Atom> content) implements Atom {
    public Marked {
      content = List.copyOf(content);
    }
  }
}
