package fr.levier.judges;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads the words of a page back: what a reader hears, without what the page adds to the act. */
public final class HtmlWords {

  private static final Set<String> INLINE =
      Set.of("span", "strong", "em", "a", "cite", "mark", "small", "sup", "time", "code");
  private static final Set<String> UNSAID = Set.of("head", "script", "style");

  private HtmlWords() {}

  /** A page is XML too. */
  public static Document parsed(byte[] page) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(page));
  }

  /** The elements of a name, in order. */
  public static List<Element> all(Document page, String name) {
    NodeList nodes = page.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** The words in reading order, white space as it comes. */
  public static String of(byte[] page) throws Exception {
    StringBuilder words = new StringBuilder();
    append(parsed(page).getDocumentElement(), words);
    return words.toString();
  }

  private static void append(Element element, StringBuilder words) {
    if (element.hasAttribute("data-artifact") || UNSAID.contains(element.getTagName())) {
      return;
    }
    boolean itemLabel = "li".equals(element.getParentNode().getNodeName())
        && "label".equals(element.getAttribute("class"));
    boolean block = itemLabel || !INLINE.contains(element.getTagName());
    words.append(block ? "\n" : "").append(element.getAttribute("alt"));
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        append(child, words);
      } else {
        words.append(node.getTextContent());
      }
    }
    words.append(block ? "\n" : "");
  }
}
