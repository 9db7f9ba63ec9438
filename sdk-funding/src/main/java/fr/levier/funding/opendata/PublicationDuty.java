package fr.levier.funding.opendata;

import fr.levier.core.dossier.YearlyAmount;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Step;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Euros;
import fr.levier.core.text.Localized;
import fr.levier.funding.fir.FirConvention;
import fr.levier.funding.procurement.ProcurementParameters;
import fr.levier.funding.procurement.PurchaseNeed;
import fr.levier.funding.subsidy.SubsidyParameters;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether the law wants something published.
 *
 * @param answer whether it does
 * @param why the amount and the figure of the law that decide
 */
public record PublicationDuty(Answer answer, Localized why) {

  /** Whether something has to be published. */
  public enum Answer {
    /** It has to be. */
    OWED,
    /** It may be; a yearly list does as well. */
    OR_YEARLY_LIST,
    /** Nothing wants it. */
    NOT_OWED,
    /** What decides is not in the dossier, or no known text covers the day. */
    UNKNOWN
  }

  public PublicationDuty {
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(why, "why");
  }

  /** The day of notification decides, and the amount of the contract; not the value of the need. */
  static PublicationDuty ofContract(PurchaseNeed purchase, LocalDate asOf, LegalParameters law) {
    LocalDate day = purchase.getNotificationDate().orElse(asOf);
    Optional<Step<BeforeTax>> data = law.on(ProcurementParameters.ESSENTIAL_DATA, day);
    Optional<BeforeTax> amount = purchase.getContractAmount();
    if (data.isEmpty()) {
      return noText(day);
    }
    if (amount.isEmpty()) {
      return unsaid("/subject/contractAmount");
    }
    if (amount.get().isAtLeast(data.get().value())) {
      return contract(Answer.OWED, amount.get(), "≥", data.get());
    }
    return law.on(ProcurementParameters.YEARLY_LIST, day)
        .map(list -> amount.get().isAtLeast(list.value())
            ? contract(Answer.OR_YEARLY_LIST, amount.get(), "≥", list)
            : contract(Answer.NOT_OWED, amount.get(), "<", list))
        .orElseGet(() -> contract(Answer.NOT_OWED, amount.get(), "<", data.get()));
  }

  /** The data of a convention follow it: one is due above a yearly amount. */
  static PublicationDuty ofConvention(
      FirConvention convention, LocalDate asOf, LegalParameters law) {
    LocalDate day = convention.getSignatureDate().orElse(asOf);
    Optional<Step<Euros>> figure = law.on(SubsidyParameters.CONVENTION, day);
    if (figure.isEmpty() || law.on(SubsidyParameters.OPEN_DATA_DELAY, day).isEmpty()) {
      return noText(day);
    }
    return convention.yearlyAmounts().stream()
        .map(YearlyAmount::getAmount)
        .max(Comparator.naturalOrder())
        .map(amount -> amount.isMoreThan(figure.get().value())
            ? convention(Answer.OWED, amount, ">", figure.get())
            : convention(Answer.NOT_OWED, amount, "≤", figure.get()))
        .orElseGet(() -> unsaid("/subject/annualAmounts"));
  }

  private static PublicationDuty contract(
      Answer answer, BeforeTax amount, String sign, Step<BeforeTax> figure) {
    return compared(answer, amount::shown, sign, figure.value()::shown, figure.reference());
  }

  private static PublicationDuty convention(
      Answer answer, Euros amount, String sign, Step<Euros> figure) {
    return compared(answer, amount::shown, sign, figure.value()::shown, figure.reference());
  }

  private static PublicationDuty compared(
      Answer answer,
      Function<Locale, String> amount,
      String sign,
      Function<Locale, String> figure,
      LegalReference text) {
    return new PublicationDuty(
        answer,
        new Localized(
            said(Locale.FRENCH, amount, sign, figure, text),
            said(Locale.ENGLISH, amount, sign, figure, text)));
  }

  private static String said(
      Locale locale,
      Function<Locale, String> amount,
      String sign,
      Function<Locale, String> figure,
      LegalReference text) {
    return amount.apply(locale) + " " + sign + " " + figure.apply(locale) + " (" + text + ")";
  }

  private static PublicationDuty noText(LocalDate day) {
    return new PublicationDuty(
        Answer.UNKNOWN, new Localized("aucun texte connu au " + day, "no known text on " + day));
  }

  private static PublicationDuty unsaid(String path) {
    return new PublicationDuty(
        Answer.UNKNOWN, new Localized("il manque " + path, path + " is missing"));
  }
}
