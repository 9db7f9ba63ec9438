package fr.levier.core.dossier;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/**
 * An act that belongs to a competitive procedure (<i>procédure de passation</i>): who helped to prepare it, and who takes
 * part in it for the buyer. Rules COI-2 and COI-3 read it. For each list, empty means none and absent means that nobody
 * has said.
 */
public interface CompetitiveAct {

  /** The candidates that took part in the preparation, such as a sourcing or a joint development. */
  Optional<List<String>> getPreparationParticipants();

  /** What restores equality with the other candidates: shared information, a longer delay. */
  Optional<List<String>> getEqualMeasures();

  /** The persons who take part in the procedure for the buyer, other than testers, by name. */
  Optional<List<String>> getProcedureParticipants();

  /** The interests that these persons have in a candidate. */
  Optional<List<@Valid Interest>> getInterests();

  /** The persons who were set aside (<i>déport</i>), by name. */
  Optional<List<String>> getRecusals();
}
