package fr.levier.docs.docx;

import fr.levier.docs.tree.Inline;
import fr.levier.docs.tree.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes spans as runs, content controls and fields. */
final class InlineWriter {

  /**
   * How a run looks besides the style of its paragraph.
   *
   * @param bound whether a value stands in a control, or is words like others
   */
  private record Ink(boolean bold, boolean italic, String style, boolean bound) {

    private static final Ink PLAIN = new Ink(false, false, "", true);

    private Ink asBold() {
      return new Ink(true, italic, style, bound);
    }

    private Ink asItalic() {
      return new Ink(bold, true, style, bound);
    }

    private Ink styled(String name) {
      return new Ink(bold, italic, name, bound);
    }

    private Ink unbound() {
      return new Ink(bold, italic, style, false);
    }

    private String properties() {
      if (!bold && !italic && style.isEmpty()) {
        return "";
      }
      return "<w:rPr>"
          + (style.isEmpty() ? "" : "<w:rStyle w:val=\"" + style + "\"/>")
          + (bold ? "<w:b/><w:bCs/>" : "")
          + (italic ? "<w:i/><w:iCs/>" : "")
          + "</w:rPr>";
    }
  }

  private final Manuscript manuscript;
  private final Xml out;

  InlineWriter(Manuscript manuscript, Xml out) {
    this.manuscript = manuscript;
    this.out = out;
  }

  void write(List<Inline> content) {
    write(content, Ink.PLAIN);
  }

  void writeBold(List<Inline> content) {
    write(content, Ink.PLAIN.asBold());
  }

  /**
   * Writes the title of a clause, its values as words: LibreOffice makes one of the control of a clause and of a control in its
   * first paragraph, which then shows the value alone.
   */
  void writeTitle(List<Inline> content) {
    write(content, Ink.PLAIN.unbound());
  }

  /** Words that come from no clause, such as a dash between a label and its title. */
  void words(String words) {
    manuscript.ledger.text(words);
    run(words, Ink.PLAIN);
  }

  private void words(String words, Origin origin, Ink ink) {
    manuscript.ledger.text(words, origin);
    run(words, ink);
  }

  private void write(List<Inline> content, Ink ink) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Text text) {
        words(text.text(), text.origin(), ink);
      } else if (inline instanceof Inline.Strong strong) {
        write(strong.content(), ink.asBold());
      } else if (inline instanceof Inline.Emphasis emphasis) {
        write(emphasis.content(), ink.asItalic());
      } else if (inline instanceof Inline.Field field) {
        value(field, ink);
      } else if (inline instanceof Inline.Reference reference) {
        reference(reference, ink.styled("Renvoi"));
      } else if (inline instanceof Inline.LawReference law) {
        words(law.shown(), law.origin(), ink.styled("TexteDeLoi"));
      } else if (inline instanceof Inline.Missing missing) {
        missing(missing, ink.styled("ACompleter"));
      } else if (inline instanceof Inline.Note note) {
        manuscript.notes.add(note, out, manuscript);
      }
    }
  }

  private void value(Inline.Field field, Ink ink) {
    if (!ink.bound()) {
      words(field.shown(), field.origin(), ink);
      return;
    }
    int number = manuscript.values.of(field);
    boolean multiline = field.shown().indexOf('\n') >= 0;
    manuscript.ledger.value(number, field.origin());
    manuscript.controls.openValue(
        out, ink.properties(), field.path(), field.format(), number, multiline);
    run(field.shown(), ink);
    manuscript.controls.close(out);
  }

  private void missing(Inline.Missing missing, Ink ink) {
    if (!ink.bound()) {
      words(missing.shown(), missing.origin(), ink);
      return;
    }
    int number = manuscript.values.of(missing);
    manuscript.ledger.value(number, missing.origin());
    manuscript.controls.openMissing(out, missing.path(), number);
    run(missing.shown(), ink);
    manuscript.controls.close(out);
  }

  /** A field that Word refreshes from the number of the paragraph it points at; plain words if it points at nothing. */
  private void reference(Inline.Reference reference, Ink ink) {
    Optional<String> bookmark = manuscript.bookmarks.of(reference.target());
    if (bookmark.isEmpty()) {
      words(reference.shown(), reference.origin(), ink);
      return;
    }
    manuscript.ledger.reference(bookmark.get(), reference.shown());
    String shown = reference.shown();
    boolean lower = shown.equals(shown.toLowerCase(Locale.ROOT));
    openField("REF " + bookmark.get() + " \\r" + (lower ? " \\* Lower" : "") + " \\h");
    run(shown, ink);
    closeField();
  }

  /** Opens a field; what it shows follows. */
  void openField(String instruction) {
    out.raw(
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> ");
    out.raw(instruction);
    out.raw(" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
  }

  void closeField() {
    out.raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
  }

  /** A run, without a trace in the ledger. */
  void run(String text) {
    run(text, Ink.PLAIN);
  }

  private void run(String text, Ink ink) {
    out.raw("<w:r>").raw(ink.properties());
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\t') {
        piece(text.substring(from, i));
        out.raw(c == '\n' ? "<w:br/>" : "<w:tab/>");
        from = i + 1;
      }
    }
    piece(from == 0 ? text : text.substring(from));
    out.raw("</w:r>");
  }

  private void piece(String text) {
    if (!text.isEmpty()) {
      out.raw("<w:t xml:space=\"preserve\">").text(text).raw("</w:t>");
    }
  }
}
