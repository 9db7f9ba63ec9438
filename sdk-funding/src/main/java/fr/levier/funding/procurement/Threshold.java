package fr.levier.funding.procurement;

import fr.levier.core.law.CommonParameters;
import fr.levier.core.law.Parameter;
import fr.levier.core.money.BeforeTax;
import java.util.Optional;

/** The amounts that the choice of a procedure is made by. */
enum Threshold {
  FREE(CommonParameters.DIRECT_AWARD),
  FREE_WORKS(ProcurementParameters.DIRECT_AWARD_WORKS),
  INNOVATIVE(ProcurementParameters.INNOVATIVE_NEED, 0),
  INNOVATIVE_LOT(ProcurementParameters.INNOVATIVE_LOT, 0),
  INNOVATIVE_LOT_WORKS(ProcurementParameters.INNOVATIVE_LOT_WORKS, 0),
  FORMAL_CENTRAL(ProcurementParameters.EU_CENTRAL),
  FORMAL_OTHER(ProcurementParameters.EU_OTHER),
  FORMAL_ENTITY(ProcurementParameters.EU_ENTITY),
  FORMAL_WORKS(ProcurementParameters.EU_WORKS),
  SMALL_LOT(ProcurementParameters.SMALL_LOT),
  SMALL_LOT_WORKS(ProcurementParameters.SMALL_LOT_WORKS),
  SOCIAL_NOTICE(ProcurementParameters.SOCIAL_NOTICE),
  NOTICE(ProcurementParameters.NOTICE),
  BUYER_PROFILE(ProcurementParameters.BUYER_PROFILE),
  ESSENTIAL_DATA(ProcurementParameters.ESSENTIAL_DATA),
  YEARLY_LIST(ProcurementParameters.YEARLY_LIST, Long.MAX_VALUE),
  WRITTEN_FORM(ProcurementParameters.WRITTEN_FORM);

  /** The day’s figure is not known: no text that was read covers the day. */
  static final long UNKNOWN = -1;

  // A parameter is immutable, in a library that carries no Error Prone annotation.
  @SuppressWarnings("ImmutableEnumChecker")
  final Parameter<BeforeTax> parameter;

  /** What stands in cents where no text covers the day: unknown, or an amount that means that there was no such rule then. */
  final long without;

  Threshold(Parameter<BeforeTax> parameter) {
    this(parameter, UNKNOWN);
  }

  Threshold(Parameter<BeforeTax> parameter, long without) {
    this.parameter = parameter;
    this.without = without;
  }

  /** Whether it can play a part for such an object and such a buyer, as far as they are known. */
  boolean matters(Optional<PurchaseObject> object, Optional<BuyerCategory> category) {
    boolean works = object.filter(PurchaseObject.TRAVAUX::equals).isPresent();
    return switch (this) {
      case FREE, INNOVATIVE_LOT, SMALL_LOT -> !works;
      case FREE_WORKS, INNOVATIVE_LOT_WORKS, SMALL_LOT_WORKS, FORMAL_WORKS ->
        works || object.isEmpty();
      case FORMAL_CENTRAL, FORMAL_OTHER, FORMAL_ENTITY ->
        !works
            && category
                .map(known -> formal(PurchaseObject.SERVICES, known) == this)
                .orElse(true);
      case SOCIAL_NOTICE -> object.map(Decision::isLight).orElse(true);
      default -> true;
    };
  }

  static Threshold formal(PurchaseObject object, BuyerCategory category) {
    if (object == PurchaseObject.TRAVAUX) {
      return FORMAL_WORKS;
    }
    return switch (category) {
      case AUTORITE_CENTRALE -> FORMAL_CENTRAL;
      case AUTRE_POUVOIR_ADJUDICATEUR -> FORMAL_OTHER;
      case ENTITE_ADJUDICATRICE -> FORMAL_ENTITY;
    };
  }

  static Threshold free(PurchaseObject object) {
    return object == PurchaseObject.TRAVAUX ? FREE_WORKS : FREE;
  }

  static Threshold innovativeLot(PurchaseObject object) {
    return object == PurchaseObject.TRAVAUX ? INNOVATIVE_LOT_WORKS : INNOVATIVE_LOT;
  }

  static Threshold smallLot(PurchaseObject object) {
    return object == PurchaseObject.TRAVAUX ? SMALL_LOT_WORKS : SMALL_LOT;
  }
}
