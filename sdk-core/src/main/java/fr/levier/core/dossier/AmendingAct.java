package fr.levier.core.dossier;

import fr.levier.core.party.Party;
import jakarta.validation.Valid;
import java.util.List;

/** An amendment (<i>avenant</i>): an act that changes another, signed by the same parties. */
public interface AmendingAct extends SignedAct {

  /** The parties of the act that is amended; empty while nobody has said. */
  List<@Valid Party> getBaseActParties();
}
