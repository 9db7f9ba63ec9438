package fr.levier.docs.pdf;

/** The sizes and leadings of the text, in points. */
final class Type {

  static final float LEADING = 15;
  static final float SMALL_LEADING = 12.6f;

  static final Look BODY = new Look(Faces.SERIF, 11, Tint.INK);
  static final Look BODY_BOLD = new Look(Faces.BOLD, 11, Tint.INK);
  static final Look BODY_ITALIC = new Look(Faces.ITALIC, 11, Tint.INK);
  static final Look TITLE = new Look(Faces.BOLD, 20, Tint.NAVY);
  static final Look ANNEX = new Look(Faces.BOLD, 16, Tint.NAVY);
  static final Look PART = new Look(Faces.BOLD, 14, Tint.NAVY);
  static final Look ARTICLE = new Look(Faces.SANS, 12.5f, Tint.NAVY);
  static final Look MINOR = new Look(Faces.SANS, 11, Tint.INK);
  static final Look CAPTION = new Look(Faces.SANS, 9.5f, Tint.NAVY);
  static final Look CELL = new Look(Faces.SERIF, 9.5f, Tint.INK);
  static final Look CELL_BOLD = new Look(Faces.BOLD, 9.5f, Tint.INK);
  static final Look HEAD = new Look(Faces.SANS, 9.2f, Tint.NAVY);
  static final Look RUNNING = new Look(Faces.SERIF, 8.4f, Tint.GREY);
  static final Look RUNNING_ITALIC = new Look(Faces.ITALIC, 8.8f, Tint.GREY);
  static final Look MENTION = new Look(Faces.SANS, 8.6f, Tint.RED);

  private Type() {}
}
