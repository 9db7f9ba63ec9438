package fr.levier.docs.docx;

import fr.levier.docs.tree.Inline;
import java.util.Map;

/** The footnotes of a document. Word counts them; one whose number is not the next carries its own mark. */
final class Notes {

  private static final Template PART = Template.load("footnotes.xml");

  private final Xml notes = new Xml(256);
  private int last;

  /** Writes the call of a note where it is made, and the note itself in its part. */
  void add(Inline.Note note, Xml out, Manuscript manuscript) {
    int number = ++last;
    boolean counted = note.number() == number;
    Xml mark = new Xml(32).raw("<w:t>").raw(note.number()).raw("</w:t>");
    out.raw("<w:r><w:rPr><w:rStyle w:val=\"AppelNote\"/></w:rPr><w:footnoteReference");
    out.raw(counted ? "" : " w:customMarkFollows=\"1\"")
        .raw(" w:id=\"")
        .raw(number)
        .raw("\"/>");
    out.raw(counted ? "" : mark.toString()).raw("</w:r>");
    notes.raw("<w:footnote w:id=\"").raw(number);
    notes.raw("\"><w:p><w:pPr><w:pStyle w:val=\"NoteBasDePage\"/></w:pPr>");
    notes.raw("<w:r><w:rPr><w:rStyle w:val=\"AppelNote\"/></w:rPr>");
    notes.raw(counted ? "<w:footnoteRef/>" : mark.toString());
    notes.raw("</w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>");
    manuscript.ledger.text(counted ? " [" : note.number() + " [" + note.number() + " ");
    new InlineWriter(manuscript, notes).write(note.content());
    manuscript.ledger.text("]");
    notes.raw("</w:p></w:footnote>");
  }

  boolean isEmpty() {
    return last == 0;
  }

  String part() {
    return PART.fill(Map.of("notes", notes.toString()));
  }
}
