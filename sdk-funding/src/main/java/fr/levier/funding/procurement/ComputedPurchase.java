package fr.levier.funding.procurement;

import fr.levier.core.party.Party;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the papers of a purchase print and no dossier stores: it follows from what is stored. */
public interface ComputedPurchase {

  /** The buyer. */
  Optional<Party> getBuyer();

  /** The supplier chosen. */
  Optional<Party> getSupplier();

  /** The offers received. */
  List<Offer> getOffers();

  /** The criteria announced. */
  Optional<List<AwardCriterion>> getAnnouncedCriteria();

  /** Who signs the contract, as far as they are known: the buyer, then the supplier. */
  default List<Party> parties() {
    return Stream.of(getBuyer(), getSupplier()).flatMap(Optional::stream).toList();
  }

  /** The offers by their rank, lot by lot; those that are not regular or not fully noted are left out. */
  default List<RankedOffer> ranking() {
    return OfferRanking.of(getOffers(), getAnnouncedCriteria().orElse(List.of()));
  }

  /** The offers that were set aside without being ranked. */
  default List<Offer> eliminatedOffers() {
    return getOffers().stream()
        .filter(offer -> offer.isRegular().equals(Optional.of(false)))
        .toList();
  }

  /** The first of the ranking; empty while there is none. */
  default Optional<RankedOffer> bestOffer() {
    return ranking().stream().findFirst();
  }
}
