package fr.levier.funding.procurement;

import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Step;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.report.Citation;
import fr.levier.core.text.Localized;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the law of a day opens to a purchase and asks of it. Whatever cannot be settled yet is absent, and {@link #missing()} says
 * which facts would settle it. What is costly is computed when it is asked for. Immutable and thread-safe.
 */
public final class ProcedureAnswer {

  private static final List<Function<Decision, ?>> ASPECTS = List.of(
      Decision::open,
      Decision::publicity,
      Decision::written,
      Decision::decp,
      Decision::buyerProfile,
      Decision::socialCondition);

  private final Procedures procedures;
  private final PurchaseNeed need;
  private final LocalDate day;
  private final WholeNeed whole;
  private final DayLaw law;
  private final Verdicts verdicts;

  ProcedureAnswer(
      Procedures procedures,
      PurchaseNeed need,
      LocalDate day,
      WholeNeed whole,
      DayLaw law,
      Verdicts verdicts) {
    this.procedures = procedures;
    this.need = need;
    this.day = day;
    this.whole = whole;
    this.law = law;
    this.verdicts = verdicts;
  }

  /** The purchase. */
  public PurchaseNeed need() {
    return need;
  }

  /** The day whose law applies: the launch of the consultation, else the day asked for. */
  public LocalDate day() {
    return day;
  }

  /** The value of the whole need, net of VAT; absent while a part that is not told could raise it. */
  public Optional<BeforeTax> needValue() {
    return whole.value();
  }

  /** What the need is worth at least, net of VAT. */
  public BeforeTax knownValue() {
    return whole.known();
  }

  /** The other needs of the buyer that were added to this one. */
  public List<HomogeneousNeed> summedNeeds() {
    return List.copyOf(whole.others());
  }

  /** The exemptions that apply, then the lightest procedure with competition; a stricter one is lawful and not listed. */
  public Optional<List<Procedure>> open() {
    return verdicts.settled(Decision::open);
  }

  /** The least publicity that is lawful. */
  public Optional<Publicity> publicity() {
    return verdicts.settled(Decision::publicity);
  }

  /** The contract has to be written. */
  public Optional<Boolean> written() {
    return verdicts.settled(Decision::written);
  }

  /** What is owed of its essential data. */
  public Optional<DecpDuty> decp() {
    return verdicts.settled(Decision::decp);
  }

  /** If a notice is published, the documents are on the buyer profile. */
  public Optional<Boolean> buyerProfile() {
    return verdicts.settled(Decision::buyerProfile);
  }

  /** If there is competition by criteria, one looks at the environment; absent where no known text covers the day. */
  public Optional<Boolean> environmentalCriterion() {
    return law.environmentalCriterion();
  }

  /** The contract has a condition of performance on the environment. */
  public boolean environmentalCondition() {
    return law.environmentalClause();
  }

  /** The contract has a condition of performance on social matters or employment. */
  public Optional<Boolean> socialCondition() {
    return verdicts.settled(Decision::socialCondition);
  }

  /** The three duties of a buyer that awards freely; empty where no exemption applies or that is not settled. */
  public List<Localized> threeDuties() {
    boolean free = open().filter(open -> open.size() > 1).isPresent();
    return free ? ProcedureDocuments.THREE_DUTIES : List.of();
  }

  /** The highest yearly turnover that candidates may be asked for without grounds tied to the contract, net of VAT. */
  public Optional<BeforeTax> turnoverCap() {
    Optional<BigDecimal> ratio =
        parameters().on(ProcurementParameters.TURNOVER_CAP, day).map(Step::value);
    return needValue()
        .flatMap(value -> ratio.map(times ->
            BeforeTax.of(value.toBigDecimal().multiply(times).setScale(2, RoundingMode.FLOOR))));
  }

  /** Within how long the buyer pays; absent while what the buyer is, is not known. */
  public Optional<Period> paymentDelay() {
    return Buyers.type(need)
        .map(type -> type.isEtablissementPublicDeSante()
            ? ProcurementParameters.PAYMENT_HOSPITALS
            : ProcurementParameters.PAYMENT_OTHERS)
        .flatMap(delay -> parameters().on(delay, day))
        .map(Step::value);
  }

  /**
   * The papers that a text requires, then those that are usual: for the procedure chosen, else for the lightest that is open;
   * none where neither is known.
   */
  public List<DocumentDue> documents() {
    return ProcedureDocuments.of(this);
  }

  /** Where the facts that could still change the answer would stand (RFC 6901), sorted. */
  public Set<String> missing() {
    Set<String> missing = new TreeSet<>();
    ASPECTS.forEach(aspect -> missing.addAll(verdicts.missing(aspect)));
    return missing;
  }

  /** The ids of the figures that could still change the answer and that no known text gives on the day, sorted. */
  public Set<String> uncovered() {
    Set<String> uncovered = new TreeSet<>();
    ASPECTS.forEach(aspect -> uncovered.addAll(verdicts.uncovered(aspect)));
    return uncovered;
  }

  /** Whether nothing that is missing could change it. */
  public boolean isSettled() {
    return missing().isEmpty() && uncovered().isEmpty();
  }

  /** The texts it rests on, with the days of their wording. */
  public List<Citation> references() {
    return steps().stream().map(Citation::of).toList();
  }

  /** What is still to be checked: about the texts, and about what was inferred of the buyer. */
  public List<Localized> doubts() {
    Stream<Localized> ofTexts =
        steps().stream().map(Step::reference).map(LegalReference::doubt).flatMap(Optional::stream);
    List<Localized> doubts = new ArrayList<>(
        Stream.concat(Buyers.doubt(need).stream(), ofTexts).distinct().toList());
    if (need.getObject().filter(PurchaseObject.SERVICES_JURIDIQUES::equals).isPresent()) {
      doubts.add(
          new Localized(
              "services juridiques de représentation : sortis des procédures fin 2020 (article L. 2512-5), premier jour à vérifier ; la procédure adaptée reste permise",
              "legal services of representation: outside the procedures since the end of 2020 (article L. 2512-5), first day to be verified; an adapted procedure stays lawful"));
    }
    if (Lots.areInvoked(need)) {
      doubts.add(new Localized(
          "au niveau du lot, la publicité, l’écrit et les données essentielles sont une interprétation",
          "for a lot alone, publicity, written form and essential data are an interpretation"));
    }
    return List.copyOf(doubts);
  }

  /** The answer in words, with the figures and texts it comes from. */
  public String explain(Locale locale) {
    return ProcedureExplanation.of(this, locale);
  }

  LegalParameters parameters() {
    return procedures.parameters();
  }

  WholeNeed whole() {
    return whole;
  }

  /** The figures that play a part for this purchase and that a text gives on the day. */
  List<Step<BeforeTax>> steps() {
    return thresholds().stream()
        .map(threshold -> parameters().on(threshold.parameter, day))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The thresholds that play a part for this purchase, as far as its facts are known. */
  List<Threshold> thresholds() {
    Optional<BuyerCategory> category = Buyers.category(need);
    boolean lots = Lots.areInvoked(need);
    boolean innovative = need.isInnovative().orElse(true);
    boolean light = need.getObject().filter(Decision::isLight).isPresent();
    boolean listed = Buyers.listed(need).orElse(true);
    return Stream.of(Threshold.values())
        .filter(threshold -> threshold.matters(need.getObject(), category))
        .filter(threshold -> switch (threshold) {
          case SMALL_LOT, SMALL_LOT_WORKS -> lots;
          case INNOVATIVE_LOT, INNOVATIVE_LOT_WORKS -> lots && innovative;
          case INNOVATIVE -> innovative;
          case FORMAL_CENTRAL, FORMAL_OTHER, FORMAL_ENTITY, FORMAL_WORKS -> !light;
          case NOTICE -> listed && !light;
          default -> true;
        })
        .toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProcedureAnswer answer
        && procedures == answer.procedures
        && need.equals(answer.need)
        && day.equals(answer.day);
  }

  @Override
  public int hashCode() {
    return Objects.hash(need, day);
  }

  /** The explanation, in French. */
  @Override
  public String toString() {
    return explain(Locale.FRENCH);
  }
}
