package fr.levier.funding.calls;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The notice by which a call is published (<i>avis</i>), with its specification. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableCallNotice.class)
@JsonDeserialize(builder = CallNotice.Builder.class)
public interface CallNotice extends LegalSubject, WithCallNotice {

  /** The call. */
  Optional<@Valid Call> getCall();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** The day it is signed. */
  Optional<LocalDate> getSignatureDate();

  /** Who signs the notice. */
  default List<Party> signers() {
    return getCall().flatMap(Call::getPublisher).stream().toList();
  }

  /** The day the notice is signed. */
  default Optional<LocalDate> signedOn() {
    return getSignatureDate();
  }

  /** The day of its publication is that of its launch. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return switch (day) {
      case LAUNCH -> getCall().flatMap(Call::getPublicationDate);
      case SIGNATURE -> getSignatureDate();
      default -> Optional.empty();
    };
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableCallNotice.Builder {}
}
