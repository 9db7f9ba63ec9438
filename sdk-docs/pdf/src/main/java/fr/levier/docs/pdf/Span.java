package fr.levier.docs.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/** A link or a note inside a paragraph: a structure element of its own, made when its first word is painted. */
final class Span {

  private final String type;
  private final String target;
  private final String description;
  private @Nullable COSDictionary element;

  private Span(String type, String target, String description) {
    this.type = type;
    this.target = target;
    this.description = description;
  }

  static Span link(String target, String description) {
    return new Span("Link", target, description);
  }

  static Span note(int number) {
    return new Span("Note", "note-" + number, "");
  }

  boolean isLink() {
    return type.equals("Link");
  }

  String target() {
    return target;
  }

  String description() {
    return description;
  }

  COSDictionary element(Tags tags, COSDictionary paragraph) {
    COSDictionary made = element;
    if (made == null) {
      made = tags.child(paragraph, type);
      if (!isLink()) {
        tags.identify(made, target);
      }
      element = made;
    }
    return made;
  }
}
