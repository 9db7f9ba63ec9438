package fr.levier.funding.procurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the law of a day makes of a purchase of which everything is known. The only place where the thresholds are compared to
 * choose a procedure.
 *
 * @param free because of the amount
 * @param innovative free because innovative
 * @param formal a formal procedure is the lightest one with competition
 */
record Decision(
    boolean free,
    boolean innovative,
    boolean formal,
    Publicity publicity,
    boolean written,
    DecpDuty decp,
    boolean buyerProfile,
    boolean socialCondition)
    implements Verdicts {

  /** The facts of a purchase, complete; scratch paper, reused from one completion to the next. */
  static final class Facts {
    long value;
    PurchaseObject object = PurchaseObject.SERVICES;
    BuyerCategory category = BuyerCategory.AUTRE_POUVOIR_ADJUDICATEUR;
    boolean innovative;
    boolean listed;
    boolean byLot;
    long lotValue;
    boolean lotsWithinShare;
  }

  /** Each choice of procedures, made once. */
  private static final List<List<Procedure>> CHOICES = choices();

  static Decision of(DayLaw law, Facts facts) {
    boolean lot = facts.byLot && facts.lotsWithinShare;
    boolean free = isUnder(law, Threshold.free(facts.object), facts.value)
        || (lot && isUnder(law, Threshold.free(facts.object), facts.lotValue));
    boolean innovative = facts.innovative
        && (isUnder(law, Threshold.INNOVATIVE, facts.value)
            || (lot && isUnder(law, Threshold.innovativeLot(facts.object), facts.lotValue)));
    boolean european = !isUnder(law, Threshold.formal(facts.object, facts.category), facts.value);
    boolean smallLot =
        european && lot && isUnder(law, Threshold.smallLot(facts.object), facts.lotValue);
    boolean formal = european && !smallLot && !isLight(facts.object);
    Publicity publicity = free || innovative
        ? Publicity.AUCUNE_EXIGEE
        : formal
            ? (facts.listed ? Publicity.BOAMP_ET_JOUE : Publicity.JOUE)
            : ofAdaptedProcedure(law, facts, smallLot ? facts.lotValue : facts.value);
    return new Decision(
        free,
        innovative,
        formal,
        publicity,
        !isUnder(law, Threshold.WRITTEN_FORM, facts.value),
        decp(law, facts.value),
        publicity != Publicity.AUCUNE_EXIGEE && !isUnder(law, Threshold.BUYER_PROFILE, facts.value),
        law.environmentalClause() && european);
  }

  /** An adapted procedure whatever the value: social and other specific services, legal services. */
  static boolean isLight(PurchaseObject object) {
    return object == PurchaseObject.SERVICES_SOCIAUX_SPECIFIQUES
        || object == PurchaseObject.SERVICES_JURIDIQUES;
  }

  private static Publicity ofAdaptedProcedure(DayLaw law, Facts facts, long value) {
    if (facts.object == PurchaseObject.SERVICES_SOCIAUX_SPECIFIQUES) {
      return isUnder(law, Threshold.SOCIAL_NOTICE, value) ? Publicity.ADAPTEE : Publicity.JOUE;
    }
    boolean notice = facts.object != PurchaseObject.SERVICES_JURIDIQUES
        && facts.listed
        && !isUnder(law, Threshold.NOTICE, value);
    return notice ? Publicity.BOAMP_OU_JAL : Publicity.ADAPTEE;
  }

  private static DecpDuty decp(DayLaw law, long value) {
    if (!isUnder(law, Threshold.ESSENTIAL_DATA, value)) {
      return DecpDuty.DONNEES_ESSENTIELLES;
    }
    return isUnder(law, Threshold.YEARLY_LIST, value)
        ? DecpDuty.AUCUNE
        : DecpDuty.LISTE_ANNUELLE_OU_DE;
  }

  private static boolean isUnder(DayLaw law, Threshold threshold, long value) {
    return value < law.cents(threshold);
  }

  @Override
  public <V> Optional<V> settled(Function<Decision, V> aspect) {
    return Optional.of(aspect.apply(this));
  }

  @Override
  public <V> Set<String> missing(Function<Decision, V> aspect) {
    return Set.of();
  }

  @Override
  public <V> Set<String> uncovered(Function<Decision, V> aspect) {
    return Set.of();
  }

  /** The exemptions that apply, then the lightest procedure with competition. */
  List<Procedure> open() {
    return CHOICES.get((free ? 4 : 0) + (innovative ? 2 : 0) + (formal ? 1 : 0));
  }

  private static List<List<Procedure>> choices() {
    List<List<Procedure>> choices = new ArrayList<>();
    for (int bits = 0; bits < 8; bits++) {
      List<Procedure> open = new ArrayList<>();
      if ((bits & 4) != 0) {
        open.add(Procedure.DISPENSE_SEUIL);
      }
      if ((bits & 2) != 0) {
        open.add(Procedure.DISPENSE_INNOVANT);
      }
      open.add((bits & 1) != 0 ? Procedure.FORMALISEE : Procedure.MAPA);
      choices.add(List.copyOf(open));
    }
    return List.copyOf(choices);
  }
}
