package fr.levier.docs.docx;

import fr.levier.docs.tree.Origin;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The words of each clause as they are made, for the audit of a file that comes back. Values stand there by their number and
 * cross-references by their target, for both may change without anyone editing the clause; labels that Word computes are left
 * out.
 */
final class Ledger {

  private static final String PARAGRAPH_END = "</p>\n";

  private final Xml outside = new Xml(2048);
  private final List<Xml> clauses = new ArrayList<>();
  private final Deque<Xml> open = new ArrayDeque<>();
  private final Xml paragraph = new Xml(512);
  private String from = "";

  /** Begins a clause; what is noted until its end belongs to it. */
  void openClause(String id, String tag, String bookmark) {
    endParagraph();
    Xml clause = new Xml(1024);
    clause.raw("<clause id=\"").attribute(id).raw("\" tag=\"").attribute(tag);
    clause.raw("\" bookmark=\"").raw(bookmark).raw("\">\n");
    clauses.add(clause);
    open.push(clause);
  }

  void closeClause() {
    endParagraph();
    open.pop().raw("</clause>\n");
  }

  /** Notes words and the clause they come from. */
  void text(String text, Origin origin) {
    if (from.isEmpty()) {
      from = origin.clause();
    }
    text(text);
  }

  /** Notes words that come from no clause, such as a literal label. */
  void text(String text) {
    paragraph.text(text);
  }

  /** Notes a bound value. */
  void value(int number, Origin origin) {
    if (from.isEmpty()) {
      from = origin.clause();
    }
    paragraph.raw("<value n=\"").raw(number).raw("\"/>");
  }

  /** Notes a cross-reference. */
  void reference(String bookmark, String shown) {
    paragraph.raw("<ref to=\"").raw(bookmark).raw("\">").text(shown).raw("</ref>");
  }

  void endParagraph() {
    if (!paragraph.isEmpty()) {
      if (open.isEmpty()) {
        outside.raw("<p from=\"").attribute(from).raw("\">").raw(paragraph).raw(PARAGRAPH_END);
      } else {
        open.peek().raw("<p>").raw(paragraph).raw(PARAGRAPH_END);
      }
      paragraph.clear();
    }
    from = "";
  }

  /** Writes the {@code clause} elements and the {@code outside} element of the data part. */
  void write(Xml data) {
    endParagraph();
    data.raw("<clauses>\n");
    clauses.forEach(data::raw);
    data.raw("</clauses>\n<outside>\n").raw(outside).raw("</outside>\n");
  }
}
