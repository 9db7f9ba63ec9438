package fr.levier.funding.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.money.Percentage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfferRankingTest {

  private static final PurchaseNeed CONSULTATION = PurchaseNeed.builder()
      .announcedCriteria(List.of(criterion("Qualité", 60, "10"), criterion("Prix", 40, "3")))
      .build();

  private static AwardCriterion criterion(String name, int weight, String best) {
    return AwardCriterion.builder()
        .name(name)
        .weight(Percentage.of(weight))
        .bestScore(new BigDecimal(best))
        .build();
  }

  private static Offer offer(String reference, String quality, String price) {
    return Offer.builder()
        .reference(reference)
        .addScores(OfferScore.builder()
            .criterion("Qualité")
            .score(new BigDecimal(quality))
            .build())
        .addScores(
            OfferScore.builder().criterion("Prix").score(new BigDecimal(price)).build())
        .build();
  }

  private static List<RankedOffer> ranking(Offer... offers) {
    return CONSULTATION.withOffers(offers).ranking();
  }

  @Test
  void points_are_the_weight_times_the_share_of_the_best_note() {
    RankedOffer only = ranking(offer("A", "8", "2")).get(0);
    assertThat(only.notes())
        .extracting(RankedOffer.Note::points)
        .containsExactly(new BigDecimal("48.00"), new BigDecimal("26.67"));
    assertThat(only.total()).isEqualTo("74.67");
  }

  @Test
  void the_best_total_comes_first() {
    List<RankedOffer> ranking = ranking(offer("A", "5", "3"), offer("B", "9", "2"));
    assertThat(ranking)
        .extracting(ranked -> ranked.offer().getReference().orElseThrow())
        .containsExactly("B", "A");
    assertThat(ranking).extracting(RankedOffer::rank).containsExactly(1, 2);
  }

  @Test
  void equal_totals_share_a_rank_and_the_next_is_the_third() {
    assertThat(ranking(offer("A", "5", "3"), offer("B", "5", "3"), offer("C", "1", "1")))
        .extracting(RankedOffer::rank)
        .containsExactly(1, 1, 3);
  }

  @Test
  void a_difference_that_no_page_shows_still_tells_two_offers_apart() {
    assertThat(ranking(offer("A", "5", "3"), offer("B", "5.0001", "3")))
        .extracting(RankedOffer::rank)
        .containsExactly(1, 2);
  }

  @Test
  void an_irregular_offer_and_one_without_all_its_notes_have_no_rank() {
    Offer irregular = offer("A", "9", "3").withRegular(Optional.of(false));
    Offer half = offer("B", "9", "3")
        .withScores(
            OfferScore.builder().criterion("Qualité").score(BigDecimal.TEN).build());
    assertThat(ranking(irregular, half)).isEmpty();
    assertThat(CONSULTATION.withOffers(irregular, half).eliminatedOffers())
        .containsExactly(irregular);
  }

  @Test
  void each_lot_has_its_own_ranking() {
    assertThat(ranking(
            offer("A", "5", "3").withLotNumber(2),
            offer("B", "9", "3").withLotNumber(1),
            offer("C", "6", "3").withLotNumber(2)))
        .extracting(ranked -> ranked.offer().getReference().orElseThrow() + ranked.rank())
        .containsExactly("B1", "C1", "A2");
  }
}
