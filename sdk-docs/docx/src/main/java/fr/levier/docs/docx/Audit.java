package fr.levier.docs.docx;

import fr.levier.docs.Alteration;
import fr.levier.docs.Alteration.Kind;
import fr.levier.docs.Recovered;
import fr.levier.docs.diff.Alignment;
import fr.levier.docs.negotiation.ClauseDifference;
import fr.levier.docs.negotiation.Returned;
import fr.levier.docs.tree.ActText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares what a file shows with what it showed when it was made: its dossier, its values, its clauses. */
final class Audit {

  /** Of more lost values than this, the words are not sought: a table of thousands is gone. */
  private static final int MOST_SOUGHT = 500;

  private final MadeDocument made;
  private final Surface surface;
  private final List<TypedRows.Typed> typed;
  private final List<Alteration> alterations = new ArrayList<>();
  private final List<ClauseDifference> clauses = new ArrayList<>();
  private final Set<Integer> missing = new LinkedHashSet<>();
  private final Map<Integer, String> withClause = new HashMap<>();

  private Audit(MadeDocument made, Surface surface) {
    this.made = made;
    this.surface = surface;
    typed = TypedRows.of(made, surface);
  }

  /** The alterations: of the dossier, of values in the order of the document, then of clauses in that order. */
  static Recovered of(MadeDocument made, Surface surface) {
    Audit audit = new Audit(made, surface);
    audit.dossier();
    audit.values();
    List<Alteration> values = List.copyOf(audit.alterations);
    audit.alterations.clear();
    audit.clauses();
    audit.moves();
    OutsideAudit.of(made, surface, audit.typed)
        .tell(audit.alterations, audit.clauses, audit.missing);
    audit.typed();
    List<Alteration> all = new ArrayList<>(values);
    audit.missing.forEach(number -> {
      MadeDocument.Value value = made.value(number);
      all.add(new Alteration(Kind.FIELD_MISSING, value.path(), value.shown(), ""));
    });
    all.addAll(audit.alterations);
    return new Recovered(made.dossier(), all, Optional.of(audit.returned()));
  }

  private Returned returned() {
    List<Returned.Value> values = new ArrayList<>();
    for (int number = 1; number <= made.values().size(); number++) {
      values.add(returned(number));
    }
    return new Returned(
        values,
        typed.stream().flatMap(it -> it.element().stream()).toList(),
        clauses,
        surface.proposals(),
        surface.remarks());
  }

  /** A value whose control is gone but not its words, and one that is only said less often, is there. */
  private Returned.Value returned(int number) {
    MadeDocument.Value value = made.value(number);
    Set<String> texts = new LinkedHashSet<>();
    surface.values(number).forEach(text -> texts.add(value.isAsMade(text) ? value.made() : text));
    if (texts.isEmpty() && !missing.contains(number)) {
      texts.add(value.made());
    }
    String data = ActText.fold(made.field(number));
    return new Returned.Value(
        value.path(),
        value.format(),
        value.made(),
        List.copyOf(texts),
        value.isAsMade(data) ? value.made() : data,
        withClause.getOrDefault(number, ""));
  }

  private void add(Kind kind, String place, String expected, String found) {
    alterations.add(new Alteration(kind, place, expected, found));
  }

  private void dossier() {
    String digest = DataPart.digest(made.dossier());
    if (!digest.equals(made.digest())) {
      add(Kind.DATA_CHANGED, "", "SHA-256 " + made.digest(), "SHA-256 " + digest);
    }
  }

  private void values() {
    for (int number = 1; number <= made.values().size(); number++) {
      MadeDocument.Value value = made.value(number);
      Set<String> shown = surface.values(number);
      for (String text : shown) {
        if (!value.isAsMade(text)) {
          add(Kind.FIELD_CHANGED, value.path(), value.shown(), text);
        }
      }
      String data = ActText.fold(made.field(number));
      if (!value.isAsMade(data) && !shown.contains(data)) {
        add(Kind.DATA_CHANGED, value.path(), value.shown(), data);
      }
    }
  }

  private void clauses() {
    for (MadeDocument.Clause clause : made.clauses().values()) {
      Passage found = surface.clauses().get(clause.id());
      if (found == null || found.shown().isEmpty()) {
        deleted(clause);
      } else if (!withoutTyped(clause.id(), key(found)).equals(key(clause.text()))) {
        add(Kind.CLAUSE_EDITED, clause.id(), clause.text().shown(), found.shown());
        clauses.add(new ClauseDifference.Edited(
            clause.id(),
            Likeness.between(
                clause.text().shown(),
                found.worded(number -> made.value(number).shown(), clause.text()))));
        lost(clause.text(), found, missing);
      } else {
        clauses.add(new ClauseDifference.AsIs(clause.id()));
      }
    }
  }

  /** What a clause says besides the rows that somebody typed into it. */
  private String withoutTyped(String clause, String key) {
    String rest = key;
    for (TypedRows.Typed it : typed) {
      String words = Likeness.of(it.row().shown());
      int at = it.row().clause().equals(clause) ? rest.indexOf(words) : -1;
      if (at >= 0) {
        rest = Likeness.of(rest.substring(0, at) + " " + rest.substring(at + words.length()));
      }
    }
    return rest;
  }

  /** A typed row is no edit of its clause; one that is no element either is foreign text. */
  private void typed() {
    for (TypedRows.Typed it : typed) {
      String text = it.row().shown();
      add(Kind.FOREIGN_TEXT, it.row().clause(), "", text);
      if (it.element().isEmpty()) {
        clauses.add(new ClauseDifference.Foreign(it.row().clause(), text));
      }
    }
  }

  private void deleted(MadeDocument.Clause clause) {
    String text = clause.text().shown();
    add(Kind.CLAUSE_DELETED, clause.id(), text, "");
    clauses.add(new ClauseDifference.Deleted(clause.id(), text));
    clause.text().values().keySet().stream()
        .filter(number -> surface.values(number).isEmpty())
        .forEach(number -> {
          missing.add(number);
          withClause.put(number, clause.id());
        });
  }

  private String key(Passage passage) {
    return passage.key(number -> made.value(number).shown());
  }

  /** Adds the values that stand less often in a passage than they did, as controls or as mere words. */
  static void lost(Passage expected, Passage found, Set<Integer> missing) {
    Map<Integer, Integer> left = found.values();
    List<Integer> fewer = new ArrayList<>();
    expected.values().forEach((number, times) -> {
      if (left.getOrDefault(number, 0) < times) {
        fewer.add(number);
      }
    });
    String before = expected.shown();
    String now = found.shown();
    for (int number : fewer) {
      String words = fewer.size() > MOST_SOUGHT ? "" : expected.shown(number);
      if (words.isEmpty() || times(now, words) < times(before, words)) {
        missing.add(number);
      }
    }
  }

  private static int times(String text, String words) {
    int times = 0;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at)) {
      times++;
      at += words.length();
    }
    return times;
  }

  private void moves() {
    List<String> before = new ArrayList<>(made.clauses().keySet());
    before.retainAll(surface.clauses().keySet());
    List<String> now = new ArrayList<>(surface.clauses().keySet());
    for (int moved : Alignment.moved(now.stream().map(before::indexOf).toList())) {
      String clause = now.get(moved);
      int was = before.indexOf(clause);
      add(Kind.CLAUSE_MOVED, clause, place(before, was), place(now, moved));
      clauses.removeIf(it -> it.equals(new ClauseDifference.AsIs(clause)));
      clauses.add(new ClauseDifference.Moved(
          clause, was == 0 ? "" : before.get(was - 1), moved == 0 ? "" : now.get(moved - 1)));
    }
  }

  private static String place(List<String> clauses, int index) {
    return index == 0 ? "en premier" : "après " + clauses.get(index - 1);
  }
}
