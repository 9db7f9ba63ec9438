package fr.levier.docs.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers the pages of a file: its body, with each footnote where it is called. */
final class PageReader {

  private PageReader() {}

  static Surface read(SafePackage file, MadeDocument made) {
    String main = Relationships.target(file, "", "/officeDocument").orElse("word/document.xml");
    byte[] body = file.part(main)
        .orElseThrow(() -> SafePackage.refused(
            "le corps du document n’y est pas", "the body of the document is not there"));
    Set<String> tagged = tagged(body, made);
    Tracked tracked = new Tracked();
    Comments comments = new Comments();
    Relationships.target(file, main, "/comments")
        .flatMap(file::part)
        .ifPresent(part -> SafeXml.read(part, comments));
    Surface surface = new Surface();
    NotesPage notes = new NotesPage(surface);
    Optional<byte[]> footnotes = Relationships.target(file, main, "/footnotes").flatMap(file::part);
    footnotes.ifPresent(
        part -> SafeXml.read(part, new SurfaceReader(made, tagged, tracked, comments, notes)));
    BodyPage page = new BodyPage(surface, notes.notes);
    SafeXml.read(body, new SurfaceReader(made, tagged, tracked, comments, page));
    page.rows.endLists().forEach(surface::table);
    surface.marked(tracked.proposals(), comments.remarks());
    return surface;
  }

  /** The clauses whose control still has its tag. */
  private static Set<String> tagged(byte[] body, MadeDocument made) {
    Map<String, String> clauses = new HashMap<>();
    made.clauses().values().forEach(clause -> clauses.put(clause.tag(), clause.id()));
    Set<String> tagged = new HashSet<>();
    SafeXml.read(body, (name, element) -> {
      String clause = name.equals("tag") ? clauses.get(SafeXml.attribute(element, "val")) : null;
      if (clause != null) {
        tagged.add(clause);
      }
      return true;
    });
    return tagged;
  }

  /** Footnotes, by id. */
  private static final class NotesPage implements SurfaceReader.Page {
    private final Map<String, Passage> notes = new HashMap<>();
    private final Surface surface;
    private Passage open = new Passage();

    private NotesPage(Surface surface) {
      this.surface = surface;
    }

    @Override
    public void beginNote(String id) {
      open = new Passage();
      notes.put(id, open);
    }

    @Override
    public void words(String words, String clause) {
      open.words(words);
    }

    @Override
    public void value(int number, String shown, String clause) {
      open.value(number, shown);
      surface.value(number, shown);
    }

    @Override
    public void reference(String bookmark, String shown, String clause) {
      open.reference(bookmark, shown);
    }

    @Override
    public void note(String id, String clause) {}

    @Override
    public void endParagraph(int level) {}
  }

  /** The body, clause by clause. */
  private static final class BodyPage implements SurfaceReader.Page {
    private final Surface surface;
    private final Map<String, Passage> notes;
    private final Rows rows = new Rows();
    private Passage outside = new Passage();
    private String clause = "";

    private BodyPage(Surface surface, Map<String, Passage> notes) {
      this.surface = surface;
      this.notes = notes;
    }

    private Passage at(String place) {
      clause = place;
      return place.isEmpty() ? outside : surface.clause(place);
    }

    @Override
    public void words(String words, String place) {
      at(place).words(words);
      rows.words(words);
    }

    @Override
    public void value(int number, String shown, String place) {
      at(place).value(number, shown);
      surface.value(number, shown);
      rows.value(number, shown);
    }

    @Override
    public void reference(String bookmark, String shown, String place) {
      at(place).reference(bookmark, shown);
      rows.words(shown);
    }

    @Override
    public void table(boolean begins) {
      rows.table(begins).ifPresent(surface::table);
    }

    @Override
    public void endCell() {
      rows.endCell();
    }

    @Override
    public void endRow(String place) {
      rows.endRow(place);
    }

    @Override
    public void note(String id, String place) {
      Passage note = notes.get(id);
      if (note != null) {
        at(place).words(" [").add(note.stripped()).words("]");
      }
    }

    @Override
    public void endParagraph(int level) {
      rows.endParagraph(level, clause).forEach(surface::table);
      if (!clause.isEmpty()) {
        surface.clause(clause).words("\n");
        clause = "";
      }
      if (!outside.shown().isEmpty()) {
        surface.outside(outside);
        outside = new Passage();
      }
    }

    @Override
    public void beginNote(String id) {}
  }
}
