package fr.levier.funding.subsidy;

import fr.levier.core.money.Euros;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sum of which some terms may not be known: it can only grow, so that it may exceed a ceiling whatever they are.
 *
 * @param known what the known terms come to
 * @param missing where the others would stand
 */
record KnownSum(Euros known, Set<String> missing) {

  /** The sum of all aids of a list. */
  static KnownSum of(List<PublicAid> aids, String path) {
    List<Euros> terms = new ArrayList<>();
    Set<String> missing = new TreeSet<>();
    for (int i = 0; i < aids.size(); i++) {
      add(aids.get(i).getAmount(), path + "/" + i + "/amount", terms, missing);
    }
    return new KnownSum(Euros.sum(terms), missing);
  }

  /** The sum of the aids of a list that count with one granted on a day. */
  static KnownSum of(
      List<PublicAid> aids, String path, SubsidyParameters.AidWindow window, LocalDate granted) {
    List<Euros> terms = new ArrayList<>();
    Set<String> missing = new TreeSet<>();
    for (int i = 0; i < aids.size(); i++) {
      Optional<LocalDate> earlier = aids.get(i).getGrantedOn();
      if (earlier.isEmpty()) {
        missing.add(path + "/" + i + "/grantedOn");
      } else if (window.counts(earlier.get(), granted)) {
        add(aids.get(i).getAmount(), path + "/" + i + "/amount", terms, missing);
      }
    }
    return new KnownSum(Euros.sum(terms), missing);
  }

  /** With one more term. */
  KnownSum plus(Fact<Euros> term) {
    List<Euros> terms = new ArrayList<>(List.of(known));
    Set<String> others = new TreeSet<>(missing);
    add(term.value(), term.path(), terms, others);
    return new KnownSum(Euros.sum(terms), others);
  }

  /** With a part of which nothing is known. */
  KnownSum plusUnknown(String path) {
    Set<String> others = new TreeSet<>(missing);
    others.add(path);
    return new KnownSum(known, others);
  }

  /** Whether it is strictly more than a ceiling. */
  Truth exceeds(Fact<Euros> ceiling) {
    Truth open = missing.stream().map(Truth::unknown).reduce(Truth.NO, Truth::or);
    return ceiling.is(known::isMoreThan).or(open);
  }

  private static void add(
      Optional<Euros> term, String path, List<Euros> terms, Set<String> missing) {
    term.ifPresentOrElse(terms::add, () -> missing.add(path));
  }
}
