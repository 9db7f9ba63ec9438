package fr.levier.judges;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a page lacks for somebody who cannot see it, as far as its markup alone tells. */
public final class HtmlForm {

  private HtmlForm() {}

  /** One line a fault; none for a page in order. */
  public static List<String> faults(byte[] page) throws Exception {
    Document parsed = HtmlWords.parsed(page);
    List<String> faults = new ArrayList<>();
    require(!parsed.getDocumentElement().getAttribute("lang").isBlank(), "no language", faults);
    require(HtmlWords.all(parsed, "h1").size() == 1, "not one h1", faults);
    headings(parsed, faults);
    Set<String> targets = new HashSet<>();
    for (Element element : HtmlWords.all(parsed, "*")) {
      String id = element.getAttribute("id");
      require(id.isEmpty() || targets.add(id), "id given twice: " + id, faults);
    }
    List<Element> links = HtmlWords.all(parsed, "a");
    require(
        !links.isEmpty() && links.get(0).getAttribute("class").contains("skip"),
        "the first link does not skip to the act",
        faults);
    for (Element link : links) {
      String target = link.getAttribute("href");
      require(
          !target.startsWith("#") || targets.contains(target.substring(1)),
          "link to nothing: " + target,
          faults);
    }
    for (Element head : HtmlWords.all(parsed, "th")) {
      require(head.getAttribute("scope").matches("col|row"), "th without scope", faults);
    }
    for (Element image : HtmlWords.all(parsed, "img")) {
      require(!image.getAttribute("alt").isBlank(), "picture without alternative", faults);
    }
    return faults;
  }

  private static void headings(Document page, List<String> faults) {
    int above = 0;
    for (Element element : HtmlWords.all(page, "*")) {
      if (element.getTagName().matches("h[1-6]")) {
        int level = element.getTagName().charAt(1) - '0';
        require(level <= above + 1, "h" + above + " then h" + level, faults);
        above = level;
      }
    }
  }

  private static void require(boolean kept, String fault, List<String> faults) {
    if (!kept) {
      faults.add(fault);
    }
  }
}
