package fr.levier.judges;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The words of a file as PDFBox finds them, along the structure tree. */
public final class PdfWords {

  private static final Set<String> INLINE = Set.of("Span", "Link", "Note", "Reference");

  private final Map<PDPage, Map<Integer, String>> pages = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private PdfWords() {}

  /** The words in reading order, white space as it comes. */
  public static String of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PdfWords tagged = new PdfWords();
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> contents = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
          if (content.getMCID() >= 0) {
            contents.put(content.getMCID(), words(content));
          }
        }
        tagged.pages.put(page, contents);
      }
      tagged.node(document.getDocumentCatalog().getStructureTreeRoot(), null);
      return tagged.text.toString();
    }
  }

  /** The words of a piece of marked content, as they are meant to be said. */
  public static String words(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    StringBuilder words = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition glyph) {
        words.append(glyph.getUnicode());
      } else if (part instanceof PDMarkedContent inner) {
        words.append(words(inner));
      }
    }
    return words.toString();
  }

  private String words(@Nullable PDPage page, int id) {
    Map<Integer, String> contents = page == null ? null : pages.get(page);
    return contents == null ? "" : contents.getOrDefault(id, "");
  }

  private void node(PDStructureNode node, @Nullable PDPage page) {
    List<Object> kids = node.getKids();
    for (Object kid : kids) {
      if (kid instanceof PDStructureElement element) {
        PDPage home = element.getPage() == null ? page : element.getPage();
        boolean inline = INLINE.contains(element.getStructureType());
        text.append(inline ? "" : "\n");
        if (element.getStructureType().equals("Figure")) {
          text.append(element.getAlternateDescription());
        } else {
          node(element, home);
        }
        text.append(inline ? "" : "\n");
      } else if (kid instanceof Integer id) {
        text.append(words(page, id));
      } else if (kid instanceof PDMarkedContentReference reference) {
        text.append(words(reference.getPage(), reference.getMCID()));
      }
    }
  }
}
