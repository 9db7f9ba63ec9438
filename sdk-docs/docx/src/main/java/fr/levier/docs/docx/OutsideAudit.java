package fr.levier.docs.docx;

import fr.levier.docs.Alteration;
import fr.levier.docs.Alteration.Kind;
import fr.levier.docs.diff.Alignment;
import fr.levier.docs.negotiation.ClauseDifference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares the paragraphs that stand in no clause, such as the parties and the signatures, paragraph by paragraph: what is no
 * longer there was edited, what was never there is foreign.
 */
final class OutsideAudit {

  /** Beyond, the document is another one, and there is no telling which paragraph was edited into which. */
  private static final int MOST_CANDIDATES = 200;

  private final MadeDocument made;
  private final List<MadeDocument.Outside> lost = new ArrayList<>();
  private final List<Surface.Outside> extra = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();

  private OutsideAudit(MadeDocument made, Surface surface, List<TypedRows.Typed> typed) {
    this.made = made;
    match(surface);
    typed.stream()
        .filter(it -> it.row().clause().isEmpty())
        .flatMap(it -> it.row().cells().stream())
        .forEach(cell -> drop(Likeness.of(cell.text())));
  }

  static OutsideAudit of(MadeDocument made, Surface surface, List<TypedRows.Typed> typed) {
    return new OutsideAudit(made, surface, typed);
  }

  /** Leaves out a paragraph that is told as a typed row. */
  private void drop(String key) {
    for (int i = 0; i < extra.size(); i++) {
      if (key(extra.get(i).text()).equals(key)) {
        extra.remove(i);
        return;
      }
    }
  }

  /** Tells what was edited, typed and moved, and which values went. */
  void tell(List<Alteration> alterations, List<ClauseDifference> clauses, Set<Integer> missing) {
    for (MadeDocument.Outside expected : lost) {
      Passage found = closest(expected);
      alterations.add(new Alteration(
          Kind.CLAUSE_EDITED, expected.from(), expected.text().shown(), found.shown()));
      clauses.add(new ClauseDifference.Edited(
          expected.from(),
          Likeness.between(
              expected.text().shown(),
              found.worded(number -> made.value(number).shown(), expected.text()))));
      Audit.lost(expected.text(), found, missing);
    }
    for (Surface.Outside foreign : extra) {
      String text = foreign.text().shown();
      alterations.add(new Alteration(Kind.FOREIGN_TEXT, foreign.after(), "", text));
      clauses.add(new ClauseDifference.Foreign(foreign.after(), text));
    }
    for (int moved : Alignment.moved(places)) {
      MadeDocument.Outside paragraph = made.outside().get(places.get(moved));
      String shown = paragraph.text().shown();
      alterations.add(new Alteration(Kind.CLAUSE_MOVED, paragraph.from(), shown, shown));
      clauses.add(new ClauseDifference.Moved(
          paragraph.from(),
          from(places.get(moved) - 1),
          from(moved == 0 ? -1 : places.get(moved - 1))));
    }
  }

  private String from(int paragraph) {
    return paragraph < 0 ? "" : made.outside().get(paragraph).from();
  }

  /** Pairs each paragraph found with the first one made that says the same. */
  private void match(Surface surface) {
    Map<String, List<Integer>> waiting = new HashMap<>();
    for (int i = 0; i < made.outside().size(); i++) {
      waiting
          .computeIfAbsent(key(made.outside().get(i).text()), key -> new ArrayList<>())
          .add(i);
    }
    Map<String, Integer> next = new HashMap<>();
    boolean[] paired = new boolean[made.outside().size()];
    for (Surface.Outside found : surface.outside()) {
      String key = key(found.text());
      List<Integer> candidates = waiting.getOrDefault(key, List.of());
      int turn = next.merge(key, 1, Integer::sum) - 1;
      if (turn < candidates.size()) {
        paired[candidates.get(turn)] = true;
        places.add(candidates.get(turn));
      } else {
        extra.add(found);
      }
    }
    for (int i = 0; i < paired.length; i++) {
      if (!paired[i] && !made.outside().get(i).text().shown().isEmpty()) {
        lost.add(made.outside().get(i));
      }
    }
  }

  /** The first foreign paragraph that shares half its words, which is then no longer foreign; nothing if there is none. */
  private Passage closest(MadeDocument.Outside expected) {
    if (extra.size() > MOST_CANDIDATES) {
      return new Passage();
    }
    Set<String> words = words(expected.text());
    for (int i = 0; i < extra.size(); i++) {
      Set<String> shared = words(extra.get(i).text());
      int all = Math.max(words.size(), shared.size());
      shared.retainAll(words);
      if (shared.size() * 2 >= all) {
        return extra.remove(i).text();
      }
    }
    return new Passage();
  }

  private static Set<String> words(Passage passage) {
    return new HashSet<>(Arrays.asList(passage.shown().split("[^\\p{L}\\p{N}]+", -1)));
  }

  private String key(Passage passage) {
    return passage.key(number -> made.value(number).shown());
  }
}
