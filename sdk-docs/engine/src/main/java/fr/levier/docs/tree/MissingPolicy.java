package fr.levier.docs.tree;

/** What stands where the dossier holds no value. */
public enum MissingPolicy {
  /** {@code [À COMPLÉTER : libellé]}. */
  COMPLETE,
  /** A dotted line to fill in by hand. */
  BLANK,
  /** Nothing. */
  OMIT,
  /** The act is refused. */
  ERROR
}
