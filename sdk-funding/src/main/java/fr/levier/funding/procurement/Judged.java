package fr.levier.funding.procurement;

import fr.levier.core.law.Parameter;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Percentage;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.Truth;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the rules ask of a purchase, again and again: which procedure, how much, for what, by whom. */
final class Judged {

  private final PurchaseNeed need;
  private final Examination exam;
  private final WholeNeed whole;
  private final Fact<Procedure> chosen;

  Judged(PurchaseNeed need, Examination exam) {
    this.need = need;
    this.exam = exam;
    this.whole = WholeNeed.of(need);
    this.chosen = exam.fact("chosenProcedure", need.getChosenProcedure());
    exam.tell("needValue", whole.known());
  }

  Fact<Procedure> chosen() {
    return chosen;
  }

  Truth isChosen(Procedure procedure) {
    return chosen.is(procedure::equals);
  }

  Truth isWithoutCompetition() {
    return chosen.is(procedure -> procedure.compareTo(Procedure.MAPA) < 0);
  }

  Fact<PurchaseObject> object() {
    return exam.fact("object", need.getObject());
  }

  /** Whether the need is worth a figure or more; the figure is told as {@code limit}. */
  Truth reaches(Parameter<BeforeTax> figure) {
    Fact<BeforeTax> limit = exam.parameter(figure);
    limit.value().ifPresent(amount -> exam.tell("limit", amount));
    return limit.value().isPresent()
        ? whole.isAtLeast(limit.value().get())
        : limit.is(known -> true);
  }

  /** Whether the need reaches the figure of works or the one of supplies and services, whichever it is. */
  Truth reaches(Parameter<BeforeTax> ofWorks, Parameter<BeforeTax> ofOthers) {
    return byObject(() -> reaches(ofWorks), () -> reaches(ofOthers));
  }

  /** Whether the need calls for a formal procedure by its value. */
  Truth reachesFormal() {
    return byObject(
        () -> reaches(ProcurementParameters.EU_WORKS),
        () -> byCategory(category -> reaches(ProcurementParameters.formalThreshold(category))));
  }

  /** Whether the lots together call for a formal procedure by their value. */
  Truth lotsReachFormal() {
    Fact<BeforeTax> total = exam.fact("totalOfLots", need.getTotalOfLots());
    return byObject(
        () -> total.is(BeforeTax::isAtLeast, exam.parameter(ProcurementParameters.EU_WORKS)),
        () -> byCategory(category -> total.is(
            BeforeTax::isAtLeast,
            exam.parameter(ProcurementParameters.formalThreshold(category)))));
  }

  /** Whether the lot is under a figure, in a sum of small lots that stays within its share; no when no lot is invoked. */
  Truth isLotUnder(Parameter<BeforeTax> ofWorks, Parameter<BeforeTax> ofOthers) {
    if (!Lots.areInvoked(need)) {
      return Truth.NO;
    }
    Truth under = byObject(() -> isLotUnder(ofWorks), () -> isLotUnder(ofOthers));
    return under.and(areLotsWithinShare());
  }

  /** Where no figure is in force, there is no such rule for lots. */
  private Truth isLotUnder(Parameter<BeforeTax> figure) {
    Fact<BeforeTax> lot = exam.fact("lotValue", need.getLotValue());
    Fact<BeforeTax> limit = exam.parameter(figure);
    return limit.isGiven().isNo() ? Truth.NO : lot.is(BeforeTax::isLessThan, limit);
  }

  /** Whether the small lots together stay within the share of all lots that the law sets. */
  Truth areLotsWithinShare() {
    Fact<BeforeTax> small = exam.fact("smallLotsSum", need.getSmallLotsSum());
    Fact<BeforeTax> total = exam.fact("totalOfLots", need.getTotalOfLots());
    Fact<Percentage> share = exam.parameter(ProcurementParameters.SMALL_LOTS_SHARE);
    Set<String> missing = Lots.missingSums(need);
    return missing.isEmpty()
        ? share.is(most ->
            !Lots.isExceeded(most, small.value().orElseThrow(), total.value().orElseThrow()))
        : Truth.unknown(missing);
  }

  /** One answer for works, another for anything else. */
  Truth byObject(Supplier<Truth> ofWorks, Supplier<Truth> ofOthers) {
    return either(object().is(PurchaseObject.TRAVAUX::equals), ofWorks, ofOthers);
  }

  /** One answer for each category of buyer. */
  Truth byCategory(Function<BuyerCategory, Truth> answer) {
    Optional<BuyerCategory> known = Buyers.category(need);
    Fact<BuyerCategory> category = exam.fact("buyerCategory", Buyers.CATEGORY, known);
    return either(
        category.is(BuyerCategory.AUTORITE_CENTRALE::equals),
        () -> answer.apply(BuyerCategory.AUTORITE_CENTRALE),
        () -> either(
            category.is(BuyerCategory.ENTITE_ADJUDICATRICE::equals),
            () -> answer.apply(BuyerCategory.ENTITE_ADJUDICATRICE),
            () -> answer.apply(BuyerCategory.AUTRE_POUVOIR_ADJUDICATEUR)));
  }

  /** Reads no law that cannot play a part. */
  static Truth either(Truth condition, Supplier<Truth> ifYes, Supplier<Truth> ifNo) {
    if (condition.isUnknown()) {
      return condition.and(ifYes.get()).or(condition.not().and(ifNo.get()));
    }
    return condition.isYes() ? ifYes.get() : ifNo.get();
  }
}
