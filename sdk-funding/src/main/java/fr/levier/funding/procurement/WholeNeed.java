package fr.levier.funding.procurement;

import fr.levier.core.money.BeforeTax;
import fr.levier.core.rule.Truth;
import fr.levier.core.time.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The value of the whole need (articles R. 2121-1 to R. 2121-9): the contract with its options, renewals, lots and premiums, and
 * the needs of the buyer that are counted with it. The only place where needs are added up.
 *
 * <p>Where parts are not told yet, the value is only known from below: giving them can raise it and never lower it.
 */
final class WholeNeed {

  static final String PATH = "/subject/needValue";

  private final PurchaseNeed need;
  /** Its parts are asked for: they are the value, or a stated value is held against them. */
  private final boolean asksParts;
  /** What the contract is worth by its parts, as far as they are told. */
  private BeforeTax parts = BeforeTax.ZERO;

  private BeforeTax own;
  private BeforeTax summed;
  private final List<HomogeneousNeed> others = new ArrayList<>(0);
  private Set<String> openParts = Set.of();
  private Set<String> open = Set.of();
  private Truth shares = Truth.NO;

  private WholeNeed(PurchaseNeed need) {
    this.need = need;
    Optional<BeforeTax> counted = need.getNeedValue();
    asksParts = counted.isEmpty() || need.getStatedValue().isPresent();
    boolean told = addParts();
    Optional<BeforeTax> ceiling = need.getFrameworkMaximum();
    if (ceiling.isPresent()) {
      parts = greater(parts, ceiling.get());
      openParts = Set.of();
    }
    own = counted.isPresent() ? greater(parts, counted.get()) : parts;
    boolean nothing = asksParts && need.getStatedValue().isEmpty() && !told && ceiling.isEmpty();
    open = nothing ? Set.of(PATH) : openParts;
    summed = own;
    if (!need.getOtherNeeds().isEmpty()) {
      addOthers();
    }
  }

  static WholeNeed of(PurchaseNeed need) {
    return new WholeNeed(need);
  }

  /** The value that rules use; absent while a part that is not told could raise it. */
  Optional<BeforeTax> value() {
    return open.isEmpty() ? Optional.of(known()) : Optional.empty();
  }

  /** What it is worth at least. */
  BeforeTax known() {
    Optional<BeforeTax> stated = need.getStatedValue();
    return stated.isPresent() ? greater(summed, stated.get()) : summed;
  }

  /** Where the facts that could raise the value would stand. */
  Set<String> open() {
    return open;
  }

  /** What this contract is worth by its parts, as far as they are told. */
  BeforeTax parts() {
    return parts;
  }

  /** Where the parts of this contract that nobody told would stand. */
  Set<String> openParts() {
    return openParts;
  }

  /** This need and those counted with it, as far as they are told. */
  BeforeTax summed() {
    return summed;
  }

  /** The needs that are counted with this one. */
  List<HomogeneousNeed> others() {
    return others;
  }

  /** Whether another declared need is counted with this one. */
  Truth shares() {
    return shares;
  }

  /** Whether the need is worth an amount or more; unknown while parts that are not told could decide. */
  Truth isAtLeast(BeforeTax amount) {
    return known().isAtLeast(amount) ? Truth.YES : open.isEmpty() ? Truth.NO : Truth.unknown(open);
  }

  private boolean addParts() {
    boolean told = add(need.getBase(), "/subject/base");
    told |= add(need.getOptions(), "/subject/options");
    told |= addRenewals();
    told |= addLots();
    addIfGiven(need.getPremiums());
    addIfGiven(need.getProvidedSupplies());
    boolean partnership = need.getCoDevelopmentKind()
        .filter(CoDevelopmentKind.PARTENARIAT_INNOVATION::equals)
        .isPresent();
    if (partnership) {
      add(need.getLaterPurchases(), "/subject/laterPurchases");
    } else {
      addIfGiven(need.getLaterPurchases());
    }
    return told;
  }

  private boolean addRenewals() {
    Optional<ContractRenewals> renewals = need.getRenewals();
    if (renewals.isEmpty()) {
      missingPart("/subject/renewals");
      return false;
    }
    Optional<Integer> times = renewals.get().getTimes();
    if (times.isEmpty()) {
      missingPart("/subject/renewals/times");
    } else if (times.get() > 0) {
      add(
          renewals.get().getValueEach().map(each -> each.times(times.get())),
          "/subject/renewals/valueEach");
    }
    return true;
  }

  private boolean addLots() {
    Optional<List<Lot>> lots = need.getLots();
    if (lots.isEmpty()) {
      missingPart("/subject/lots");
      return false;
    }
    for (int i = 0; i < lots.get().size(); i++) {
      add(lots.get().get(i).getValue(), "/subject/lots/" + i + "/value");
    }
    return true;
  }

  private boolean add(Optional<BeforeTax> part, String path) {
    if (part.isEmpty()) {
      missingPart(path);
      return false;
    }
    parts = parts.plus(part.get());
    return true;
  }

  private void addIfGiven(Optional<BeforeTax> part) {
    if (part.isPresent()) {
      parts = parts.plus(part.get());
    }
  }

  private void missingPart(String path) {
    if (!asksParts) {
      return;
    }
    openParts = openParts.isEmpty() ? new TreeSet<>() : openParts;
    openParts.add(path);
  }

  private void addOthers() {
    Set<String> missing = new TreeSet<>(open);
    for (int i = 0; i < need.getOtherNeeds().size(); i++) {
      HomogeneousNeed other = need.getOtherNeeds().get(i);
      Truth counted = countedTogether(other, "/subject/otherNeeds/" + i);
      shares = shares.or(counted);
      missing.addAll(counted.missing());
      if (counted.isYes()) {
        others.add(other);
        if (other.getValue().isPresent()) {
          summed = summed.plus(other.getValue().get());
        } else {
          missing.add("/subject/otherNeeds/" + i + "/value");
        }
      }
    }
    open = missing;
  }

  /** The same operation of works, or the same homogeneity over the same period, unless an autonomous unit counts alone. */
  private Truth countedTogether(HomogeneousNeed other, String path) {
    boolean apart =
        need.isAutonomousUnit().orElse(false) && other.isOfAnotherUnit().orElse(false);
    if (apart) {
      return Truth.NO;
    }
    Truth period = samePeriod(other, path);
    Truth operation = same(
        need.getWorksOperation(),
        "/subject/worksOperation",
        other.getWorksOperation(),
        path + "/worksOperation");
    Truth kind = same(
        need.getHomogeneityKey(),
        "/subject/homogeneityKey",
        other.getHomogeneityKey(),
        path + "/homogeneityKey");
    boolean byOperation =
        need.getWorksOperation().isPresent() && other.getWorksOperation().isPresent();
    boolean byKind =
        need.getHomogeneityKey().isPresent() && other.getHomogeneityKey().isPresent();
    if (byOperation || byKind) {
      // an operation is counted whole: its period only matters where both are told
      Truth ofOperation = operation.and(Truth.of(!period.isNo()));
      Truth ofKind = kind.and(period);
      return (byOperation ? ofOperation : Truth.NO).or(byKind ? ofKind : Truth.NO);
    }
    boolean works = need.getObject().filter(PurchaseObject.TRAVAUX::equals).isPresent();
    return works ? operation : kind.and(period);
  }

  private Truth samePeriod(HomogeneousNeed other, String path) {
    Optional<Validity> mine = need.getCountingPeriod();
    Optional<Validity> theirs = other.getCountingPeriod();
    if (mine.isPresent() && theirs.isPresent()) {
      return Truth.of(mine.get().overlaps(theirs.get()));
    }
    return known(mine, "/subject/countingPeriod").and(known(theirs, path + "/countingPeriod"));
  }

  private static Truth same(
      Optional<String> mine, String myPath, Optional<String> theirs, String theirPath) {
    if (mine.isPresent() && theirs.isPresent()) {
      return Truth.of(mine.get().strip().equalsIgnoreCase(theirs.get().strip()));
    }
    return known(mine, myPath).and(known(theirs, theirPath));
  }

  private static Truth known(Optional<?> fact, String path) {
    return fact.isPresent() ? Truth.YES : Truth.unknown(path);
  }

  private static BeforeTax greater(BeforeTax left, BeforeTax right) {
    return left.isLessThan(right) ? right : left;
  }
}
