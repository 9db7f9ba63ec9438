package fr.levier.core.dossier;

import jakarta.validation.Valid;
import java.util.Optional;

/** A subject that may carry a financing plan. Rules common to all levers read it here. */
public interface FundedAct {

  /** The plan, when money moves. */
  Optional<@Valid FinancingPlan> getFinancingPlan();
}
