package fr.levier.funding.tiga;

import fr.levier.core.dossier.ConsortiumAct;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalSubject;
import java.util.Map;

/**
 * A document of a territory, which a consortium carries: what the rules on its members read.
 */
public interface TigaAct extends LegalSubject {

  /** The members, the lead among them, by where each stands in the dossier file (RFC 6901); empty while nobody has said. */
  default Map<String, Party> consortiumMembers() {
    return this instanceof ConsortiumAct act ? Members.of(act.getConsortium()) : Map.of();
  }

  /** Where the list of members stands, or would stand, in the dossier file. */
  default String consortiumMembersPath() {
    return "/subject/consortium/members";
  }
}
