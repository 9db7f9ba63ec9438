package fr.levier.core.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.party.Party;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Bodies that carry a project together under an agreement of their own (<i>accord de consortium</i>), which gives them no legal
 * personality. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableConsortium.class)
@JsonDeserialize(builder = Consortium.Builder.class)
public interface Consortium extends WithConsortium {

  /** How the consortium is called. */
  Optional<@Filled String> getName();

  /** Who speaks for all before the funder (<i>chef de file</i>, <i>coordinateur</i>). */
  Optional<@Valid Party> getLead();

  /** The other members, the lead left out. */
  List<@Valid Party> getMembers();

  /** The agreement, as it is cited. */
  Optional<@Filled String> getAgreementReference();

  /** The day of the last signature of the agreement. */
  Optional<LocalDate> getAgreementDate();

  /** The lead, then the other members; a lead that stands among them again counts once. */
  default List<Party> everyone() {
    return Stream.concat(getLead().stream(), getMembers().stream().filter(this::isNotTheLead))
        .toList();
  }

  private boolean isNotTheLead(Party member) {
    return getLead()
        .filter(lead -> SameParty.all(List.of(lead), List.of(member)).isYes())
        .isEmpty();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableConsortium.Builder {}
}
