package fr.levier.funding.procurement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * What a tenderer is told when its offer is not chosen (<i>lettre de rejet</i>, articles R. 2181-1 to R. 2181-4). Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableRejectionLetter.class)
@JsonDeserialize(builder = RejectionLetter.Builder.class)
public interface RejectionLetter extends LegalSubject, WithRejectionLetter {

  /** The purchase. */
  Optional<@Valid PurchaseNeed> getPurchase();

  /** The offer that was not chosen. */
  Optional<@Valid Offer> getOffer();

  /** The day of the letter. */
  Optional<LocalDate> getLetterDate();

  /** Why, in detail. */
  Optional<@Filled String> getReasons();

  /** How many days the contract will not be signed within, from the day the letter is sent. */
  Optional<@Positive Integer> getStandstillDays();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** The first day on which the contract may be signed: the day of the letter and the standstill. */
  default Optional<LocalDate> signingFrom() {
    return getLetterDate()
        .flatMap(sent -> getStandstillDays().map(days -> sent.plusDays(days.longValue())));
  }

  /** The place of this offer in the ranking of the purchase; empty when it has none. */
  default Optional<RankedOffer> rankedOffer() {
    return getPurchase().stream()
        .flatMap(purchase -> purchase.ranking().stream())
        .filter(ranked -> Optional.of(ranked.offer()).equals(getOffer()))
        .findFirst();
  }

  /** The first of the ranking that this offer belongs to: that of its lot. */
  default Optional<RankedOffer> bestOffer() {
    return getPurchase().stream()
        .flatMap(purchase -> purchase.ranking().stream())
        .filter(ranked -> ranked.rank() == 1)
        .filter(
            ranked -> ranked.offer().getLotNumber().equals(getOffer().flatMap(Offer::getLotNumber)))
        .findFirst();
  }

  /** This offer beside the first of its ranking, criterion by criterion; empty when it has no rank. */
  default List<RankedOffer.Pair> comparison() {
    List<RankedOffer.Note> own = rankedOffer().map(RankedOffer::notes).orElse(List.of());
    List<RankedOffer.Note> best = bestOffer().map(RankedOffer::notes).orElse(List.of());
    return IntStream.range(0, Math.min(own.size(), best.size()))
        .mapToObj(i -> new RankedOffer.Pair(own.get(i), best.get(i)))
        .toList();
  }

  /** The days of the purchase. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return getPurchase().flatMap(purchase -> purchase.dayOf(day));
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableRejectionLetter.Builder {}
}
