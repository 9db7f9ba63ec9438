package fr.levier.docs.docx;

import fr.levier.docs.negotiation.Proposal;
import fr.levier.docs.negotiation.Remark;
import fr.levier.docs.tree.ActText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the pages of a file show, clause by clause. */
final class Surface {

  /** A paragraph that stands in no clause, and the clause before it, empty at the beginning. */
  record Outside(String after, Passage text) {}

  private final Map<String, Passage> clauses = new LinkedHashMap<>();
  private final List<Outside> outside = new ArrayList<>();
  private final Map<Integer, Set<String>> values = new HashMap<>();
  private final List<List<Rows.Row>> tables = new ArrayList<>();
  private List<Proposal> proposals = List.of();
  private List<Remark> remarks = List.of();
  private String last = "";

  /** The words of a clause, which is thereby found; more may be added. */
  Passage clause(String id) {
    last = id;
    return clauses.computeIfAbsent(id, found -> new Passage());
  }

  void outside(Passage paragraph) {
    outside.add(new Outside(last, paragraph));
  }

  void value(int number, String text) {
    values.computeIfAbsent(number, first -> new LinkedHashSet<>()).add(ActText.fold(text));
  }

  void table(List<Rows.Row> rows) {
    tables.add(rows);
  }

  void marked(List<Proposal> tracked, List<Remark> comments) {
    proposals = tracked;
    remarks = comments;
  }

  /** The rows of each table, and the items of each list. */
  List<List<Rows.Row>> tables() {
    return tables;
  }

  List<Proposal> proposals() {
    return proposals;
  }

  List<Remark> remarks() {
    return remarks;
  }

  /** The clauses found by id, in the order in which they begin. */
  Map<String, Passage> clauses() {
    return clauses;
  }

  List<Outside> outside() {
    return outside;
  }

  /** What the occurrences of a value show, by its number: one text when they agree, none when it is not on the page. */
  Set<String> values(int number) {
    return values.getOrDefault(number, Set.of());
  }
}
