package fr.levier.docs.pdf;

import fr.levier.docs.tree.ActText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** What the pages of a file say, read along its structure tree: what a screen reader would say. */
final class SurfaceText {

  private static final int DEEPEST = 64;
  private static final int MOST_NODES = 2_000_000;
  private static final COSName PG = COSName.getPDFName("Pg");
  private static final COSName MCID = COSName.getPDFName("MCID");
  private static final COSName ID = COSName.getPDFName("ID");

  /** Elements that stand inside a line: their words run on. */
  private static final Set<String> INLINE =
      Set.of("Span", "Link", "Note", "Reference", "Quote", "Code", "Em", "Strong", "Annot");

  private final Map<COSDictionary, PageWords> pages = new LinkedHashMap<>();
  private final Map<String, String> sections = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private final Allowance allowance = new Allowance();
  private final List<int[]> contents = new ArrayList<>();
  private int nodes;

  private SurfaceText() {}

  static SurfaceText of(PDDocument document) throws IOException {
    SurfaceText surface = new SurfaceText();
    Map<COSDictionary, Optional<PageWords.Coding>> fonts = new HashMap<>();
    for (PDPage page : document.getPages()) {
      surface.pages.put(
          page.getCOSObject(), PageWords.of(page.getCOSObject(), fonts, surface.allowance));
    }
    COSDictionary root = document
        .getDocumentCatalog()
        .getCOSObject()
        .getCOSDictionary(COSName.getPDFName("StructTreeRoot"));
    if (root != null) {
      surface.kids(root.getDictionaryObject(COSName.K), null, 0);
    }
    return surface;
  }

  /** The words of the document, folded. */
  String text() {
    return ActText.fold(text.toString());
  }

  /** The lines of the document as they stand, without its table of contents. */
  List<String> lines() {
    StringBuilder lines = new StringBuilder(text);
    for (int i = contents.size() - 1; i >= 0; i--) {
      lines.delete(contents.get(i)[0], contents.get(i)[1]);
    }
    return lines
        .toString()
        .lines()
        .map(ActText::fold)
        .filter(it -> !it.isEmpty())
        .toList();
  }

  /** The words of each section that has an identifier, folded. */
  Map<String, String> sections() {
    return sections;
  }

  /** The words on the pages that the structure does not hold, folded. */
  String loose() {
    StringBuilder loose = new StringBuilder();
    pages.values().forEach(page -> loose.append(page.loose()).append('\n'));
    return ActText.fold(loose.toString());
  }

  private void kids(@Nullable COSBase kid, @Nullable COSDictionary page, int depth) {
    if (depth > DEEPEST || nodes++ > MOST_NODES) {
      throw Intake.damaged(null);
    }
    if (kid instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        kids(array.getObject(i), page, depth + 1);
      }
    } else if (kid instanceof COSInteger id) {
      content(page, id.intValue());
    } else if (kid instanceof COSDictionary dictionary) {
      COSDictionary home = dictionary.getCOSDictionary(PG);
      if (dictionary.containsKey(COSName.S)) {
        element(dictionary, home == null ? page : home, depth);
      } else if (dictionary.containsKey(MCID)) {
        content(home == null ? page : home, dictionary.getInt(MCID));
      }
    }
  }

  private void content(@Nullable COSDictionary page, int id) {
    PageWords words = page == null ? null : pages.get(page);
    if (words != null) {
      String marked = words.marked(id);
      allowance.spend(marked.length());
      text.append(marked);
    }
  }

  private void element(COSDictionary element, @Nullable COSDictionary page, int depth) {
    String type = element.getNameAsString(COSName.S);
    boolean block = type == null || !INLINE.contains(type);
    if (block) {
      text.append('\n');
    }
    int start = text.length();
    if ("Figure".equals(type)) {
      String alternative = element.getString(COSName.ALT, "");
      allowance.spend(alternative.length());
      text.append(alternative);
    } else {
      kids(element.getDictionaryObject(COSName.K), page, depth + 1);
    }
    if ("TOC".equals(type)) {
      contents.removeIf(it -> it[0] >= start);
      contents.add(new int[] {start, text.length()});
    }
    String id = element.getString(ID);
    if (id != null && "Sect".equals(type)) {
      sections.put(id, ActText.fold(text.substring(start)));
    }
    if (block) {
      text.append('\n');
    }
  }
}
