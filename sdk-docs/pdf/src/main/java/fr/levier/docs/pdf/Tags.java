package fr.levier.docs.pdf;

import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The structure tree of a document. */
final class Tags {

  private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");
  private static final COSName MCR = COSName.getPDFName("MCR");
  private static final COSName MCID = COSName.getPDFName("MCID");
  private static final COSName OBJR = COSName.getPDFName("OBJR");
  private static final COSName OBJ = COSName.getPDFName("Obj");
  private static final COSName PG = COSName.getPDFName("Pg");

  private final COSDictionary root = new COSDictionary();
  private final COSDictionary document;
  private final Map<String, COSDictionary> identified = new TreeMap<>();

  Tags() {
    root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
    document = child(root, "Document");
  }

  COSDictionary root() {
    return root;
  }

  COSDictionary document() {
    return document;
  }

  /** A new last child. */
  COSDictionary child(COSDictionary parent, String type) {
    COSDictionary element = new COSDictionary();
    element.setItem(COSName.TYPE, STRUCT_ELEM);
    element.setItem(COSName.S, COSName.getPDFName(type));
    element.setItem(COSName.P, parent);
    kids(parent).add(element);
    return element;
  }

  private static COSArray kids(COSDictionary parent) {
    COSBase kids = parent.getItem(COSName.K);
    if (kids instanceof COSArray array) {
      return array;
    }
    COSArray array = new COSArray();
    array.setDirect(true);
    parent.setItem(COSName.K, array);
    return array;
  }

  /** Takes back an element that got neither words nor children. */
  void dropIfEmpty(COSDictionary parent, COSDictionary element) {
    if (element.getItem(COSName.K) == null) {
      kids(parent).remove(element);
      if (kids(parent).size() == 0) {
        parent.removeItem(COSName.K);
      }
    }
  }

  /** Notes marked content of a page as the next words of an element. */
  void content(COSDictionary element, COSDictionary page, int id) {
    COSBase home = element.getItem(PG);
    if (home == null) {
      element.setItem(PG, page);
      home = page;
    }
    if (home.equals(page)) {
      kids(element).add(COSInteger.get(id));
    } else {
      COSDictionary elsewhere = new COSDictionary();
      elsewhere.setItem(COSName.TYPE, MCR);
      elsewhere.setItem(PG, page);
      elsewhere.setInt(MCID, id);
      elsewhere.setDirect(true);
      kids(element).add(elsewhere);
    }
  }

  /** Notes an annotation as part of an element. */
  void object(COSDictionary element, COSDictionary page, COSDictionary annotation) {
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, OBJR);
    reference.setItem(OBJ, annotation);
    reference.setItem(PG, page);
    reference.setDirect(true);
    kids(element).add(reference);
  }

  /** Gives an element an identifier; a second element of that name gets a counter. */
  String identify(COSDictionary element, String wanted) {
    StringBuilder ascii = new StringBuilder(wanted.length());
    for (int i = 0; i < wanted.length(); i++) {
      char c = wanted.charAt(i);
      ascii.append(c > 0x20 && c < 0x7F ? c : '_');
    }
    String id = ascii.toString();
    for (int next = 2; identified.containsKey(id); next++) {
      id = ascii + "~" + next;
    }
    identified.put(id, element);
    element.setString(COSName.getPDFName("ID"), id);
    return id;
  }

  static void attribute(COSDictionary element, String owner, String key, COSBase value) {
    COSDictionary attributes = new COSDictionary();
    attributes.setItem(COSName.O, COSName.getPDFName(owner));
    attributes.setItem(COSName.getPDFName(key), value);
    attributes.setDirect(true);
    element.setItem(COSName.A, attributes);
  }

  static void name(COSDictionary element, String owner, String key, String value) {
    attribute(element, owner, key, COSName.getPDFName(value));
  }

  /** Closes the tree: how a page finds the element of its content, and an identifier its element. */
  COSDictionary close(COSArray parentNumbers, int nextKey) {
    COSDictionary parents = new COSDictionary();
    parents.setItem(COSName.getPDFName("Nums"), parentNumbers);
    root.setItem(COSName.getPDFName("ParentTree"), parents);
    root.setInt(COSName.getPDFName("ParentTreeNextKey"), nextKey);
    if (!identified.isEmpty()) {
      COSArray names = new COSArray();
      identified.forEach((id, element) -> {
        names.add(new COSString(id));
        names.add(element);
      });
      COSDictionary tree = new COSDictionary();
      tree.setItem(COSName.NAMES, names);
      root.setItem(COSName.getPDFName("IDTree"), tree);
    }
    return root;
  }
}
