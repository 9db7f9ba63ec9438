package fr.levier.docs.docx;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The numbering of a document: articles and annexes, which are fixed and bound to their styles, and one instance for each list,
 * so that each counts from one.
 */
final class Numbering {

  /** The numbering of the first article, <i>Article 1er</i>: the counter of the others, shown as an ordinal. */
  static final int FIRST_ARTICLE = 2;

  /** Word knows nine levels; a list inside a ninth one stays there. */
  static final int LAST_LEVEL = 8;

  /** The indent of a level from the one above, in twentieths of a point. */
  private static final int STEP = 397;

  /** The indent of the labels of the first level, in twentieths of a point. */
  private static final int MARGIN = 227;

  private static final int FIXED_DEFINITIONS = 2;
  private static final int FIXED_INSTANCES = 3;
  private static final String INSTANCES = "  <w:num w:numId=\"1\">";
  private static final String END = "</w:numbering>";
  private static final String FIXED = Template.load("numbering.xml").head();

  private final Map<LabelPattern, Integer> definitions = new LinkedHashMap<>();
  private final Xml instances = new Xml(1024);
  private int lastInstance = FIXED_INSTANCES;

  /** A new list with labels of that pattern; returns its number. */
  int list(LabelPattern pattern, int level) {
    Integer known = definitions.putIfAbsent(pattern, FIXED_DEFINITIONS + definitions.size());
    int definition = known == null ? FIXED_DEFINITIONS + definitions.size() - 1 : known;
    instances.raw("<w:num w:numId=\"").raw(++lastInstance);
    instances.raw("\"><w:abstractNumId w:val=\"").raw(definition);
    instances.raw("\"/><w:lvlOverride w:ilvl=\"").raw(level);
    instances.raw("\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>\n");
    return lastInstance;
  }

  /** Where the text of a level begins, in twentieths of a point. */
  static int left(int level, int hanging) {
    return MARGIN + level * STEP + hanging;
  }

  /** Whether the document has lists. */
  boolean hasLists() {
    return !definitions.isEmpty();
  }

  String part() {
    int split = FIXED.indexOf(INSTANCES);
    Xml part = new Xml(FIXED.length() + 4096);
    part.raw(FIXED.substring(0, split));
    definitions.forEach((pattern, number) -> define(pattern, number, part));
    part.raw(FIXED.substring(split, FIXED.indexOf(END))).raw(instances).raw(END).raw("\n");
    return part.toString();
  }

  private static void define(LabelPattern pattern, int number, Xml part) {
    part.raw("<w:abstractNum w:abstractNumId=\"").raw(number);
    part.raw("\"><w:multiLevelType w:val=\"hybridMultilevel\"/>\n");
    for (int level = 0; level <= LAST_LEVEL; level++) {
      part.raw("<w:lvl w:ilvl=\"").raw(level).raw("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"");
      part.raw(pattern.counter().word()).raw("\"/><w:lvlText w:val=\"");
      part.attribute(pattern.levelText(level))
          .raw("\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"");
      part.raw(left(level, pattern.hanging())).raw("\" w:hanging=\"").raw(pattern.hanging());
      part.raw("\"/></w:pPr></w:lvl>\n");
    }
    part.raw("</w:abstractNum>\n");
  }
}
