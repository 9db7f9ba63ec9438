package fr.levier.docs.docx;

import fr.levier.docs.negotiation.Remark;
import fr.levier.docs.tree.ActText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** The comments of a file: what each says, and the words of the body it is about. */
final class Comments implements SafeXml.Handler {

  /** More comments open at once than this are not followed, nor more words about one: a file is read in linear time. */
  private static final int MOST_OPEN = 64;

  private static final int LONGEST = 400;

  /** One comment. */
  private static final class Comment {
    private final String author;
    private final String date;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder about = new StringBuilder();
    private String clause = "";

    private Comment(String author, String date) {
      this.author = author;
      this.date = date;
    }
  }

  private final Map<String, Comment> comments = new LinkedHashMap<>();
  private final Map<String, Comment> open = new LinkedHashMap<>();
  private Comment reading = new Comment("", "");
  private boolean inText;

  @Override
  public boolean start(String name, XMLStreamReader element) {
    switch (name) {
      case "comment" -> {
        reading =
            new Comment(SafeXml.attribute(element, "author"), SafeXml.attribute(element, "date"));
        comments.put(SafeXml.attribute(element, "id"), reading);
      }
      case "t" -> inText = true;
      case "tab", "br" -> reading.text.append(' ');
      default -> {}
    }
    return !name.equals("del");
  }

  @Override
  public void end(String name) {
    if (name.equals("t")) {
      inText = false;
    } else if (name.equals("p")) {
      reading.text.append('\n');
    }
  }

  @Override
  public void text(String text) {
    if (inText) {
      reading.text.append(text);
    }
  }

  // ---- in the body

  void begin(String id, String clause) {
    Comment comment = comments.get(id);
    if (comment != null && open.size() < MOST_OPEN) {
      comment.clause = clause;
      open.put(id, comment);
    }
  }

  void end(String id, String clause) {
    Comment ended = open.remove(id);
    if (ended != null && ended.clause.isEmpty()) {
      ended.clause = clause;
    }
  }

  /** The mark of a comment, which tells where it stands if nothing else does. */
  void mark(String id, String clause) {
    Comment marked = comments.get(id);
    if (marked != null && marked.clause.isEmpty()) {
      marked.clause = clause;
    }
  }

  void words(String words) {
    for (Comment comment : open.values()) {
      if (comment.about.length() < LONGEST) {
        comment.about.append(words, 0, Math.min(words.length(), LONGEST));
      }
    }
  }

  List<Remark> remarks() {
    return comments.values().stream()
        .map(comment -> new Remark(
            comment.author,
            Tracked.day(comment.date),
            comment.clause,
            ActText.fold(comment.about.toString()),
            ActText.fold(comment.text.toString())))
        .toList();
  }
}
