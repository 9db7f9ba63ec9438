package fr.levier.docs.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** One page while it is written: four layers, what its marked content belongs to, and its annotations. */
final class Page {

  private static final String ARTIFACT = "/Artifact BMC\n";
  private static final String PAGINATION = "/Artifact<</Type/Pagination>>BDC\n";
  private static final String END = "EMC\n";

  /** The bytes of the words of a full page. */
  private static final int USUAL_TEXT = 16 << 10;

  private final COSDictionary dictionary = new COSDictionary();
  private final Ink back;
  private final Ink under;
  private final Ink text;
  private final Ink over;
  private final COSArray owners = new COSArray();
  private final COSArray annotations = new COSArray();
  private @Nullable COSDictionary open;

  Page(Tints tints) {
    back = new Ink(tints, 0);
    under = new Ink(tints, 0);
    text = new Ink(tints, USUAL_TEXT);
    over = new Ink(tints, 0);
    dictionary.setItem(COSName.TYPE, COSName.PAGE);
  }

  COSDictionary dictionary() {
    return dictionary;
  }

  /** Behind everything: the stamp. */
  Ink back() {
    return back;
  }

  /** Behind the words: grounds and rules. */
  Ink under() {
    return under;
  }

  /** The tagged words. */
  Ink text() {
    return text;
  }

  /** Before the words: header, footer, leaders. */
  Ink over() {
    return over;
  }

  COSArray owners() {
    return owners;
  }

  COSArray annotations() {
    return annotations;
  }

  /** Makes what is written next belong to an element. */
  void mark(Tags tags, COSDictionary element) {
    if (open != null && open.equals(element)) {
      return;
    }
    close();
    int id = owners.size();
    owners.add(element);
    tags.content(element, dictionary, id);
    text.raw("/")
        .raw(element.getNameAsString(COSName.S))
        .raw("<</MCID ")
        .whole(id)
        .raw(">>BDC\n");
    open = element;
  }

  void close() {
    if (open != null) {
      text.raw(END);
      open = null;
    }
  }

  /** Writes the content stream, each layer in its own graphics state, in the place of what was written there before. */
  void content(Ink content) {
    close();
    content.clear();
    layer(content, ARTIFACT, back);
    layer(content, ARTIFACT, under);
    content.raw("q\n").append(text).raw("Q\n");
    layer(content, PAGINATION, over);
  }

  private static void layer(Ink content, String opening, Ink layer) {
    if (!layer.isEmpty()) {
      content.raw(opening).raw("q\n").append(layer).raw("Q\n").raw(END);
    }
  }
}
