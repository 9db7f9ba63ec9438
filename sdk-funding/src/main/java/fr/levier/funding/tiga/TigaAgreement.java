package fr.levier.funding.tiga;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.ConsortiumAgreement;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The agreement of the consortium of a territory (<i>accord de consortium</i>). The first party is the lead.
 *
 * <p>Everything may be missing from a draft. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableTigaAgreement.class)
@JsonDeserialize(builder = TigaAgreement.Builder.class)
public interface TigaAgreement extends TigaAct, ConsortiumAgreement, WithTigaAgreement {

  /** What the members agree to do together. */
  Optional<@Filled String> getPurpose();

  /** The financing convention that it serves, as it is cited. */
  Optional<@Filled String> getFundingReference();

  /** The actions, with the member that leads each. */
  List<@Valid TigaAction> getActions();

  @Override
  default Map<String, Party> consortiumMembers() {
    return Members.of("/subject/parties/", getParties());
  }

  @Override
  default String consortiumMembersPath() {
    return "/subject/parties";
  }

  /** The signature. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return day == LegalDay.SIGNATURE ? getSignatureDate() : Optional.empty();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableTigaAgreement.Builder {}
}
