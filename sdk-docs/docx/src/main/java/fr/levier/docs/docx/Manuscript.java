package fr.levier.docs.docx;

import fr.levier.docs.tree.Act;

/** A document while it is written: what its writers share. One a rendering, used by one thread. */
final class Manuscript {

  final Xml body;
  final Controls controls;
  final Bookmarks bookmarks;
  final LastWords lastWords;
  final Numbering numbering = new Numbering();
  final BoundValues values = new BoundValues();
  final Ledger ledger = new Ledger();
  final Pictures pictures = new Pictures();
  final Notes notes = new Notes();
  private int lastBookmark;
  private int lastDrawing;

  Manuscript(Act act, String store) {
    body = new Xml(1 << 16);
    controls = new Controls(store);
    bookmarks = new Bookmarks(act);
    lastWords = new LastWords(act.body());
  }

  /** Opens a bookmark; returns the number that closes it. */
  int openBookmark(String name) {
    int number = ++lastBookmark;
    body.raw("<w:bookmarkStart w:id=\"")
        .raw(number)
        .raw("\" w:name=\"")
        .raw(name)
        .raw("\"/>");
    return number;
  }

  void closeBookmark(int number) {
    body.raw("<w:bookmarkEnd w:id=\"").raw(number).raw("\"/>");
  }

  int nextDrawing() {
    return ++lastDrawing;
  }
}
