package fr.levier.funding.procurement;

import fr.levier.core.money.BeforeTax;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the law of the launch day opens to a purchase and asks of it, as its papers print it: the words of a
 * {@link ProcedureAnswer}. Immutable and thread-safe.
 *
 * @param day the day whose law applies
 * @param category what the buyer is for the thresholds; absent while that is not known
 * @param thresholds the figures that play a part, each with the place of the need beside it
 * @param innovative the threshold of innovative purchases; absent where it plays no part
 * @param open the exemptions that apply, then the lightest procedure with competition; empty while that is not settled
 * @param duties what a text asks of the buyer
 * @param usual the papers that are only usual
 * @param turnoverCap the highest yearly turnover that may be asked for without grounds, net of VAT
 * @param environmentalCondition the contract needs a condition of performance on the environment
 * @param essentialDataDue the last day on which essential data may be published, by the law of the notification; absent where they
 *     need not be, or that is not known yet
 * @param reservations what is still to be checked
 */
public record RegimeSheet(
    LocalDate day,
    Optional<BuyerCategory> category,
    List<Figure> thresholds,
    Optional<Figure> innovative,
    List<Way> open,
    List<Duty> duties,
    List<Localized> usual,
    Optional<BeforeTax> turnoverCap,
    boolean environmentalCondition,
    Optional<LocalDate> essentialDataDue,
    List<Localized> reservations) {

  /** Keeps own copies of the lists. */
  public RegimeSheet {
    thresholds = List.copyOf(thresholds);
    open = List.copyOf(open);
    duties = List.copyOf(duties);
    usual = List.copyOf(usual);
    reservations = List.copyOf(reservations);
  }

  /**
   * A threshold and where the need stands.
   *
   * @param title what the threshold is for
   * @param amount the amount, net of VAT
   * @param comparison whether the need reaches it
   * @param basis the text, with its reservation when it was not verified
   */
  public record Figure(Localized title, BeforeTax amount, Localized comparison, String basis) {}

  /**
   * A procedure that is open.
   *
   * @param procedure the procedure
   * @param basis the article
   */
  public record Way(Procedure procedure, String basis) {}

  /**
   * Something owed.
   *
   * @param title what
   * @param basis the text
   */
  public record Duty(Localized title, String basis) {}
}
