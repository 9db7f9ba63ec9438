package fr.levier.funding.procurement;

import fr.levier.core.money.Percentage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An offer with its rank, computed from its notes and the weights announced (article R. 2152-6). Immutable and thread-safe.
 *
 * @param offer the offer
 * @param notes one note a criterion, in the order of the rules of the consultation
 * @param total the sum of the points, shown to the hundredth; the rank is settled before any rounding
 * @param rank 1 for the best; equal totals share a rank
 */
public record RankedOffer(Offer offer, List<Note> notes, BigDecimal total, int rank) {

  /** Keeps an own copy of the notes. */
  public RankedOffer {
    notes = List.copyOf(notes);
  }

  /**
   * A note and what it brings.
   *
   * @param criterion the name of the criterion
   * @param weight its share
   * @param score the note
   * @param best the best note there is
   * @param points weight × score / best, shown to the hundredth
   * @param comment why
   */
  public record Note(
      String criterion,
      Percentage weight,
      BigDecimal score,
      BigDecimal best,
      BigDecimal points,
      Optional<String> comment) {}

  /**
   * Two offers by one criterion.
   *
   * @param own the note of an offer
   * @param best the note of the first of the ranking
   */
  public record Pair(Note own, Note best) {}
}
