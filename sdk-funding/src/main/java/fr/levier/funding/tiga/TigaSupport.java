package fr.levier.funding.tiga;

import fr.levier.core.dossier.ExpenseLine;
import fr.levier.core.dossier.JointAct;
import fr.levier.core.money.Euros;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A document that says what is supported, how long and how: the application, the financing convention, its amendment.
 */
public interface TigaSupport extends TigaAct, JointAct {

  /** The first day of the support, included. */
  Optional<LocalDate> getPeriodStart();

  /** The last day of the support, included. */
  Optional<LocalDate> getPeriodEnd();

  /** The actions. */
  List<@Valid TigaAction> getActions();

  /** The support, line by line. */
  List<@Valid TigaBudgetLine> getBudgetLines();

  /** What the grants pay, for a check among other dossiers. */
  @Override
  default List<ExpenseLine> expenses() {
    return getBudgetLines().stream()
        .filter(line -> line.getKind().filter(FundingKind.GRANT::equals).isPresent())
        .map(line -> ExpenseLine.builder()
            .label(line.getAction())
            .amount(line.getAmount())
            .build())
        .toList();
  }

  @Override
  default String expensesPath() {
    return "/subject/budgetLines";
  }

  /** All grants. */
  default Euros totalGrants() {
    return total(FundingKind.GRANT);
  }

  /** All investments in capital. */
  default Euros totalEquity() {
    return total(FundingKind.EQUITY);
  }

  private Euros total(FundingKind kind) {
    return Euros.sum(getBudgetLines().stream()
        .filter(line -> line.getKind().filter(kind::equals).isPresent())
        .flatMap(line -> line.getAmount().stream())
        .toList());
  }
}
