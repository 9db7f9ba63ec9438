package fr.levier.docs;

import java.util.Objects;

/**
 * One difference between what a document shows and the dossier it carries. It is reported, never settled in silence.
 *
 * @param kind what happened
 * @param place RFC 6901 pointer of a value, or the id of a clause
 * @param expected what the document showed when it was made; empty for something added
 * @param found what it shows now; empty for something removed
 */
public record Alteration(Kind kind, String place, String expected, String found) {

  public Alteration {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(expected, "expected");
    Objects.requireNonNull(found, "found");
  }

  /** What happened to a part of the document. */
  public enum Kind {
    /** A value was typed over on the page. */
    FIELD_CHANGED,
    /** A value no longer stands on the page. */
    FIELD_MISSING,
    /** The data inside the file was changed, not only its surface. */
    DATA_CHANGED,
    /** The words of a clause were edited. */
    CLAUSE_EDITED,
    /** A clause was deleted. */
    CLAUSE_DELETED,
    /** A clause was moved. */
    CLAUSE_MOVED,
    /** Text stands in the document that no clause accounts for. */
    FOREIGN_TEXT
  }
}
