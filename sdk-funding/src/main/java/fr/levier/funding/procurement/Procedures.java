package fr.levier.funding.procurement;

import fr.levier.core.law.LegalParameters;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which procedures are open to a purchase on a day: the exemptions that apply and the lightest procedure with competition; a
 * stricter one is lawful too.
 *
 * <pre>{@code
 * ProcedureAnswer answer = Procedures.standard().of(need, LocalDate.of(2026, 5, 1));
 * answer.open(); // [DISPENSE_SEUIL, MAPA]
 * }</pre>
 *
 * <p>Total: every purchase has an answer on every day, which may be that a fact, or the law of that day, is not known. No answer
 * suggests to split a need. Immutable and thread-safe; made once for a law, since it lays the law out day by day.
 */
public final class Procedures {

  private static final Procedures STANDARD = new Procedures(LegalParameters.standard());

  private final LegalParameters parameters;
  private final DayLaw.Calendar calendar;

  private Procedures(LegalParameters parameters) {
    this.parameters = parameters;
    this.calendar = DayLaw.Calendar.of(parameters);
  }

  /** By the published law. */
  public static Procedures standard() {
    return STANDARD;
  }

  /** By another law; keep it, it is not free to make. */
  public static Procedures under(LegalParameters parameters) {
    return parameters == LegalParameters.standard() ? STANDARD : new Procedures(parameters);
  }

  /** The law it answers by. */
  public LegalParameters parameters() {
    return parameters;
  }

  /**
   * What is open to a purchase.
   *
   * @param asOf the day whose law applies, unless the purchase says when its consultation is launched
   */
  public ProcedureAnswer of(PurchaseNeed need, LocalDate asOf) {
    LocalDate day = need.getLaunchDate().orElse(asOf);
    DayLaw law = calendar.on(day);
    WholeNeed whole = WholeNeed.of(need);
    Decision.Facts facts = new Decision.Facts();
    boolean complete = fill(facts, need, whole, law);
    return complete && law.uncovered().isEmpty()
        ? new ProcedureAnswer(this, need, day, whole, law, Decision.of(law, facts))
        : new ProcedureAnswer(this, need, day, whole, law, Completions.of(need, whole, law, facts));
  }

  /** Takes every fact that is known; whether that is all of them. */
  private static boolean fill(
      Decision.Facts facts, PurchaseNeed need, WholeNeed whole, DayLaw law) {
    facts.value = whole.known().amount().cents();
    Optional<PurchaseObject> object = need.getObject();
    Optional<BuyerCategory> category = Buyers.category(need);
    Optional<Boolean> listed = Buyers.listed(need);
    boolean presumed =
        law.youngCompaniesPresumed() && need.isYoungInnovativeCompany().orElse(false);
    facts.object = object.orElse(facts.object);
    facts.category = category.orElse(facts.category);
    facts.listed = listed.orElse(false);
    facts.innovative = presumed || need.isInnovative().orElse(false);
    facts.byLot = Lots.areInvoked(need);
    boolean lots = true;
    if (facts.byLot) {
      facts.lotValue = need.getLotValue().map(value -> value.amount().cents()).orElse(0L);
      facts.lotsWithinShare = Lots.areWithin(need, law.smallLotsShare());
      lots = need.getLotValue().isPresent() && Lots.missingSums(need).isEmpty();
    }
    return lots
        && whole.open().isEmpty()
        && object.isPresent()
        && category.isPresent()
        && listed.isPresent()
        && (presumed || need.isInnovative().isPresent());
  }
}
