package fr.levier.funding.procurement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * What can be said of a purchase whose facts are not all known: every way to complete them is decided. What all completions agree
 * on is settled; a fact is missing only if two completions that differ by it alone disagree.
 */
final class Completions implements Verdicts {

  /** Something unknown: the facts that would tell it, or the figure no text gives, and its possible values. */
  private record Unknown(Set<String> facts, Set<String> law, int choices, IntConsumer choose) {}

  /** Beyond so many figures without a text, on days of long ago, they are not told apart. */
  private static final int TOLD_APART = 4;

  private final List<Unknown> unknowns = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();

  private Completions() {}

  static Completions of(PurchaseNeed need, WholeNeed whole, DayLaw law, Decision.Facts facts) {
    Completions completions = new Completions();
    completions.unknowns(need, whole, law, facts);
    DayLaw guess = law.copy();
    completions.lawless(need, law, guess);
    completions.decide(0, guess, facts);
    return completions;
  }

  private void unknowns(PurchaseNeed need, WholeNeed whole, DayLaw law, Decision.Facts facts) {
    if (!whole.open().isEmpty()) {
      long[] values = steps(law, whole.known().amount().cents());
      fact(whole.open(), values.length, i -> facts.value = values[i]);
    }
    if (need.getObject().isEmpty()) {
      PurchaseObject[] all = PurchaseObject.values();
      fact(Set.of("/subject/object"), all.length, i -> facts.object = all[i]);
    }
    if (Buyers.category(need).isEmpty()) {
      BuyerCategory[] all = BuyerCategory.values();
      fact(Set.of(Buyers.CATEGORY), all.length, i -> facts.category = all[i]);
    }
    if (need.isInnovative().isEmpty() && !facts.innovative) {
      fact(Set.of("/subject/innovative"), 2, i -> facts.innovative = i == 1);
    }
    if (Buyers.listed(need).isEmpty()) {
      fact(Set.of(Buyers.LISTED), 2, i -> facts.listed = i == 1);
    }
    if (facts.byLot && need.getLotValue().isEmpty()) {
      long[] values = steps(law, 0);
      fact(Set.of("/subject/lotValue"), values.length, i -> facts.lotValue = values[i]);
    }
    Set<String> sums = Lots.missingSums(need);
    if (facts.byLot && !sums.isEmpty()) {
      fact(sums, 2, i -> facts.lotsWithinShare = i == 1);
    }
  }

  /** A figure that no text gives: either every amount reaches it or none does. */
  private void lawless(PurchaseNeed need, DayLaw law, DayLaw guess) {
    List<Threshold> open = law.uncovered().stream()
        .filter(threshold -> threshold.matters(need.getObject(), Buyers.category(need)))
        .toList();
    if (open.size() > TOLD_APART) {
      unknown(open, guess);
    } else {
      open.forEach(threshold -> unknown(List.of(threshold), guess));
    }
  }

  private void unknown(List<Threshold> together, DayLaw guess) {
    Set<String> ids =
        together.stream().map(each -> each.parameter.id()).collect(Collectors.toSet());
    unknowns.add(new Unknown(
        Set.of(),
        ids,
        2,
        i -> together.forEach(each -> guess.assume(each, i == 0 ? 0 : Long.MAX_VALUE))));
  }

  private void fact(Set<String> paths, int choices, IntConsumer choose) {
    unknowns.add(new Unknown(paths, Set.of(), choices, choose));
  }

  /** One amount for each stretch between thresholds, from a first amount on. */
  private static long[] steps(DayLaw law, long from) {
    return Arrays.stream(Threshold.values())
        .mapToLong(law::cents)
        .filter(cents -> cents > from && cents < Long.MAX_VALUE)
        .sorted()
        .distinct()
        .collect(
            () -> new ArrayList<>(List.of(from)), (list, cents) -> list.add(cents), List::addAll)
        .stream()
        .mapToLong(Long::longValue)
        .toArray();
  }

  private void decide(int depth, DayLaw law, Decision.Facts facts) {
    if (depth == unknowns.size()) {
      decisions.add(Decision.of(law, facts));
      return;
    }
    Unknown unknown = unknowns.get(depth);
    for (int i = 0; i < unknown.choices(); i++) {
      unknown.choose().accept(i);
      decide(depth + 1, law, facts);
    }
  }

  @Override
  public <V> Optional<V> settled(Function<Decision, V> aspect) {
    V first = aspect.apply(decisions.get(0));
    return decisions.stream().map(aspect).allMatch(first::equals)
        ? Optional.of(first)
        : Optional.empty();
  }

  @Override
  public <V> Set<String> missing(Function<Decision, V> aspect) {
    Set<String> missing = new TreeSet<>();
    forDeciding(aspect, unknown -> missing.addAll(unknown.facts()));
    return missing;
  }

  @Override
  public <V> Set<String> uncovered(Function<Decision, V> aspect) {
    Set<String> uncovered = new TreeSet<>();
    forDeciding(aspect, unknown -> uncovered.addAll(unknown.law()));
    return uncovered;
  }

  private <V> void forDeciding(Function<Decision, V> aspect, Consumer<Unknown> found) {
    List<V> seen = decisions.stream().map(aspect).toList();
    int stride = decisions.size();
    for (Unknown unknown : unknowns) {
      int block = stride;
      stride /= unknown.choices();
      if (differs(seen, block, stride)) {
        found.accept(unknown);
      }
    }
  }

  /** Whether two decisions of the same block, a whole number of strides apart, disagree. */
  private static boolean differs(List<?> seen, int block, int stride) {
    for (int i = 0; i < seen.size(); i++) {
      int first = i / block * block + i % stride;
      if (!Objects.equals(seen.get(first), seen.get(i))) {
        return true;
      }
    }
    return false;
  }
}
