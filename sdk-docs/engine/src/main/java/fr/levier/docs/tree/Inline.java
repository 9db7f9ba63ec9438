package fr.levier.docs.tree;

import fr.levier.core.law.LegalReference;
import java.util.List;
import java.util.Objects;

/** A span of text inside a block. Closed: a renderer handles every kind. */
public sealed interface Inline {

  /** Words of a clause, typographically finished (no-break spaces, quotes and apostrophes are in place). */
  record Text(String text, Origin origin) implements Inline {
    public Text {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(origin, "origin");
    }
  }

  /** Important words, shown bold. */
  record Strong(List<Inline> content) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }
  }

  /** Stressed words, shown in italics. */
  record Emphasis(List<Inline> content) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }
  }

  /**
   * A value of the dossier.
   *
   * @param path RFC 6901 pointer of the value in the dossier file, such as {@code /subject/term/start}
   * @param format the name of the format it is shown with, such as {@code date}; empty for the plain one
   * @param shown what the reader sees
   */
  record Field(String path, String format, String shown, Origin origin) implements Inline {
    public Field {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(format, "format");
      Objects.requireNonNull(shown, "shown");
      Objects.requireNonNull(origin, "origin");
    }
  }

  /**
   * A cross-reference to an article or an annex of the same act.
   *
   * @param target the id of the block it points at
   * @param shown the resolved words, such as {@code article 5} or {@code annexe 2}
   */
  record Reference(String target, String shown, Origin origin) implements Inline {
    public Reference {
      Objects.requireNonNull(target, "target");
      Objects.requireNonNull(shown, "shown");
      Objects.requireNonNull(origin, "origin");
    }
  }

  /** A citation of a legal text, printed as jurists write it. */
  record LawReference(LegalReference reference, String shown, Origin origin) implements Inline {
    public LawReference {
      Objects.requireNonNull(reference, "reference");
      Objects.requireNonNull(shown, "shown");
      Objects.requireNonNull(origin, "origin");
    }
  }

  /**
   * A value that the dossier does not hold yet.
   *
   * @param path RFC 6901 pointer of the place where the value would stand in the dossier file
   * @param shown what the reader sees instead, such as {@code [À COMPLÉTER : date de signature]} or {@code ……………}
   */
  record Missing(String path, String shown, Origin origin) implements Inline {
    public Missing {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(shown, "shown");
      Objects.requireNonNull(origin, "origin");
    }
  }

  /**
   * A footnote.
   *
   * @param number its number in the act, from 1
   */
  record Note(int number, List<Inline> content) implements Inline {
    public Note {
      content = List.copyOf(content);
    }
  }
}
