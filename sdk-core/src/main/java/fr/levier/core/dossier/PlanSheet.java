package fr.levier.core.dossier;

import fr.levier.core.money.Euros;
import fr.levier.core.money.Percentage;
import java.math.RoundingMode;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A financing plan as it is set out on paper, for one year or for all of them: charges face products, and contributions in
 * kind stand below the totals. Immutable and thread-safe.
 *
 * @param plan the plan
 * @param years the years that the sheet covers, in order
 */
public record PlanSheet(FinancingPlan plan, List<Year> years) {

  public PlanSheet {
    years = List.copyOf(years);
  }

  /**
   * A line and what it comes to.
   *
   * @param line the line of the plan
   * @param amount its sum over the years of the sheet; empty while the line says no amount
   */
  public record Entry(PlanLine line, Optional<Euros> amount) {}

  /** A charge and the product that faces it: the longer side stands alone at the end. */
  public record Row(Optional<Entry> charge, Optional<Entry> product) {}

  /**
   * What a product pays of the whole.
   *
   * @param line the product
   * @param whole all products of the plan
   */
  public record Share(PlanLine line, Euros whole) {

    /** The product over all its years. */
    public Euros amount() {
      return line.total();
    }

    /** Its rate to the tenth of a percent, for print: a rule compares exact amounts. Empty while nothing is planned. */
    public Optional<Percentage> rate() {
      return whole.isPositive()
          ? Optional.of(Percentage.of(amount()
              .toBigDecimal()
              .movePointRight(2)
              .divide(whole.toBigDecimal(), 1, RoundingMode.HALF_UP)))
          : Optional.empty();
    }
  }

  /** The year, when the sheet covers one. */
  public Optional<Year> year() {
    return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
  }

  /** Charges and products in money. */
  public List<Row> rows() {
    return facing(plan.getCharges(), plan.getProducts());
  }

  /** Contributions in kind, outside the totals. */
  public List<Row> rowsInKind() {
    return facing(plan.getChargesInKind(), plan.getProductsInKind());
  }

  /** Charges in money of the sheet. */
  public Euros totalCharges() {
    return Euros.sum(years.stream().map(plan::totalCharges).toList());
  }

  /** Products in money of the sheet. */
  public Euros totalProducts() {
    return Euros.sum(years.stream().map(plan::totalProducts).toList());
  }

  private List<Row> facing(List<PlanLine> charges, List<PlanLine> products) {
    List<Entry> left = entries(charges);
    List<Entry> right = entries(products);
    return IntStream.range(0, Math.max(left.size(), right.size()))
        .mapToObj(i -> new Row(at(left, i), at(right, i)))
        .toList();
  }

  /** A line of another year is left out; one that names no year at all waits for its amounts. */
  private List<Entry> entries(List<PlanLine> lines) {
    return lines.stream()
        .filter(line -> line.getAmounts().isEmpty()
            || line.getAmounts().stream().anyMatch(one -> years.contains(one.getYear())))
        .map(line -> new Entry(line, amount(line)))
        .toList();
  }

  private Optional<Euros> amount(PlanLine line) {
    return line.getAmounts().isEmpty()
        ? Optional.empty()
        : Optional.of(Euros.sum(years.stream().map(line::total).toList()));
  }

  private static Optional<Entry> at(List<Entry> entries, int rank) {
    return rank < entries.size() ? Optional.of(entries.get(rank)) : Optional.empty();
  }
}
