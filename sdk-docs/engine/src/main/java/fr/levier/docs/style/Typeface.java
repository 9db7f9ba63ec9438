package fr.levier.docs.style;

import java.util.Objects;
import java.util.Optional;

/**
 * A font: its name, by which Word and browsers find it, and its files, which every format carries where it may. Immutable and
 * thread-safe.
 *
 * @param family such as {@code Source Serif 4}
 * @param files absent when the house gives only a name: the PDF is then set in the faces of this library
 */
public record Typeface(String family, Optional<Faces> files) {

  public Typeface {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(files, "files");
  }

  /** TrueType files that may be embedded and subset. */
  public static final class Faces {
    private final byte[] regular;
    private final byte[] bold;
    private final byte[] italic;

    /** The faces of running text; those of titles are all the same. */
    public Faces(byte[] regular, byte[] bold, byte[] italic) {
      this.regular = regular.clone();
      this.bold = bold.clone();
      this.italic = italic.clone();
    }

    /** The upright face. */
    public byte[] regular() {
      return regular.clone();
    }

    /** The bold face. */
    public byte[] bold() {
      return bold.clone();
    }

    /** The italic face. */
    public byte[] italic() {
      return italic.clone();
    }
  }
}
