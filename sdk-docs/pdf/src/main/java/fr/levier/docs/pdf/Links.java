package fr.levier.docs.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Where identifiers stand, and the annotations that lead there. */
final class Links {

  /**
   * A place in the document.
   *
   * @param number of the page, from 1
   * @param y height on the page
   */
  record Place(Page page, int number, float y) {
    COSArray destination() {
      COSArray destination = new COSArray();
      destination.add(page.dictionary());
      destination.add(COSName.getPDFName("XYZ"));
      destination.add(COSInteger.ZERO);
      destination.add(COSInteger.get(Math.round(y)));
      destination.add(COSInteger.ZERO);
      destination.setDirect(true);
      return destination;
    }
  }

  private record Area(COSDictionary annotation, Span span) {}

  private final Tags tags;
  private final Map<String, Place> places = new HashMap<>();
  private final List<Area> areas = new ArrayList<>();
  /** Every annotation and the element it belongs to, in order of their keys. */
  private final List<COSDictionary> owners = new ArrayList<>();

  private final List<COSDictionary> annotations = new ArrayList<>();

  Links(Tags tags) {
    this.tags = tags;
  }

  void place(String id, Place place) {
    places.putIfAbsent(id, place);
  }

  Optional<Place> place(String id) {
    return Optional.ofNullable(places.get(id));
  }

  /** Makes a part of a line lead to the target of its span. */
  void area(
      Page page,
      COSDictionary element,
      Span span,
      float x,
      float baseline,
      float width,
      float size) {
    COSDictionary annotation =
        annotation("Link", box(x, baseline - size * 0.25f, x + width, baseline + size * 0.9f));
    COSArray border = new COSArray();
    for (int i = 0; i < 3; i++) {
      border.add(COSInteger.ZERO);
    }
    border.setDirect(true);
    annotation.setItem(COSName.BORDER, border);
    attach(page, element, annotation);
    areas.add(new Area(annotation, span));
  }

  static COSArray box(float left, float bottom, float right, float top) {
    COSArray box = new COSArray();
    for (float edge : new float[] {left, bottom, right, top}) {
      box.add(new COSFloat(Math.round(edge * 10) / 10f));
    }
    box.setDirect(true);
    return box;
  }

  static COSDictionary annotation(String subtype, COSArray box) {
    COSDictionary annotation = new COSDictionary();
    annotation.setItem(COSName.TYPE, COSName.ANNOT);
    annotation.setItem(COSName.SUBTYPE, COSName.getPDFName(subtype));
    annotation.setItem(COSName.RECT, box);
    annotation.setInt(COSName.F, 4);
    return annotation;
  }

  /** Puts an annotation on a page and into the structure tree. */
  void attach(Page page, COSDictionary element, COSDictionary annotation) {
    annotation.setItem(COSName.P, page.dictionary());
    page.annotations().add(annotation);
    tags.object(element, page.dictionary(), annotation);
    annotations.add(annotation);
    owners.add(element);
  }

  /** Sets where each link leads, once every page is known. */
  void resolve() {
    for (Area area : areas) {
      Place place = places.get(area.span().target());
      if (place != null) {
        area.annotation().setItem(COSName.DEST, place.destination());
        area.annotation()
            .setString(COSName.CONTENTS, area.span().description() + ", page " + place.number());
      }
    }
  }

  /** Appends the keys of the annotations to the parent tree; returns the next free key. */
  int number(COSArray parentNumbers, int first) {
    int key = first;
    for (int i = 0; i < annotations.size(); i++) {
      annotations.get(i).setInt(COSName.STRUCT_PARENT, key);
      parentNumbers.add(COSInteger.get(key++));
      parentNumbers.add(owners.get(i));
    }
    return key;
  }
}
