package fr.levier.funding.tiga;

import fr.levier.core.dossier.Consortium;
import fr.levier.core.dossier.ConsortiumAct;
import fr.levier.core.party.Party;
import java.util.Optional;

/**
 * A document of a territory that was selected (<i>lauréat</i>).
 */
public interface TigaFollowUp extends TigaAct, ConsortiumAct {

  /** The territory was selected; where nobody says so, the known part of the list tells. */
  Optional<Boolean> isLaureate();

  /** Who leads the consortium. */
  default Optional<Party> consortiumLead() {
    return getConsortium().flatMap(Consortium::getLead);
  }
}
