package fr.levier.core.dossier;

import fr.levier.core.constraint.Filled;
import fr.levier.core.party.Party;
import fr.levier.core.time.Term;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/**
 * The agreement of a consortium (<i>accord de consortium</i>). Its first party is the lead. The shared clauses
 * {@code common/consortium-…} read it.
 */
public interface ConsortiumAgreement extends SignedAct {

  /** The project that the members carry together, as they call it. */
  Optional<@Filled String> getProject();

  /** What the members settle among themselves. */
  Optional<@Valid ConsortiumTerms> getConsortiumTerms();

  /** The first day of effect, and how long it lasts. */
  Optional<Term> getTerm();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** The members beside the lead. */
  default List<Party> otherMembers() {
    return getParties().stream().skip(1).toList();
  }
}
