package fr.levier.core.dossier;

import fr.levier.core.money.Euros;
import java.util.List;
import java.util.Optional;

/**
 * What a subject brings to a check of several dossiers together ({@link DoubleFunding}): a subject says what it has, and
 * nothing else is claimed of it.
 */
public interface JointAct {

  /** The expenses that a lever pays, in the order in which they stand. */
  default List<ExpenseLine> expenses() {
    return List.of();
  }

  /** Where these expenses stand in the dossier file (RFC 6901). */
  default String expensesPath() {
    return "/subject/expenseLines";
  }

  /** The public money that its project receives, in the order of {@code /subject/publicAids}. */
  default List<PublicAid> aids() {
    return List.of();
  }

  /** What its project costs. */
  default Optional<Euros> cost() {
    return Optional.empty();
  }

  /** How it calls its project, where its financing plan does not. */
  default Optional<String> projectName() {
    return Optional.empty();
  }

  /** What is delivered for a price, in the order of {@code /subject/deliverables}. */
  default List<String> bought() {
    return List.of();
  }

  /** What is done for a grant, in the order of {@code /subject/grantDeliverables}. */
  default List<String> granted() {
    return List.of();
  }
}
