package fr.levier.funding.procurement;

import fr.levier.core.party.ActorType;
import fr.levier.core.party.Party;
import fr.levier.core.text.Localized;
import java.util.Optional;

/** What a buyer is for the thresholds, when the dossier does not say it. */
final class Buyers {

  static final String CATEGORY = "/subject/buyerCategory";
  static final String LISTED = "/subject/listedForPublicity";
  static final String TYPE = "/subject/buyer/actorType";

  private Buyers() {}

  static Optional<ActorType> type(PurchaseNeed need) {
    return need.getBuyer().flatMap(Party::getActorType);
  }

  /** The category stated, else the one that follows from what the buyer is; absent where that does not settle it. */
  static Optional<BuyerCategory> category(PurchaseNeed need) {
    Optional<BuyerCategory> stated = need.getBuyerCategory();
    return stated.isPresent() ? stated : type(need).flatMap(Buyers::category);
  }

  private static Optional<BuyerCategory> category(ActorType type) {
    return switch (type) {
      case ETAT, ARS -> Optional.of(BuyerCategory.AUTORITE_CENTRALE);
      case EPS_HOSPITALO_UNIVERSITAIRE,
          EPS_NON_HU,
          GIP_CENTRALE_ACHAT,
          GCS,
          GCSMS,
          GRADES,
          GIRCI,
          EHPAD,
          COMMUNE,
          EPCI,
          DEPARTEMENT,
          REGION,
          CCAS_CIAS -> Optional.of(BuyerCategory.AUTRE_POUVOIR_ADJUDICATEUR);
      default -> Optional.empty();
    };
  }

  /** Whether the buyer is on the list of article R. 2131-12; absent where what it is does not settle it. */
  static Optional<Boolean> listed(PurchaseNeed need) {
    Optional<Boolean> stated = need.isListedForPublicity();
    if (stated.isPresent()) {
      return stated;
    }
    Optional<ActorType> type = type(need);
    if (type.isPresent()) {
      return listed(type.get());
    }
    return need.getBuyerCategory()
        .filter(BuyerCategory.AUTORITE_CENTRALE::equals)
        .map(central -> true);
  }

  private static Optional<Boolean> listed(ActorType type) {
    return switch (type) {
      case ETAT,
          ARS,
          EPS_HOSPITALO_UNIVERSITAIRE,
          EPS_NON_HU,
          COMMUNE,
          EPCI,
          DEPARTEMENT,
          REGION,
          CCAS_CIAS -> Optional.of(true);
      case GIP_CENTRALE_ACHAT -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** What is inferred and not read about a buyer whose category nobody stated. */
  static Optional<Localized> doubt(PurchaseNeed need) {
    if (need.getBuyerCategory().isPresent()) {
      return Optional.empty();
    }
    return type(need).flatMap(Buyers::doubt);
  }

  private static Optional<Localized> doubt(ActorType type) {
    return switch (type) {
      case ARS ->
        doubting(
            "agence régionale de santé tenue pour une autorité centrale, comme établissement public de l’État (déduction)",
            "regional health agency taken for a central authority, as a body of the State (inference)");
      case EPS_HOSPITALO_UNIVERSITAIRE, EPS_NON_HU ->
        doubting(
            "établissement public de santé tenu pour l’un des acheteurs de l’article R. 2131-12 (déduction)",
            "public hospital taken for one of the buyers of article R. 2131-12 (inference)");
      case GIP_CENTRALE_ACHAT, GRADES, GIRCI, GCS, GCSMS ->
        doubting(
            "groupement tenu pour un autre pouvoir adjudicateur, faute de figurer sur la liste des autorités centrales (déduction)",
            "group taken for another contracting authority, since no list of central authorities names it (inference)");
      default -> Optional.empty();
    };
  }

  private static Optional<Localized> doubting(String french, String english) {
    return Optional.of(new Localized(french, english));
  }
}
