package fr.levier.docs.pdf;

import fr.levier.docs.style.Sizes;

/** The looks of the words of a document, and how far its lines stand apart, in points. Immutable. */
final class Type {

  final float leading;
  final float smallLeading;

  final Look body;
  final Look bodyBold;
  final Look bodyItalic;
  final Look title;
  final Look annex;
  final Look part;
  final Look article;
  final Look minor;
  final Look caption;
  final Look cell;
  final Look cellBold;
  final Look head;
  final Look signatory;
  final Look quality;
  final Look running;
  final Look runningItalic;
  final Look mention;
  final Look watermark;
  final Look letterhead;

  Type(Faces faces, Sizes sizes) {
    float size = (float) sizes.body();
    float cellSize = (float) sizes.cell();
    float headingSize = (float) sizes.heading();
    leading = size * 15 / 11;
    smallLeading = size * 12.6f / 11;
    body = new Look(faces, faces.serif(), size, Tint.INK);
    bodyBold = new Look(faces, faces.bold(), size, Tint.INK);
    bodyItalic = new Look(faces, faces.italic(), size, Tint.INK);
    title = new Look(faces, faces.titles(), (float) sizes.title(), Tint.ACCENT);
    annex = new Look(faces, faces.titles(), (float) sizes.annex(), Tint.ACCENT);
    part = new Look(faces, faces.titles(), headingSize * 1.12f, Tint.ACCENT);
    article = new Look(faces, faces.sans(), headingSize, Tint.ACCENT);
    minor = new Look(faces, faces.sans(), size, Tint.INK);
    caption = new Look(faces, faces.sans(), cellSize, Tint.ACCENT);
    cell = new Look(faces, faces.serif(), cellSize, Tint.INK);
    cellBold = new Look(faces, faces.bold(), cellSize, Tint.INK);
    head = new Look(faces, faces.sans(), size * 9.2f / 11, Tint.ACCENT);
    signatory = new Look(faces, faces.bold(), (float) sizes.signatory(), Tint.INK);
    quality = body.scaled(0.91f);
    running = new Look(faces, faces.serif(), 8.4f, Tint.MUTED);
    runningItalic = new Look(faces, faces.italic(), 8.8f, Tint.MUTED);
    mention = new Look(faces, faces.sans(), 8.6f, Tint.ALERT);
    watermark = new Look(faces, faces.sans(), 10, Tint.WATERMARK);
    letterhead = new Look(faces, faces.sans(), 9.2f, Tint.MUTED);
  }
}
