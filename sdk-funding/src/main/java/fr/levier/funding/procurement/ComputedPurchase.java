package fr.levier.funding.procurement;

import fr.levier.core.dossier.JointAct;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the papers of a purchase print and no dossier stores: it follows from what is stored, and from the law of its days. */
public sealed interface ComputedPurchase extends JointAct permits PurchaseNeed {

  /** The value of the whole need, line by line. */
  default NeedSheet wholeNeed() {
    return PurchaseSheets.need((PurchaseNeed) this);
  }

  /**
   * What the law opens and asks.
   *
   * @param asOf the day whose law applies, unless the purchase says when its consultation is launched
   */
  default RegimeSheet regime(LocalDate asOf, LegalParameters law) {
    return PurchaseSheets.regime((PurchaseNeed) this, asOf, law);
  }

  /** Who signs the contract, as far as they are known: the buyer, then the supplier. */
  default List<Party> parties() {
    PurchaseNeed purchase = (PurchaseNeed) this;
    return Stream.of(purchase.getBuyer(), purchase.getSupplier())
        .flatMap(Optional::stream)
        .toList();
  }

  /** What the supplier delivers for the price, as other dossiers may name it. */
  @Override
  default List<String> bought() {
    return ((PurchaseNeed) this).getDeliverables().orElse(List.of());
  }

  /** The offers by their rank, lot by lot; those that are not regular or not fully noted are left out. */
  default List<RankedOffer> ranking() {
    PurchaseNeed purchase = (PurchaseNeed) this;
    return OfferRanking.of(purchase.getOffers(), purchase.getAnnouncedCriteria().orElse(List.of()));
  }

  /** The offers that were set aside without being ranked. */
  default List<Offer> eliminatedOffers() {
    return ((PurchaseNeed) this)
        .getOffers().stream()
            .filter(offer -> offer.isRegular().equals(Optional.of(false)))
            .toList();
  }
}
