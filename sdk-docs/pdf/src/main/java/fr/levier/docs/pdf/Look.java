package fr.levier.docs.pdf;

import org.jspecify.annotations.Nullable;

/**
 * How some glyphs look and what they stand for.
 *
 * @param faces the faces of the document
 * @param face the one they are drawn with
 * @param size in points
 * @param rise above the line, in points
 * @param tint their colour
 * @param highlighted whether the ground behind them is marked, so that nobody signs over a gap
 * @param span the link or note they belong to; absent for plain words
 * @param actual the characters they stand for, where the glyphs do not say so themselves
 */
record Look(
    Faces faces,
    Face face,
    float size,
    float rise,
    Tint tint,
    boolean highlighted,
    @Nullable Span span,
    @Nullable String actual) {

  Look(Faces faces, Face face, float size, Tint tint) {
    this(faces, face, size, 0, tint, false, null, null);
  }

  Look with(Face other) {
    return other.equals(face)
        ? this
        : new Look(faces, other, size, rise, tint, highlighted, span, actual);
  }

  /** In words that stand out. */
  Look bold() {
    return face.equals(faces.sans()) ? this : with(faces.bold());
  }

  /** In words that are stressed: a face that has no italic stays. */
  Look italic() {
    return face.equals(faces.serif()) ? with(faces.italic()) : this;
  }

  Look tinted(Tint other) {
    return new Look(faces, face, size, rise, other, highlighted, span, actual);
  }

  Look marked() {
    return new Look(faces, face, size, rise, tint, true, span, actual);
  }

  Look inside(Span owner) {
    return new Look(faces, face, size, rise, tint, highlighted, owner, actual);
  }

  Look scaled(float factor) {
    return new Look(faces, face, size * factor, rise, tint, highlighted, span, actual);
  }

  /** The width of plain words, in points. */
  float measure(String words) {
    return face.measure(words, size);
  }

  Look raised() {
    return new Look(faces, face, size * 0.66f, size * 0.32f, tint, highlighted, span, actual);
  }

  Look standingFor(String characters) {
    return new Look(faces, face, size, rise, tint, highlighted, span, characters);
  }
}
