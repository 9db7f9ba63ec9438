package fr.levier.docs.pdf;

import org.jspecify.annotations.Nullable;

/**
 * How some glyphs look and what they stand for.
 *
 * @param face the face they are drawn with
 * @param size in points
 * @param rise above the line, in points
 * @param tint their colour
 * @param highlighted whether the ground behind them is marked, so that nobody signs over a gap
 * @param span the link or note they belong to; absent for plain words
 * @param actual the characters they stand for, where the glyphs do not say so themselves
 */
record Look(
    Face face,
    float size,
    float rise,
    Tint tint,
    boolean highlighted,
    @Nullable Span span,
    @Nullable String actual) {

  Look(Face face, float size, Tint tint) {
    this(face, size, 0, tint, false, null, null);
  }

  Look with(Face other) {
    return other.equals(face) ? this : new Look(other, size, rise, tint, highlighted, span, actual);
  }

  Look tinted(Tint other) {
    return new Look(face, size, rise, other, highlighted, span, actual);
  }

  Look marked() {
    return new Look(face, size, rise, tint, true, span, actual);
  }

  Look inside(Span owner) {
    return new Look(face, size, rise, tint, highlighted, owner, actual);
  }

  Look scaled(float factor) {
    return new Look(face, size * factor, rise, tint, highlighted, span, actual);
  }

  Look raised() {
    return new Look(face, size * 0.66f, size * 0.32f, tint, highlighted, span, actual);
  }

  Look standingFor(String characters) {
    return new Look(face, size, rise, tint, highlighted, span, characters);
  }
}
