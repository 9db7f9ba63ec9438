package fr.levier.docs.pdf;

import fr.levier.docs.style.HouseStyle;
import fr.levier.docs.style.Letterhead;

/** What the look of a house gives a document: faces, sizes, colours, letterhead. Made once, shared by documents. */
record Dress(Faces faces, Type type, Tints tints, Letterhead letterhead) {

  static final Dress STANDARD = of(HouseStyle.standard());

  static Dress of(HouseStyle style) {
    Faces faces = Faces.of(style);
    return new Dress(
        faces, new Type(faces, style.sizes()), new Tints(style.palette()), style.letterhead());
  }
}
