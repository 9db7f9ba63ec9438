package fr.levier.funding.mig;

import fr.levier.core.constraint.Filled;
import java.util.Optional;

/**
 * A file that tells whether the money was granted, and where the contract of the establishment records it.
 */
public interface MigAward {

  /** Where the list of the <i>contrat pluriannuel d’objectifs et de moyens</i> (CPOM) records the money. */
  Optional<@Filled String> getCpomListEntry();

  /** The money was granted, as it is to whoever reports on it; absent where nobody has said. */
  default Optional<Boolean> awarded() {
    return Optional.of(true);
  }
}
