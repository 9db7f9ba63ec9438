package fr.levier.funding.subsidy;

import fr.levier.core.rule.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The grade of a support, from four facts and the clauses that speak for a public contract. What is not known is tried in
 * every way it could turn out: the grade stands if all ways lead to the same, and a fact is missing only if one of them
 * depends on it.
 *
 * <p>Immutable and thread-safe.
 */
public final class Grading {

  private final List<Support> ways;
  private final Set<Fact> unknown;

  private Grading(List<Support> ways, Set<Fact> unknown) {
    this.ways = ways;
    this.unknown = unknown;
  }

  /** Grades what is known of a grant. */
  public static Grading of(Grant grant) {
    Set<Fact> unknown = EnumSet.noneOf(Fact.class);
    List<Initiative> initiatives =
        possible(grant.getInitiative(), Initiative.values(), Fact.INITIATIVE, unknown);
    List<NeedSource> needs =
        possible(grant.getNeedDefinedBy(), NeedSource.values(), Fact.NEED_DEFINED_BY, unknown);
    List<Consideration> considerations =
        possible(grant.getConsideration(), Consideration.values(), Fact.CONSIDERATION, unknown);
    List<Pricing> pricings = possible(grant.getPricing(), Pricing.values(), Fact.PRICING, unknown);
    boolean clue = !grant.getClues().isEmpty();
    List<Support> ways = new ArrayList<>();
    for (Initiative initiative : initiatives) {
      for (NeedSource need : needs) {
        for (Consideration consideration : considerations) {
          for (Pricing pricing : pricings) {
            ways.add(new Support(initiative, need, consideration, pricing, clue));
          }
        }
      }
    }
    return new Grading(List.copyOf(ways), unknown);
  }

  /** The grade, {@link Grade#UNDETERMINED} while a missing fact could change it. */
  public Grade grade() {
    Grade first = ways.get(0).grade();
    for (Support way : ways) {
      if (way.grade() != first) {
        return Grade.UNDETERMINED;
      }
    }
    return first;
  }

  /** Where the missing facts that could change the grade would stand in the dossier file (RFC 6901), sorted. */
  public List<String> missing() {
    Set<String> paths = new TreeSet<>();
    for (Grade grade : List.of(Grade.SUBSIDY, Grade.ATTENTION, Grade.CONTRACT)) {
      paths.addAll(is(grade).missing());
    }
    return List.copyOf(paths);
  }

  /** Whether it is this grade. */
  public Truth is(Grade grade) {
    Predicate<Support> test = way -> way.grade() == grade;
    int so = 0;
    for (Support way : ways) {
      so += test.test(way) ? 1 : 0;
    }
    if (so == 0 || so == ways.size()) {
      return Truth.of(so > 0);
    }
    Set<String> missing = new TreeSet<>();
    for (Fact fact : unknown) {
      if (ways.stream().anyMatch(way -> fact.turns(way, test))) {
        missing.add(fact.path);
      }
    }
    return missing.stream().map(Truth::unknown).reduce(Truth.NO, Truth::or);
  }

  private static <V> List<V> possible(Optional<V> known, V[] all, Fact fact, Set<Fact> unknown) {
    if (known.isEmpty()) {
      unknown.add(fact);
    }
    return known.map(List::of).orElseGet(() -> Arrays.asList(all));
  }

  /** One way the facts may stand. */
  private record Support(
      Initiative initiative,
      NeedSource need,
      Consideration consideration,
      Pricing pricing,
      boolean clue) {

    Grade grade() {
      boolean direct = consideration != Consideration.NONE;
      boolean price = pricing == Pricing.UNIT_PRICE || pricing == Pricing.PRICE;
      boolean grantorsNeed = need == NeedSource.GRANTOR;
      if ((grantorsNeed && pricing == Pricing.FULL_COST)
          || (direct && (price || initiative == Initiative.GRANTOR || grantorsNeed))) {
        return Grade.CONTRACT;
      }
      boolean attention = direct
          || price
          || initiative != Initiative.BENEFICIARY
          || need != NeedSource.BENEFICIARY
          || clue;
      return attention ? Grade.ATTENTION : Grade.SUBSIDY;
    }
  }

  /** A fact of the grade, and what a way becomes under each of its values. */
  private enum Fact {
    INITIATIVE("/subject/initiative") {
      @Override
      List<Support> others(Support way) {
        return Arrays.stream(Initiative.values())
            .map(other -> new Support(other, way.need, way.consideration, way.pricing, way.clue))
            .toList();
      }
    },
    NEED_DEFINED_BY("/subject/needDefinedBy") {
      @Override
      List<Support> others(Support way) {
        return Arrays.stream(NeedSource.values())
            .map(other ->
                new Support(way.initiative, other, way.consideration, way.pricing, way.clue))
            .toList();
      }
    },
    CONSIDERATION("/subject/consideration") {
      @Override
      List<Support> others(Support way) {
        return Arrays.stream(Consideration.values())
            .map(other -> new Support(way.initiative, way.need, other, way.pricing, way.clue))
            .toList();
      }
    },
    PRICING("/subject/pricing") {
      @Override
      List<Support> others(Support way) {
        return Arrays.stream(Pricing.values())
            .map(other -> new Support(way.initiative, way.need, way.consideration, other, way.clue))
            .toList();
      }
    };

    private final String path;

    Fact(String path) {
      this.path = path;
    }

    abstract List<Support> others(Support way);

    /** Whether this fact alone could turn the answer. */
    boolean turns(Support way, Predicate<Support> test) {
      return others(way).stream().anyMatch(other -> test.test(other) != test.test(way));
    }
  }
}
