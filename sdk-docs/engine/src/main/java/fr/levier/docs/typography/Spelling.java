package fr.levier.docs.typography;

/** How a number in letters is hyphenated. */
public enum Spelling {
  /** Hyphens below one hundred only, none around « et »: <i>vingt et un mille</i>. */
  TRADITIONAL,
  /** The 1990 recommendations: a hyphen between all the words of the number: <i>vingt-et-un-mille</i>. */
  REFORMED
}
