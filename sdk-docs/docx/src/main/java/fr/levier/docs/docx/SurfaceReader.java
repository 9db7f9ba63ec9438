package fr.levier.docs.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the body of a document, or its footnotes, as words, values, cross-references and paragraphs, each in its clause.
 *
 * <p>A value is known by the path it is bound to. A clause is known by the tag of its control, else by the bookmark of its
 * heading: LibreOffice drops the tag and ends the control early, other programs drop it. Labels that Word computes, deleted
 * words and the table of contents are passed over.
 */
final class SurfaceReader implements SafeXml.Handler {

  private static final Set<String> NAMESPACES = Set.of(
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main");

  /** Properties, and the copy kept for older programs. */
  private static final Set<String> SKIPPED =
      Set.of("rPr", "pPrChange", "tblPr", "trPr", "tcPr", "sectPr", "Fallback");

  private static final Pattern BINDING =
      Pattern.compile("/\\w+:dossier(?:\\[1])?/\\w+:fields(?:\\[1])?/\\w+:field\\[(\\d{1,7})]");
  private static final Pattern REFERENCE = Pattern.compile("\\s*REF\\s+(\\S+).*", Pattern.DOTALL);

  /** Whose paragraphs have a number and are no items: LibreOffice writes the number of a style into each of them. */
  private static final Set<String> HEADINGS = Set.of("Article", "Alinea", "Annexe");

  /** A content control that is open. */
  private static final class Control {
    private String tag = "";
    private int value;
    private boolean contents;
    private boolean placeholder;
    private boolean struck;
    private final StringBuilder shown = new StringBuilder();
  }

  /** A field that is open: first its instruction, then what it shows. */
  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private final StringBuilder shown = new StringBuilder();
    private String target = "";
    private boolean contents;
  }

  /** Where the words go. */
  interface Page {
    void words(String words, String clause);

    void value(int number, String shown, String clause);

    void reference(String bookmark, String shown, String clause);

    void note(String id, String clause);

    /**
     * A paragraph ends.
     *
     * @param level how deep the list lies whose item it is, from 0; {@link Rows#NO_ITEM} if it is none
     */
    void endParagraph(int level);

    /** A footnote begins. */
    void beginNote(String id);

    /** A table begins or ends. */
    default void table(boolean begins) {}

    /** A cell ends. */
    default void endCell() {}

    /** A row ends. */
    default void endRow(String clause) {}
  }

  private final MadeDocument made;
  private final Page page;
  private final Tracked tracked;
  private final Comments comments;
  private final Map<String, String> clausesByTag = new HashMap<>();
  private final Map<String, String> clausesByBookmark = new HashMap<>();
  private final Deque<Control> controls = new ArrayDeque<>();
  private final Deque<Field> fields = new ArrayDeque<>();
  private final Set<String> tagged;
  private String begun = "";
  private boolean inText;
  private boolean inInstruction;
  private int runs;
  private String style = "";
  private int level;
  private boolean numbered;

  /**
   * A reader.
   *
   * @param tagged the clauses whose control is in the file, and tells their extent
   * @param tracked where tracked changes are gathered
   * @param comments those of the file, to be told what they are about
   */
  SurfaceReader(
      MadeDocument made, Set<String> tagged, Tracked tracked, Comments comments, Page page) {
    this.made = made;
    this.tagged = tagged;
    this.tracked = tracked;
    this.comments = comments;
    this.page = page;
    for (MadeDocument.Clause clause : made.clauses().values()) {
      clausesByTag.put(clause.tag(), clause.id());
      clausesByBookmark.put(clause.bookmark(), clause.id());
    }
  }

  @Override
  public boolean start(String name, XMLStreamReader element) {
    if (SKIPPED.contains(name)) {
      return false;
    }
    if (!NAMESPACES.contains(String.valueOf(element.getNamespaceURI()))) {
      return true;
    }
    if (Tracked.isChange(name)) {
      tracked.begin(name, element, clause());
    } else if (name.startsWith("comment")) {
      comment(name, SafeXml.attribute(element, "id"));
    } else {
      open(name, element);
    }
    return true;
  }

  private void open(String name, XMLStreamReader element) {
    switch (name) {
      case "t", "delText" -> inText = true;
      case "instrText" -> inInstruction = true;
      case "r" -> runs++;
      case "tab", "br", "cr", "ptab" -> words(runs > 0 ? " " : "");
      case "noBreakHyphen" -> words("\u2011");
      case "softHyphen" -> words("\u00AD");
      case "sdt" -> openControl();
      case "tag", "dataBinding", "docPartObj", "showingPlcHdr" -> describe(name, element);
      case "tbl" -> page.table(true);
      case "pStyle" -> style = SafeXml.attribute(element, "val");
      case "ilvl" -> level = ForeignStyles.number(SafeXml.attribute(element, "val"), 0);
      // its number tells no list from another: LibreOffice gives some items each their own
      case "numId" -> numbered = !SafeXml.attribute(element, "val").equals("0");
      default -> {
        if (!tracked.isStruck()) {
          mark(name, element);
        }
      }
    }
  }

  /** What only counts where it is not deleted. */
  private void mark(String name, XMLStreamReader element) {
    switch (name) {
      case "bookmarkStart" -> bookmark(SafeXml.attribute(element, "name"));
      case "fldChar" -> field(SafeXml.attribute(element, "fldCharType"));
      case "fldSimple" -> {
        openField().instruction.append(SafeXml.attribute(element, "instr"));
        showField();
      }
      case "footnote" -> page.beginNote(SafeXml.attribute(element, "id"));
      case "footnoteReference" -> page.note(SafeXml.attribute(element, "id"), clause());
      default -> {}
    }
  }

  private void comment(String name, String id) {
    switch (name) {
      case "commentRangeStart" -> comments.begin(id, clause());
      case "commentRangeEnd" -> comments.end(id, clause());
      case "commentReference" -> comments.mark(id, clause());
      default -> {}
    }
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "t", "delText" -> inText = false;
      case "instrText" -> inInstruction = false;
      case "ins", "del", "moveFrom", "moveTo" -> tracked.end();
      case "tbl" -> page.table(false);
      case "tc" -> page.endCell();
      case "tr" -> page.endRow(clause());
      case "r" -> runs--;
      case "sdt" -> closeControl();
      case "fldSimple" -> {
        if (!tracked.isStruck()) {
          closeField();
        }
      }
      case "p" -> {
        tracked.endParagraph();
        page.endParagraph(numbered && !HEADINGS.contains(style) ? level : Rows.NO_ITEM);
        numbered = false;
        style = "";
        level = 0;
      }
      default -> {}
    }
  }

  @Override
  public void text(String text) {
    if (inText) {
      words(text);
    } else if (inInstruction && !fields.isEmpty()) {
      fields.peek().instruction.append(text);
    }
  }

  private void words(String words) {
    if (words.isEmpty() || isContents()) {
      return;
    }
    tracked.words(words);
    if (tracked.isStruck()) {
      return;
    }
    comments.words(words);
    Control control = controls.peek();
    if (control != null && control.value > 0) {
      control.shown.append(words);
    } else if (!fields.isEmpty() && !fields.peek().target.isEmpty()) {
      fields.peek().shown.append(words);
    } else {
      page.words(words, clause());
    }
  }

  // ---- controls

  private void openControl() {
    Control control = new Control();
    control.struck = tracked.isStruck();
    controls.push(control);
  }

  private void describe(String name, XMLStreamReader element) {
    Control control = controls.peek();
    if (control == null) {
      return;
    }
    switch (name) {
      case "tag" -> control.tag = SafeXml.attribute(element, "val");
      case "docPartObj" -> control.contents = true;
      case "showingPlcHdr" -> control.placeholder = isOn(SafeXml.attribute(element, "val"));
      default -> {
        Matcher binding = BINDING.matcher(SafeXml.attribute(element, "xpath"));
        int number = binding.matches() ? Integer.parseInt(binding.group(1)) : 0;
        control.value = number <= made.values().size() ? number : 0;
      }
    }
  }

  private void closeControl() {
    Control control = controls.poll();
    if (control != null && control.value > 0 && !control.struck) {
      // the words of an emptied control ask for a value, and are none
      boolean emptied =
          control.placeholder && made.value(control.value).missing().isEmpty();
      page.value(control.value, emptied ? "" : control.shown.toString(), clause());
    }
  }

  private static boolean isOn(String value) {
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  /** The id of the innermost clause; empty outside all. */
  private String clause() {
    for (Control control : controls) {
      String clause = clausesByTag.get(control.tag);
      if (clause != null) {
        return clause;
      }
    }
    return tagged.contains(begun) ? "" : begun;
  }

  /** A clause begins at its bookmark, and ends where another begins or where a bookmark says so. */
  private void bookmark(String name) {
    String clause = clausesByBookmark.get(name);
    if (clause != null) {
      begun = clause;
    } else if (name.startsWith(Bookmarks.OUTSIDE)) {
      begun = "";
    }
  }

  // ---- fields

  private boolean isContents() {
    return controls.stream().anyMatch(control -> control.contents)
        || fields.stream().anyMatch(field -> field.contents);
  }

  private void field(String step) {
    switch (step) {
      case "begin" -> openField();
      case "separate" -> showField();
      case "end" -> closeField();
      default -> {}
    }
  }

  private Field openField() {
    Field field = new Field();
    fields.push(field);
    return field;
  }

  private void showField() {
    Field field = fields.peek();
    if (field == null) {
      return;
    }
    String instruction = field.instruction.toString();
    field.contents = instruction.strip().startsWith("TOC");
    Matcher reference = REFERENCE.matcher(instruction);
    if (reference.matches()) {
      field.target = reference.group(1);
    }
  }

  private void closeField() {
    Field field = fields.poll();
    if (field != null && !field.target.isEmpty() && !isContents()) {
      page.reference(field.target, field.shown.toString(), clause());
    }
  }
}
