package fr.levier.core.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.money.Euros;
import fr.levier.core.time.Term;
import jakarta.validation.Valid;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A financing plan (<i>plan de financement</i>): charges and products by account and by year, in one VAT regime, and the
 * contributions in kind, which stand on both sides below the totals.
 *
 * <p>Totals of money are those of {@link #getCharges()} and {@link #getProducts()} as they stand: a line of class 86 or 87
 * put among them by mistake is counted, so that a rule can see and tell it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableFinancingPlan.class)
@JsonDeserialize(builder = FinancingPlan.Builder.class)
public interface FinancingPlan extends WithFinancingPlan {

  /** The project that the plan pays for. */
  Optional<@Filled String> getProject();

  /** The days that the plan covers. */
  Optional<Term> getPeriod();

  /** Net of VAT or VAT included, for every amount of the plan. */
  Optional<VatRegime> getVatRegime();

  /** Expenses in money (classes 60 to 69). */
  List<@Valid PlanLine> getCharges();

  /** Resources in money (classes 70 to 79). */
  List<@Valid PlanLine> getProducts();

  /** Use of contributions in kind (class 86), outside the totals. */
  List<@Valid PlanLine> getChargesInKind();

  /** Contributions in kind (class 87), outside the totals. */
  List<@Valid PlanLine> getProductsInKind();

  /** Charges in money over all years. */
  default Euros totalCharges() {
    return sum(getCharges());
  }

  /** Charges in money of one year. */
  default Euros totalCharges(Year year) {
    return sum(getCharges(), year);
  }

  /** Products in money over all years. */
  default Euros totalProducts() {
    return sum(getProducts());
  }

  /** Products in money of one year. */
  default Euros totalProducts(Year year) {
    return sum(getProducts(), year);
  }

  /** Use of contributions in kind over all years. */
  default Euros totalChargesInKind() {
    return sum(getChargesInKind());
  }

  /** Contributions in kind over all years. */
  default Euros totalProductsInKind() {
    return sum(getProductsInKind());
  }

  /** The years that any line names, in order. */
  default List<Year> years() {
    return Stream.of(getCharges(), getProducts(), getChargesInKind(), getProductsInKind())
        .flatMap(Collection::stream)
        .flatMap(line -> line.getAmounts().stream())
        .map(YearlyAmount::getYear)
        .distinct()
        .sorted()
        .toList();
  }

  /** The years in which charges and products in money differ, were it by a cent, in order. */
  default List<Year> unbalancedYears() {
    SortedMap<Year, Euros> differences = new TreeMap<>();
    for (PlanLine line : getCharges()) {
      for (YearlyAmount amount : line.getAmounts()) {
        differences.merge(amount.getYear(), amount.getAmount(), Euros::plus);
      }
    }
    for (PlanLine line : getProducts()) {
      for (YearlyAmount amount : line.getAmounts()) {
        differences.merge(amount.getYear(), amount.getAmount().negated(), Euros::plus);
      }
    }
    differences.values().removeIf(Euros::isZero);
    return List.copyOf(differences.keySet());
  }

  /** True if charges equal products to the cent, in each year and so in total. */
  default boolean balances() {
    return unbalancedYears().isEmpty();
  }

  /** The plan as it is printed: a sheet for each year, then one for all of them when they are several. */
  default List<PlanSheet> sheets() {
    List<Year> years = years();
    Stream<List<Year>> covered = years.size() > 1
        ? Stream.concat(years.stream().map(List::of), Stream.of(years))
        : Stream.of(years);
    return covered.map(some -> new PlanSheet(this, some)).toList();
  }

  /** What each product pays of the whole, in the order of the plan. */
  default List<PlanSheet.Share> funding() {
    return getProducts().stream()
        .map(line -> new PlanSheet.Share(line, totalProducts()))
        .toList();
  }

  /** True if a contribution in kind stands among the lines of money. */
  default boolean countsInKindAsMoney() {
    return holdsInKind(getCharges()) || holdsInKind(getProducts());
  }

  private static boolean holdsInKind(List<PlanLine> lines) {
    for (PlanLine line : lines) {
      if (line.countsInKind()) {
        return true;
      }
    }
    return false;
  }

  private static Euros sum(List<PlanLine> lines) {
    Euros total = Euros.ZERO;
    for (PlanLine line : lines) {
      total = total.plus(line.total());
    }
    return total;
  }

  private static Euros sum(List<PlanLine> lines, Year year) {
    Euros total = Euros.ZERO;
    for (PlanLine line : lines) {
      total = total.plus(line.total(year));
    }
    return total;
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableFinancingPlan.Builder {}
}
