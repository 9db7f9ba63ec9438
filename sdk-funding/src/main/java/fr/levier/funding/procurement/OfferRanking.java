package fr.levier.funding.procurement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Ranks the offers of a consultation, lot by lot. An offer that is not regular, or lacks a note, has no rank. */
final class OfferRanking {

  private record Weighed(Offer offer, List<RankedOffer.Note> notes, BigDecimal total) {
    int lot() {
      return offer.getLotNumber().orElse(0);
    }
  }

  private OfferRanking() {}

  static List<RankedOffer> of(List<Offer> offers, List<AwardCriterion> criteria) {
    List<Weighed> weighed = offers.stream()
        .filter(offer -> !criteria.isEmpty() && !offer.isRegular().equals(Optional.of(false)))
        .flatMap(offer -> weigh(offer, criteria).stream())
        .sorted(Comparator.comparingInt(Weighed::lot)
            .thenComparing(Weighed::total, Comparator.reverseOrder()))
        .toList();
    List<RankedOffer> ranked = new ArrayList<>();
    for (Weighed one : weighed) {
      int rank = 1
          + (int) weighed.stream()
              .filter(other -> other.lot() == one.lot())
              .filter(other -> other.total().compareTo(one.total()) > 0)
              .count();
      ranked.add(new RankedOffer(one.offer(), one.notes(), shown(one.total()), rank));
    }
    return List.copyOf(ranked);
  }

  private static Optional<Weighed> weigh(Offer offer, List<AwardCriterion> criteria) {
    List<RankedOffer.Note> notes = new ArrayList<>();
    BigDecimal total = BigDecimal.ZERO;
    for (AwardCriterion criterion : criteria) {
      Optional<OfferScore> score = offer.getScores().stream()
          .filter(it -> Objects.equals(it.getCriterion(), criterion.getName()))
          .filter(it -> it.getScore().isPresent())
          .findFirst();
      if (score.isEmpty()
          || criterion.getName().isEmpty()
          || criterion.getWeight().isEmpty()
          || criterion.getBestScore().filter(best -> best.signum() > 0).isEmpty()) {
        return Optional.empty();
      }
      BigDecimal note = score.get().getScore().get();
      BigDecimal best = criterion.getBestScore().get();
      // an offer must not win or lose by the hundredth that a page shows
      BigDecimal points = note.multiply(criterion.getWeight().get().toBigDecimal())
          .divide(best, MathContext.DECIMAL128);
      total = total.add(points);
      notes.add(new RankedOffer.Note(
          criterion.getName().get(),
          criterion.getWeight().get(),
          note,
          best,
          shown(points),
          score.get().getComment()));
    }
    return Optional.of(new Weighed(offer, notes, total));
  }

  private static BigDecimal shown(BigDecimal exact) {
    return exact.setScale(2, RoundingMode.HALF_UP);
  }
}
