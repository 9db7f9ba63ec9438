package fr.levier.judges;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The text of a Word file as a reader sees it: labels computed from the numbering, fields as they show, notes where called. */
public final class DocxWords {

  private static final Map<String, String> LISTS_OF_STYLES = Map.of("Article", "1", "Annexe", "3");

  private final Map<String, byte[]> parts;
  private final Map<String, String> definitions = new HashMap<>();
  private final Map<String, Element> levels = new HashMap<>();
  private final Set<String> restarts = new HashSet<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private DocxWords(byte[] file) throws Exception {
    parts = DocxParts.of(file);
    for (Element definition : all(parse("word/numbering.xml"), "w:abstractNum")) {
      all(definition, "w:lvl")
          .forEach(level -> levels.put(
              "d" + definition.getAttribute("w:abstractNumId") + "/" + level.getAttribute("w:ilvl"),
              level));
    }
    for (Element list : all(parse("word/numbering.xml"), "w:num")) {
      String id = list.getAttribute("w:numId");
      definitions.put(id, val(all(list, "w:abstractNumId").get(0)));
      all(list, "w:lvl")
          .forEach(level -> levels.put("n" + id + "/" + level.getAttribute("w:ilvl"), level));
      if (!all(list, "w:startOverride").isEmpty()) {
        restarts.add(id);
      }
    }
  }

  /** The words in reading order, white space as it comes. */
  public static String of(byte[] file) throws Exception {
    DocxWords reader = new DocxWords(file);
    reader.walk(reader.parse("word/document.xml").getDocumentElement());
    return reader.text.toString();
  }

  private void walk(Node node) throws Exception {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (!(child instanceof Element element)) {
        continue;
      }
      switch (element.getTagName()) {
        case "w:p" -> {
          text.append(label(element));
          walk(element);
          text.append('\n');
        }
        case "w:t" -> text.append(element.getTextContent());
        case "w:tab", "w:br" -> text.append(' ');
        case "wp:docPr" -> text.append(element.getAttribute("descr")).append('\n');
        case "w:footnoteReference" -> text.append(note(element.getAttribute("w:id")));
        case "w:pPr", "w:rPr", "w:sdtPr", "w:instrText", "w:tblPr", "w:tcPr", "w:sectPr" -> {}
        default -> walk(element);
      }
    }
  }

  private String note(String id) throws Exception {
    for (Element note : all(parse("word/footnotes.xml"), "w:footnote")) {
      if (note.getAttribute("w:id").equals(id)) {
        StringBuilder words = new StringBuilder();
        all(note, "w:t").forEach(piece -> words.append(piece.getTextContent()));
        return " [" + id + ". " + words.toString().strip() + "]";
      }
    }
    throw new AssertionError("No footnote " + id);
  }

  private String label(Element paragraph) {
    List<Element> styles = all(paragraph, "w:pStyle");
    List<Element> ids = all(paragraph, "w:numId");
    String list = ids.isEmpty()
        ? styles.isEmpty() ? null : LISTS_OF_STYLES.get(val(styles.get(0)))
        : val(ids.get(0));
    if (list == null || list.equals("0")) {
      return "";
    }
    int level =
        ids.isEmpty() ? 0 : Integer.parseInt(val(all(paragraph, "w:ilvl").get(0)));
    String definition = String.valueOf(definitions.get(list));
    int[] counter = counters.computeIfAbsent(definition, none -> new int[9]);
    if (restarts.remove(list)) {
      counter[level] = 0;
    }
    counter[level]++;
    String own = "n" + list + "/" + level;
    Element shape = Objects.requireNonNull(
        levels.get(levels.containsKey(own) ? own : "d" + definition + "/" + level));
    String format = val(all(shape, "w:numFmt").get(0));
    return val(all(shape, "w:lvlText").get(0))
            .replace("%" + (level + 1), show(format, counter[level]))
        + " ";
  }

  private static String show(String format, int number) {
    return switch (format) {
      case "bullet" -> "";
      case "decimal" -> Integer.toString(number);
      case "lowerLetter" -> String.valueOf((char) ('a' + number - 1));
      case "lowerRoman" -> List.of("i", "ii", "iii", "iv").get(number - 1);
      default -> throw new AssertionError(format);
    };
  }

  private Document parse(String name) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(Objects.requireNonNull(parts.get(name), name)));
  }

  private static String val(Element element) {
    return element.getAttribute("w:val");
  }

  private static List<Element> all(Node node, String name) {
    NodeList found = node instanceof Document document
        ? document.getElementsByTagName(name)
        : ((Element) node).getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
