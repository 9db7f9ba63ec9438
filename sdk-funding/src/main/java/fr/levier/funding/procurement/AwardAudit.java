package fr.levier.funding.procurement;

import fr.levier.core.law.LegalParameters;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.text.Localized;
import fr.levier.funding.procurement.Award.Reason;
import fr.levier.funding.procurement.Award.Verdict;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Holds published awards against the lightest procedure that the law of their day allows for their amount.
 *
 * <p>The amount of an award is not the value of the need that the law tests, and lots are often told apart: a stricter procedure
 * is normal, and a lighter one is a question, not a breach. Each lighter award gets the reason that the data of its row make
 * probable, or is left unexplained.
 *
 * <p>The buyer is taken for another contracting authority, or for a central one when its number starts with 1 (bodies of the
 * State). Immutable and thread-safe.
 */
public final class AwardAudit {

  private static final AwardAudit STANDARD = new AwardAudit(Procedures.standard());

  /** A consultation rarely starts earlier than this before the contract is notified. */
  private static final Period LONGEST_CONSULTATION = Period.ofYears(1);

  private final Procedures procedures;

  private AwardAudit(Procedures procedures) {
    this.procedures = procedures;
  }

  /** By the published law. */
  public static AwardAudit standard() {
    return STANDARD;
  }

  /** By another law. */
  public static AwardAudit under(LegalParameters parameters) {
    return new AwardAudit(Procedures.under(parameters));
  }

  /**
   * The day an award is judged by: its notification, else the middle of the year that its number starts with; absent where
   * neither is known.
   */
  public static Optional<LocalDate> day(Award award) {
    return award
        .notified()
        .or(() -> year(award.id()).map(year -> year.atMonth(7).atDay(1)));
  }

  private static Optional<Year> year(String id) {
    boolean starts =
        id.length() > 4 && id.substring(0, 4).chars().allMatch(c -> c >= '0' && c <= '9');
    return Optional.of(id)
        .filter(any -> starts)
        .map(number -> Year.of(Integer.parseInt(number.substring(0, 4))))
        .filter(year -> year.getValue() >= 2016 && year.getValue() <= 2100);
  }

  /** Judges one award by itself. */
  public Verdict judge(Award award) {
    Optional<Procedure> used = AwardSigns.procedure(award);
    Optional<LocalDate> day = day(award);
    if (used.isEmpty() || day.isEmpty()) {
      return lawful(award, Optional.empty());
    }
    Optional<Procedure> lightest = lightest(award, AwardSigns.category(award), day.get());
    boolean lighter = lightest.filter(least -> used.get().compareTo(least) < 0).isPresent();
    if (!lighter) {
      return lawful(award, lightest);
    }
    Verdict plain =
        new Verdict(award, true, lightest, Optional.of(Reason.UNEXPLAINED), new Localized("", ""));
    return used.get() == Procedure.MAPA
        ? adapted(plain, day.get())
        : withoutCompetition(plain, day.get());
  }

  /**
   * Looks again at what judging one by one left unexplained: rows that give the same buyer, number and amount several times put
   * the amount of the whole on each part.
   */
  public List<Verdict> together(List<Verdict> verdicts) {
    Map<String, Integer> rows = new HashMap<>();
    verdicts.forEach(verdict -> rows.merge(key(verdict.award()), 1, Integer::sum));
    return verdicts.stream()
        .map(verdict -> {
          int same = rows.getOrDefault(key(verdict.award()), 1);
          boolean open = verdict.reason().filter(Reason.UNEXPLAINED::equals).isPresent();
          return open && same > 1
              ? verdict.because(
                  Reason.DATA_ERROR,
                  new Localized(
                      same + " lignes de même acheteur, numéro et montant",
                      same + " rows of the same buyer, number and amount"))
              : verdict;
        })
        .toList();
  }

  private static String key(Award award) {
    return award.buyer() + '|' + award.id() + '|' + award.amount();
  }

  private static Verdict lawful(Award award, Optional<Procedure> lightest) {
    return new Verdict(award, false, lightest, Optional.empty(), new Localized("", ""));
  }

  /** The lightest procedure for the amount; nothing is presumed innovative. */
  private Optional<Procedure> lightest(Award award, BuyerCategory category, LocalDate day) {
    return lightest(AwardSigns.object(award), category, award.amount(), day);
  }

  private Optional<Procedure> lightest(
      PurchaseObject object, BuyerCategory category, BeforeTax amount, LocalDate day) {
    PurchaseNeed need = PurchaseNeed.builder()
        .needValue(amount)
        .object(object)
        .buyerCategory(category)
        .listedForPublicity(true)
        .innovative(false)
        .build();
    return procedures.of(need, day).open().map(open -> open.get(0));
  }

  private Verdict adapted(Verdict verdict, LocalDate day) {
    Award award = verdict.award();
    if (AwardSigns.isSocialOrSpecific(award)) {
      return verdict.because(
          Reason.SOCIAL_OR_SPECIFIC_SERVICE,
          new Localized("code CPV " + award.cpv(), "CPV code " + award.cpv()));
    }
    if (AwardSigns.isFramework(award)) {
      return verdict.because(
          Reason.FRAMEWORK_MAXIMUM,
          new Localized("nature : " + award.nature(), "nature: " + award.nature()));
    }
    for (BuyerCategory other : AwardSigns.otherCategories(award)) {
      if (isAdapted(AwardSigns.object(award), other, award.amount(), day)) {
        return verdict.because(Reason.BUYER_CATEGORY, other.label());
      }
    }
    boolean works = AwardSigns.speaksOfWorks(award)
        && isAdapted(PurchaseObject.TRAVAUX, AwardSigns.category(award), award.amount(), day);
    if (works) {
      return verdict.because(
          Reason.DATA_ERROR,
          new Localized(
              "l’objet dit des travaux, le type " + award.type().toLowerCase(Locale.ROOT),
              "the label says works, the type " + award.type().toLowerCase(Locale.ROOT)));
    }
    return common(verdict, day, Procedure.MAPA);
  }

  private boolean isAdapted(
      PurchaseObject object, BuyerCategory category, BeforeTax amount, LocalDate day) {
    return lightest(object, category, amount, day)
        .filter(least -> least != Procedure.FORMALISEE)
        .isPresent();
  }

  private Verdict withoutCompetition(Verdict verdict, LocalDate day) {
    Award award = verdict.award();
    if (AwardSigns.isFramework(award)) {
      return verdict.because(
          Reason.FRAMEWORK_MAXIMUM,
          new Localized("nature : " + award.nature(), "nature: " + award.nature()));
    }
    boolean innovative = AwardSigns.speaksOfInnovation(award)
        && procedures
            .parameters()
            .on(ProcurementParameters.INNOVATIVE_NEED, day)
            .filter(step -> award.amount().isLessThan(step.value()))
            .isPresent();
    if (innovative) {
      return verdict.because(
          Reason.INNOVATIVE_PURCHASE,
          new Localized("l’objet parle d’innovation", "the label speaks of innovation"));
    }
    Optional<Localized> other = AwardSigns.otherExemption(award);
    return other.isPresent()
        ? verdict.because(Reason.OTHER_EXEMPTION, other.get())
        : common(verdict, day, Procedure.DISPENSE_SEUIL);
  }

  /** What may explain any procedure: an award just above the estimate, or a consultation launched under an earlier threshold. */
  private Verdict common(Verdict verdict, LocalDate day, Procedure used) {
    Award award = verdict.award();
    BuyerCategory category = AwardSigns.category(award);
    Optional<Procedure> before = lightest(award, category, day.minus(LONGEST_CONSULTATION));
    if (before.filter(least -> used.compareTo(least) >= 0).isPresent()) {
      return verdict.because(
          Reason.LAUNCHED_EARLIER,
          new Localized("permis un an avant la notification", "lawful a year before notification"));
    }
    Optional<Procedure> estimated =
        lightest(AwardSigns.object(award), category, AwardSigns.estimate(award.amount()), day);
    return estimated.filter(least -> used.compareTo(least) >= 0).isPresent()
        ? verdict.because(
            Reason.ABOVE_ESTIMATE,
            new Localized("moins de dix pour cent au-dessus", "less than ten per cent above"))
        : verdict;
  }
}
