package fr.levier.core.dossier;

import fr.levier.core.constraint.Filled;
import fr.levier.core.money.Euros;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;

/**
 * A subject that says how several levers meet on one project. Rules MIX-1, MIX-2 and MIX-3 read it; where it says nothing of
 * other levers, nothing is claimed of them.
 */
public interface CombinedAct extends JointAct {

  /** The expenses of the project, each with the lever that pays it. */
  List<@Valid ExpenseLine> getExpenseLines();

  /** All the public money that the project receives, this grant included. */
  List<@Valid PublicAid> getPublicAids();

  /** What the project costs, under the VAT regime of its plan. */
  Optional<@Positive Euros> getProjectCost();

  /** What a contract with the same supplier buys from it, as the contract names it. */
  List<@Filled String> getDeliverables();

  /** What the grant has the supplier do, as the act names it. */
  List<@Filled String> getGrantDeliverables();

  @Override
  default List<ExpenseLine> expenses() {
    return getExpenseLines();
  }

  @Override
  default List<PublicAid> aids() {
    return getPublicAids();
  }

  @Override
  default Optional<Euros> cost() {
    return getProjectCost();
  }

  @Override
  default List<String> bought() {
    return getDeliverables();
  }

  @Override
  default List<String> granted() {
    return getGrantDeliverables();
  }
}
