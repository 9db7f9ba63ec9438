package fr.levier.core.dossier;

import fr.levier.core.money.Euros;
import jakarta.validation.Valid;
import java.util.List;

/** A report that accounts for money (<i>compte rendu financier</i>): expenses and resources, forecast and realised. */
public interface FinancialReport {

  /** Expenses, forecast and realised. */
  List<@Valid BudgetLine> getCharges();

  /** Resources, forecast and realised. */
  List<@Valid BudgetLine> getProducts();

  /** All expenses, forecast against realised; a line that lacks either counts as zero there. */
  default Variance chargesTotal() {
    return BudgetLine.total(getCharges());
  }

  /** All resources, forecast against realised; a line that lacks either counts as zero there. */
  default Variance productsTotal() {
    return BudgetLine.total(getProducts());
  }

  /** What is left of the resources once the expenses are paid; negative when they exceed them. */
  default Euros balance() {
    return productsTotal().realised().minus(chargesTotal().realised());
  }
}
