package fr.levier.core.dossier;

import fr.levier.core.money.Euros;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A sum of which some terms may not be known: it can only grow, so that it may exceed a ceiling whatever they are. Immutable
 * and thread-safe.
 *
 * @param known what the known terms come to
 * @param missing where the others would stand, sorted
 */
public record KnownSum(Euros known, Set<String> missing) {

  public KnownSum {
    Objects.requireNonNull(known, "known");
    missing = missing.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(missing));
  }

  /** The sum of all aids of a list. */
  public static KnownSum of(List<PublicAid> aids, String path) {
    List<Euros> terms = new ArrayList<>();
    Set<String> missing = new TreeSet<>();
    for (int i = 0; i < aids.size(); i++) {
      add(aids.get(i).getAmount(), path + "/" + i + "/amount", terms, missing);
    }
    return new KnownSum(Euros.sum(terms), missing);
  }

  /** The sum of the aids of a list that were granted on a day that counts. */
  public static KnownSum of(List<PublicAid> aids, String path, Predicate<LocalDate> counts) {
    List<Euros> terms = new ArrayList<>();
    Set<String> missing = new TreeSet<>();
    for (int i = 0; i < aids.size(); i++) {
      Optional<LocalDate> earlier = aids.get(i).getGrantedOn();
      if (earlier.isEmpty()) {
        missing.add(path + "/" + i + "/grantedOn");
      } else if (counts.test(earlier.get())) {
        add(aids.get(i).getAmount(), path + "/" + i + "/amount", terms, missing);
      }
    }
    return new KnownSum(Euros.sum(terms), missing);
  }

  /** With one more term. */
  public KnownSum plus(Fact<Euros> term) {
    return term.value().isPresent()
        ? new KnownSum(known.plus(term.value().get()), missing)
        : plusUnknown(term.path());
  }

  /** With a part of which nothing is known. */
  public KnownSum plusUnknown(String path) {
    Set<String> others = new TreeSet<>(missing);
    others.add(path);
    return new KnownSum(known, others);
  }

  /** Whether it is strictly more than a ceiling. */
  public Truth exceeds(Fact<Euros> ceiling) {
    Truth open = Truth.NO;
    for (String path : missing) {
      open = open.or(Truth.unknown(path));
    }
    return ceiling.is(known::isMoreThan).or(open);
  }

  private static void add(
      Optional<Euros> term, String path, List<Euros> terms, Set<String> missing) {
    term.ifPresentOrElse(terms::add, () -> missing.add(path));
  }
}
