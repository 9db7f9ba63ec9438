package fr.levier.funding.procurement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.party.Party;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An offer, and what came of it (<i>offre</i>). Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableOffer.class)
@JsonDeserialize(builder = Offer.Builder.class)
public interface Offer extends WithOffer {

  /** Who made it. */
  Optional<@Valid Party> getTenderer();

  /** How it is registered. */
  Optional<@Filled String> getReference();

  /** The lot it is for. */
  Optional<@Positive Integer> getLotNumber();

  /** The day it was received. */
  Optional<LocalDate> getReceivedOn();

  /** Its price, net of VAT. */
  Optional<@PositiveOrZero BeforeTax> getPrice();

  /** It is regular, acceptable and appropriate. */
  Optional<Boolean> isRegular();

  /** What it was worth, criterion by criterion. */
  List<@Valid OfferScore> getScores();

  /** It is the one chosen. */
  Optional<Boolean> isRetained();

  /** What speaks for it. */
  Optional<@Filled String> getStrengths();

  /** Why it was not chosen. */
  Optional<@Filled String> getRejectionReasons();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableOffer.Builder {}
}
