package fr.levier.docs.pdf;

import fr.levier.docs.style.Letterhead;
import fr.levier.docs.style.Logo;

/** The letterhead of the first page: a logo, lines below it, a rule. No part of the text of the act. */
final class LetterheadSetter {

  private static final float TOP = Sheet.HEIGHT - 40;
  private static final float MILLIMETRE = 72 / 25.4f;
  private static final float LEADING = 12;
  private static final float GAP = 8;
  private static final float BELOW = 24;

  private final Letterhead letterhead;
  private final Type type;

  LetterheadSetter(Dress dress) {
    letterhead = dress.letterhead();
    type = dress.type();
  }

  /** Where the act may begin. */
  float bottom() {
    return letterhead.isEmpty() ? Sheet.TOP : TOP - height() - BELOW;
  }

  private float height() {
    float picture =
        letterhead.logo().map(logo -> (float) logo.height() * MILLIMETRE + GAP).orElse(0f);
    return picture + letterhead.lines().size() * LEADING;
  }

  void set(Page page, Painter painter, FigureSetter figures) {
    if (letterhead.isEmpty()) {
      return;
    }
    float y = TOP;
    if (letterhead.logo().isPresent()) {
      Logo logo = letterhead.logo().get();
      float height = (float) logo.height() * MILLIMETRE;
      float width = (float) logo.width() * MILLIMETRE;
      figures.draw(page.over(), logo.png(), Sheet.LEFT, y - height, width, height);
      y -= height + GAP;
    }
    for (String line : letterhead.lines()) {
      y -= LEADING;
      painter.artifact(page.over(), line, type.letterhead, Sheet.LEFT, y + LEADING * 0.27f);
    }
    page.over().rectangle(Tint.ACCENT, Sheet.LEFT, y - 6, Sheet.COLUMN.width(), 0.6f);
  }
}
