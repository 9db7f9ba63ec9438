package fr.levier.funding.indemand;

import fr.levier.core.constraint.Filled;
import java.util.Optional;

/** A document that describes the solution. */
public interface SolutionAct extends InDemandAct {

  /** The solution, as it stands and as it is to become. */
  Optional<@Filled String> getSolutionDescription();

  /** The solution is digital. */
  Optional<Boolean> isDigital();
}
