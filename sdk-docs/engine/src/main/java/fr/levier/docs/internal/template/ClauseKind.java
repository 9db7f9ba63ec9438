package fr.levier.docs.internal.template;

import java.util.Locale;

/** What a clause becomes in the act. */
public enum ClauseKind {
  HEADING,
  PARTIES,
  RECITALS,
  FORMULA,
  ARTICLE,
  TEXT,
  SIGNATURES,
  ANNEX;

  /** As it is written in a front matter. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it has a number, a title and an entry in the table of contents. */
  public boolean isNumbered() {
    return this == ARTICLE || this == ANNEX;
  }
}
