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

  /** Properties, deleted words, the place words were moved from, and the copy kept for older programs. */
  private static final Set<String> SKIPPED =
      Set.of("pPr", "rPr", "tblPr", "trPr", "tcPr", "sectPr", "del", "moveFrom", "Fallback");

  private static final Pattern BINDING =
      Pattern.compile("/\\w+:dossier(?:\\[1])?/\\w+:fields(?:\\[1])?/\\w+:field\\[(\\d{1,7})]");
  private static final Pattern REFERENCE = Pattern.compile("\\s*REF\\s+(\\S+).*", Pattern.DOTALL);

  /** A content control that is open. */
  private static final class Control {
    private String tag = "";
    private int value;
    private boolean contents;
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

    void endParagraph();

    /** A footnote begins. */
    void beginNote(String id);
  }

  private final MadeDocument made;
  private final Page page;
  private final Map<String, String> clausesByTag = new HashMap<>();
  private final Map<String, String> clausesByBookmark = new HashMap<>();
  private final Deque<Control> controls = new ArrayDeque<>();
  private final Deque<Field> fields = new ArrayDeque<>();
  private final Set<String> tagged;
  private String begun = "";
  private boolean inText;
  private boolean inInstruction;
  private int runs;

  /**
   * A reader.
   *
   * @param tagged the clauses whose control is in the file, and tells their extent
   */
  SurfaceReader(MadeDocument made, Set<String> tagged, Page page) {
    this.made = made;
    this.tagged = tagged;
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
    switch (name) {
      case "t" -> inText = true;
      case "instrText" -> inInstruction = true;
      case "r" -> runs++;
      case "tab", "br", "cr", "ptab" -> words(runs > 0 ? " " : "");
      case "noBreakHyphen" -> words("\u2011");
      case "softHyphen" -> words("\u00AD");
      case "sdt" -> controls.push(new Control());
      case "tag", "dataBinding", "docPartObj" -> describe(name, element);
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
    return true;
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "t" -> inText = false;
      case "instrText" -> inInstruction = false;
      case "r" -> runs--;
      case "sdt" -> closeControl();
      case "fldSimple" -> closeField();
      case "p" -> page.endParagraph();
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

  private void describe(String name, XMLStreamReader element) {
    Control control = controls.peek();
    if (control == null) {
      return;
    }
    switch (name) {
      case "tag" -> control.tag = SafeXml.attribute(element, "val");
      case "docPartObj" -> control.contents = true;
      default -> {
        Matcher binding = BINDING.matcher(SafeXml.attribute(element, "xpath"));
        int number = binding.matches() ? Integer.parseInt(binding.group(1)) : 0;
        control.value = number <= made.values().size() ? number : 0;
      }
    }
  }

  private void closeControl() {
    Control control = controls.poll();
    if (control != null && control.value > 0) {
      page.value(control.value, control.shown.toString(), clause());
    }
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
