package fr.levier.docs.docx;

import fr.levier.core.text.Localized;
import fr.levier.docs.intake.ForeignText;
import fr.levier.docs.intake.ForeignText.Grid;
import fr.levier.docs.intake.ForeignText.Line;
import fr.levier.docs.intake.ForeignText.Mark;
import fr.levier.docs.intake.ForeignText.Piece;
import fr.levier.docs.intake.ForeignText.Run;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the body of any Word file as paragraphs and tables: what a reader sees, without what was deleted, with what is to be
 * filled in told apart (form fields, content controls, highlighted words).
 */
final class ForeignReader implements SafeXml.Handler {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final Set<String> SKIPPED = Set.of(
      "tblPr", "trPr", "tcPr", "sectPr", "del", "moveFrom", "Fallback", "pPrChange", "rPrChange");

  /** A control that is open: a word to fill in, the table of contents, or a mere frame around paragraphs. */
  private static final class Control {
    private String name = "";
    private boolean field;
    private boolean contents;
    private boolean properties;
  }

  /** A field that is open. */
  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private String name = "";
    private boolean shown;
  }

  /** A paragraph that is open. */
  private static final class Open {
    private final int number;
    private String style = "";
    private String list = "";
    private int level = -1;
    private int outline = -1;
    private final List<Run> runs = new ArrayList<>();

    private Open(int number) {
      this.number = number;
    }
  }

  /** A table that is open; what stands in a cell is flattened to words. */
  private static final class Table {
    private final int number;
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    private Table(int number) {
      this.number = number;
    }
  }

  private final ForeignStyles styles;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Localized> losses = new ArrayList<>();
  private final Deque<Open> paragraphs = new ArrayDeque<>();
  private final Deque<Table> tables = new ArrayDeque<>();
  private final Deque<Control> controls = new ArrayDeque<>();
  private final Deque<Field> fields = new ArrayDeque<>();
  private int count;
  private boolean inText;
  private boolean inInstruction;
  private boolean inParagraphProperties;
  private boolean inRunProperties;
  private boolean strong;
  private boolean emphasis;
  private boolean highlighted;

  private ForeignReader(ForeignStyles styles) {
    this.styles = styles;
  }

  static ForeignText read(SafePackage file) {
    String main = Relationships.target(file, "", "/officeDocument").orElse("word/document.xml");
    byte[] body = file.part(main)
        .orElseThrow(() -> SafePackage.refused(
            "le corps du document n’y est pas", "the body of the document is not there"));
    ForeignReader reader = new ForeignReader(ForeignStyles.of(file, main));
    SafeXml.read(body, reader);
    return new ForeignText(reader.pieces, reader.losses);
  }

  @Override
  public boolean start(String name, XMLStreamReader element) {
    String space = String.valueOf(element.getNamespaceURI());
    if (SKIPPED.contains(name)) {
      if (name.equals("del") || name.equals("moveFrom")) {
        lose(
            "des révisions suivies : le texte supprimé n’est pas repris, le texte ajouté l’est",
            "tracked changes: deleted text is left out, added text is kept");
      }
      return false;
    }
    if (!space.equals(WORD) && !space.equals(STRICT)) {
      return true;
    }
    switch (name) {
      case "p" -> paragraphs.push(new Open(++count));
      case "tbl" -> tables.push(new Table(count + 1));
      case "tr" -> {
        if (!tables.isEmpty()) {
          tables.getFirst().rows.add(new ArrayList<>());
        }
      }
      case "pPr" -> inParagraphProperties = true;
      case "r" -> plain();
      case "rPr" -> inRunProperties = true;
      case "t" -> inText = true;
      case "tab", "br", "cr", "ptab" -> words(inParagraphProperties ? "" : " ");
      case "noBreakHyphen" -> words("-");
      case "footnoteReference", "endnoteReference" ->
        lose("des notes : leur texte n’est pas repris", "notes: their text is left out");
      case "drawing", "pict", "object" ->
        lose(
            "des images ou objets : ils ne sont pas repris",
            "pictures or objects: they are left out");
      case "commentReference" ->
        lose("des commentaires : ils ne sont pas repris", "comments: they are left out");
      default -> {
        control(name, element);
        field(name, element);
        property(name, SafeXml.attribute(element, "val"));
      }
    }
    return true;
  }

  private void plain() {
    strong = false;
    emphasis = false;
    highlighted = false;
  }

  private void lose(String french, String english) {
    Localized loss = new Localized(french, english);
    if (!losses.contains(loss)) {
      losses.add(loss);
    }
  }

  private void control(String name, XMLStreamReader element) {
    Control open = controls.peek();
    if (name.equals("sdt")) {
      controls.push(new Control());
    } else if (name.equals("sdtPr") && open != null) {
      open.properties = true;
    } else if (open != null && open.properties) {
      String value = SafeXml.attribute(element, "val");
      switch (name) {
        case "alias" -> open.name = value;
        case "tag" -> open.name = open.name.isEmpty() ? value : open.name;
        case "text", "date", "comboBox", "dropDownList", "showingPlcHdr" -> open.field = true;
        case "docPartGallery" -> open.contents = value.contains("Table of Contents");
        default -> {}
      }
    }
  }

  private void field(String name, XMLStreamReader element) {
    switch (name) {
      case "fldChar" -> {
        switch (SafeXml.attribute(element, "fldCharType")) {
          case "begin" -> fields.push(new Field());
          case "separate" -> {
            if (!fields.isEmpty()) {
              fields.getFirst().shown = true;
            }
          }
          default -> fields.poll();
        }
      }
      case "instrText" -> inInstruction = true;
      case "ffData" -> inInstruction = false;
      case "name" -> {
        if (!fields.isEmpty() && !fields.getFirst().shown) {
          fields.getFirst().name = SafeXml.attribute(element, "val");
        }
      }
      default -> {}
    }
  }

  private void property(String name, String value) {
    boolean on = !value.equals("0") && !value.equals("false") && !value.equals("none");
    if (inRunProperties && !inParagraphProperties) {
      switch (name) {
        case "b" -> strong = on;
        case "i" -> emphasis = on;
        case "highlight" -> highlighted = on;
        default -> {}
      }
    } else if (inParagraphProperties && !paragraphs.isEmpty()) {
      Open open = paragraphs.getFirst();
      switch (name) {
        case "pStyle" -> open.style = value;
        case "numId" -> open.list = value;
        case "ilvl" -> open.level = ForeignStyles.number(value, -1);
        case "outlineLvl" -> open.outline = ForeignStyles.number(value, -1);
        default -> {}
      }
    }
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "t" -> inText = false;
      case "instrText" -> inInstruction = false;
      case "pPr" -> inParagraphProperties = false;
      case "rPr" -> inRunProperties = false;
      case "sdtPr" -> {
        if (!controls.isEmpty()) {
          controls.getFirst().properties = false;
        }
      }
      case "sdt" -> controls.poll();
      case "p" -> paragraph();
      case "tc" -> {
        Table table = tables.peek();
        if (table != null && !table.rows.isEmpty()) {
          table.rows.get(table.rows.size() - 1).add(table.cell.toString().strip());
          table.cell.setLength(0);
        }
      }
      case "tbl" -> table();
      default -> {}
    }
  }

  private void paragraph() {
    Open open = paragraphs.poll();
    if (open == null || controls.stream().anyMatch(it -> it.contents)) {
      return;
    }
    if (!tables.isEmpty()) {
      StringBuilder cell = tables.getFirst().cell;
      cell.append(cell.isEmpty() ? "" : " ");
      open.runs.forEach(run -> cell.append(run.text()));
      return;
    }
    int heading =
        open.outline >= 0 && open.outline < 9 ? open.outline + 1 : styles.heading(open.style);
    Mark mark =
        styles.isTitle(open.style) ? Mark.TITLE : styles.mark(open.style, open.list, open.level);
    pieces.add(new Line(open.number, mark, heading, Math.max(0, open.level), open.runs));
  }

  private void table() {
    Table table = tables.poll();
    if (table == null) {
      return;
    }
    if (tables.isEmpty()) {
      pieces.add(new Grid(table.number, table.rows));
    } else {
      table.rows.forEach(row -> tables.getFirst().cell.append(' ').append(String.join(" ", row)));
      lose(
          "des tableaux imbriqués : leur texte est mis dans une cellule",
          "nested tables: their text is put into one cell");
    }
  }

  @Override
  public void text(String text) {
    if (inInstruction && !fields.isEmpty()) {
      fields.getFirst().instruction.append(text);
    } else if (inText) {
      words(text);
    }
  }

  private void words(String text) {
    if (paragraphs.isEmpty() || text.isEmpty()) {
      return;
    }
    List<Run> runs = paragraphs.getFirst().runs;
    Control control = controls.stream().filter(it -> it.field).findFirst().orElse(null);
    Field form = fields.stream()
        .filter(it -> it.shown && it.instruction.toString().contains("FORM"))
        .findFirst()
        .orElse(null);
    boolean slot = highlighted || control != null || form != null;
    String name = form != null ? form.name : control != null ? control.name : "";
    Run run = new Run(text, strong, emphasis, slot, name);
    Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    if (last != null
        && last.strong() == strong
        && last.emphasis() == emphasis
        && last.slot() == slot
        && last.name().equals(name)) {
      runs.set(runs.size() - 1, new Run(last.text() + text, strong, emphasis, slot, name));
    } else {
      runs.add(run);
    }
  }
}
