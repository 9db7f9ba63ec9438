package fr.levier.docs.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Articles, or annexes, that follow one another and all move by as much: told as one. */
record Renumbering(Stipulation first, Stipulation last, Stipulation newFirst, Stipulation newLast) {

  /** Every such run of the stipulations that stay, in order. */
  static List<Renumbering> all(Map<String, Stipulation> before, Map<String, Stipulation> after) {
    List<Renumbering> runs = new ArrayList<>();
    before.forEach((id, old) -> {
      Stipulation now = after.get(id);
      if (now == null || now.number() == old.number()) {
        return;
      }
      Renumbering run = new Renumbering(old, old, now, now);
      if (!runs.isEmpty() && runs.get(runs.size() - 1).isFollowedBy(run)) {
        run = runs.remove(runs.size() - 1).to(run);
      }
      runs.add(run);
    });
    return runs;
  }

  /** {@code articles 8 à 20}. */
  String former() {
    return range(first, last);
  }

  /** {@code deviennent : articles 7 à 19}. */
  String current() {
    return (first.equals(last) ? "devient : " : "deviennent : ") + range(newFirst, newLast);
  }

  private boolean isFollowedBy(Renumbering next) {
    return next.first.number() == last.number() + 1
        && next.newFirst.number() == newLast.number() + 1
        && kind(next.first).equals(kind(last));
  }

  private Renumbering to(Renumbering next) {
    return new Renumbering(first, next.last, newFirst, next.newLast);
  }

  private static String range(Stipulation from, Stipulation to) {
    return from.equals(to) ? from.label() : kind(from) + "s " + number(from) + " à " + number(to);
  }

  /** {@code article} or {@code annexe}. */
  private static String kind(Stipulation stipulation) {
    return stipulation.label().substring(0, stipulation.label().indexOf(' '));
  }

  private static String number(Stipulation stipulation) {
    return stipulation.label().substring(stipulation.label().indexOf(' ') + 1);
  }
}
