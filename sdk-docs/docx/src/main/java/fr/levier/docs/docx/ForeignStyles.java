package fr.levier.docs.docx;

import fr.levier.docs.intake.ForeignText.Mark;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the styles and the numbering of a foreign file say of its paragraphs. */
final class ForeignStyles {

  private static final int MOST_ANCESTORS = 16;

  /** A paragraph style as it is written. */
  private static final class Style {
    private String base = "";
    private String name = "";
    private int outline = -1;
    private String list = "";
    private int level = -1;
  }

  /** One level of a numbering. */
  private record Level(String format, String text) {}

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, Map<Integer, Level>> definitions = new HashMap<>();
  private final Map<String, String> instances = new HashMap<>();
  private final Map<String, Map<Integer, Level>> overrides = new HashMap<>();

  static ForeignStyles of(SafePackage file, String main) {
    ForeignStyles found = new ForeignStyles();
    Relationships.target(file, main, "/styles")
        .flatMap(file::part)
        .ifPresent(part -> SafeXml.read(part, found.stylesReader()));
    Relationships.target(file, main, "/numbering")
        .flatMap(file::part)
        .ifPresent(part -> SafeXml.read(part, found.numberingReader()));
    return found;
  }

  private SafeXml.Handler stylesReader() {
    Style[] open = {new Style()};
    return (name, element) -> {
      switch (name) {
        case "style" -> {
          open[0] = new Style();
          styles.put(SafeXml.attribute(element, "styleId"), open[0]);
        }
        case "name" -> open[0].name = SafeXml.attribute(element, "val");
        case "basedOn" -> open[0].base = SafeXml.attribute(element, "val");
        case "outlineLvl" -> open[0].outline = number(SafeXml.attribute(element, "val"), -1);
        case "numId" -> open[0].list = SafeXml.attribute(element, "val");
        case "ilvl" -> open[0].level = number(SafeXml.attribute(element, "val"), -1);
        default -> {}
      }
      return true;
    };
  }

  private SafeXml.Handler numberingReader() {
    String[] owner = {"", "", ""};
    int[] level = {0};
    return (name, element) -> {
      switch (name) {
        case "abstractNum" -> {
          owner[0] = SafeXml.attribute(element, "abstractNumId");
          owner[1] = "";
        }
        case "num" -> owner[1] = SafeXml.attribute(element, "numId");
        case "abstractNumId" -> instances.put(owner[1], SafeXml.attribute(element, "val"));
        case "lvl" -> {
          level[0] = number(SafeXml.attribute(element, "ilvl"), 0);
          owner[2] = "";
        }
        case "numFmt" -> owner[2] = SafeXml.attribute(element, "val");
        case "lvlText" -> {
          Map<String, Map<Integer, Level>> home = owner[1].isEmpty() ? definitions : overrides;
          home.computeIfAbsent(owner[1].isEmpty() ? owner[0] : owner[1], key -> new HashMap<>())
              .put(level[0], new Level(owner[2], SafeXml.attribute(element, "val")));
        }
        default -> {}
      }
      return true;
    };
  }

  /** The level of a style as a heading, from 1; 0 for what is none. */
  int heading(String style) {
    Style at = styles.get(style);
    for (int i = 0; at != null && i < MOST_ANCESTORS; i++) {
      String name = at.name.toLowerCase(Locale.ROOT);
      if (at.outline >= 0) {
        return at.outline < 9 ? at.outline + 1 : 0;
      }
      if (name.matches("(heading|titre) [1-9]")) {
        return name.charAt(name.length() - 1) - '0';
      }
      at = styles.get(at.base);
    }
    return 0;
  }

  /** Whether a style is that of the title of a document. */
  boolean isTitle(String style) {
    Style at = styles.get(style);
    return at != null && at.name.toLowerCase(Locale.ROOT).matches("title|titre|titre du document");
  }

  /** What the numbering of a paragraph makes of it: its own numbering first, else that of its style. */
  Mark mark(String style, String ownList, int ownLevel) {
    String list = ownList;
    int level = Math.max(0, ownLevel);
    Style at = styles.get(style);
    for (int i = 0; list.isEmpty() && at != null && i < MOST_ANCESTORS; i++) {
      list = at.list;
      level = Math.max(0, at.level);
      at = styles.get(at.base);
    }
    Level found = overrides.getOrDefault(list, Map.of()).get(level);
    if (found == null) {
      found =
          definitions.getOrDefault(instances.getOrDefault(list, ""), Map.of()).get(level);
    }
    if (found == null || found.format().equals("none")) {
      return Mark.NONE;
    }
    String text = found.text().toLowerCase(Locale.ROOT);
    if (text.startsWith("art")) {
      return Mark.ARTICLE;
    }
    if (text.startsWith("annexe")) {
      return Mark.ANNEX;
    }
    return found.format().equals("bullet") ? Mark.BULLET : Mark.NUMBER;
  }

  static int number(String text, int otherwise) {
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
  }
}
