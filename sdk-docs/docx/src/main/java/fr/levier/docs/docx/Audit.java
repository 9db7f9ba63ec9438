package fr.levier.docs.docx;

import fr.levier.docs.Alteration;
import fr.levier.docs.Alteration.Kind;
import fr.levier.docs.tree.ActText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what a file shows with what it showed when it was made: its dossier, its values, its clauses. */
final class Audit {

  private final MadeDocument made;
  private final Surface surface;
  private final List<Alteration> alterations = new ArrayList<>();
  private final Set<Integer> missing = new LinkedHashSet<>();

  private Audit(MadeDocument made, Surface surface) {
    this.made = made;
    this.surface = surface;
  }

  /** The alterations: of the dossier, of values in the order of the document, then of clauses in that order. */
  static List<Alteration> of(MadeDocument made, Surface surface) {
    Audit audit = new Audit(made, surface);
    audit.dossier();
    audit.values();
    List<Alteration> values = List.copyOf(audit.alterations);
    audit.alterations.clear();
    audit.clauses();
    audit.moves();
    OutsideAudit.of(made, surface, audit.alterations, audit.missing);
    List<Alteration> all = new ArrayList<>(values);
    audit.missing.forEach(number -> {
      MadeDocument.Value value = made.value(number);
      all.add(new Alteration(Kind.FIELD_MISSING, value.path(), value.shown(), ""));
    });
    all.addAll(audit.alterations);
    return all;
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
        if (!isAsMade(value, text)) {
          add(Kind.FIELD_CHANGED, value.path(), value.shown(), text);
        }
      }
      String data = ActText.fold(made.field(number));
      if (!isAsMade(value, data) && !shown.contains(data)) {
        add(Kind.DATA_CHANGED, value.path(), value.shown(), data);
      }
    }
  }

  /** Whether a value shows what it did; where there was none, nothing at all is as good as the words that asked for it. */
  private static boolean isAsMade(MadeDocument.Value value, String text) {
    return text.equals(ActText.fold(value.shown()))
        || (text.isEmpty() && !value.missing().isEmpty());
  }

  private void clauses() {
    for (MadeDocument.Clause clause : made.clauses().values()) {
      Passage found = surface.clauses().get(clause.id());
      if (found == null || found.shown().isEmpty()) {
        add(Kind.CLAUSE_DELETED, clause.id(), clause.text().shown(), "");
        clause.text().values().keySet().stream()
            .filter(number -> surface.values(number).isEmpty())
            .forEach(missing::add);
      } else if (!key(found).equals(key(clause.text()))) {
        add(Kind.CLAUSE_EDITED, clause.id(), clause.text().shown(), found.shown());
        lost(clause.text(), found, missing);
      }
    }
  }

  private String key(Passage passage) {
    return passage.key(number -> made.value(number).shown());
  }

  /** Adds the values that stand less often in a passage than they did. */
  static void lost(Passage expected, Passage found, Set<Integer> missing) {
    Map<Integer, Integer> left = found.values();
    expected.values().forEach((number, times) -> {
      if (left.getOrDefault(number, 0) < times) {
        missing.add(number);
      }
    });
  }

  private void moves() {
    List<String> before = new ArrayList<>(made.clauses().keySet());
    before.retainAll(surface.clauses().keySet());
    List<String> now = new ArrayList<>(surface.clauses().keySet());
    for (int moved : Order.moved(now.stream().map(before::indexOf).toList())) {
      String clause = now.get(moved);
      add(Kind.CLAUSE_MOVED, clause, place(before, before.indexOf(clause)), place(now, moved));
    }
  }

  private static String place(List<String> clauses, int index) {
    return index == 0 ? "en premier" : "après " + clauses.get(index - 1);
  }
}
