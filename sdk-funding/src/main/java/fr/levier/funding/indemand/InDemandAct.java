package fr.levier.funding.indemand;

import fr.levier.core.money.Euros;
import fr.levier.core.party.ActorType;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalSubject;
import java.util.Optional;

/** What every document of a co-creation tells: who holds which role, and what is granted. */
public interface InDemandAct extends LegalSubject {

  /** Who holds a role, as far as this document says. */
  default Optional<Party> role(Role role) {
    return Optional.empty();
  }

  /** Where the holder of a role stands, or would stand, in the dossier file (RFC 6901). */
  default String pathOf(Role role) {
    return "/subject/" + role.key();
  }

  /** What the holder of a role is among the actors of the levers. */
  default Optional<ActorType> typeOf(Role role) {
    return role(role).flatMap(Party::getActorType);
  }

  /** What the solver receives, in euros; zero when it receives nothing. */
  default Optional<Euros> grant() {
    return Optional.empty();
  }

  /** Where that sum stands. */
  default String grantPath() {
    return "/subject/grantAmount";
  }
}
