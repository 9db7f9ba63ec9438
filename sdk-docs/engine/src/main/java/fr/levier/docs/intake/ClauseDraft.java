package fr.levier.docs.intake;

import fr.levier.core.text.Localized;
import fr.levier.docs.intake.ImportedPack.Note;
import java.util.ArrayList;
import java.util.List;

/** A clause file as it is written, line by line, with what is to be looked at. */
final class ClauseDraft {

  private record Mark(int line, boolean sure, Localized message) {}

  final String id;
  final String kind;
  private String title;
  private final List<String> body = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();

  ClauseDraft(String id, String kind, String title) {
    this.id = id;
    this.kind = kind;
    this.title = title;
  }

  void title(String given) {
    title = given;
  }

  boolean isEmpty() {
    return body.isEmpty();
  }

  /** One more paragraph, after an empty line. */
  void paragraph(String text) {
    if (!body.isEmpty()) {
      body.add("");
    }
    body.add(text);
  }

  /** One more line of the same list or table. */
  void line(String text) {
    body.add(text);
  }

  /** Something to look at in the paragraph that comes next. */
  void note(boolean sure, Localized message) {
    marks.add(new Mark(body.isEmpty() ? 1 : body.size() + 2, sure, message));
  }

  String file() {
    return "clauses/" + id + ".md";
  }

  /** The comments of the header are never printed. */
  String text() {
    StringBuilder text = new StringBuilder();
    head().forEach(line -> text.append(line).append('\n'));
    body.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  private List<String> head() {
    List<String> head = new ArrayList<>(List.of("---", "id: " + id, "kind: " + kind));
    if (!title.isEmpty()) {
      head.add("title: \"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
    }
    head.add("version: 0.1.0");
    head.add("overridable: with-approval");
    for (Mark mark : marks) {
      head.add("# " + (mark.sure() ? "à vérifier : " : "À FAIRE : ")
          + mark.message().french().replaceAll("\\s+", " "));
    }
    head.add("---");
    return head;
  }

  List<Note> notes() {
    int before = head().size();
    return marks.stream()
        .map(it -> new Note(
            file(),
            before + Math.min(it.line(), Math.max(1, body.size())),
            it.sure(),
            it.message()))
        .toList();
  }
}
