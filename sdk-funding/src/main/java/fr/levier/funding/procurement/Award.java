package fr.levier.funding.procurement;

import fr.levier.core.money.BeforeTax;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A contract as it was published with its essential data (<i>données essentielles</i>, DECP): what a row says, and no more. Texts
 * are those of the publication; an empty one was not published.
 *
 * @param id the number of the contract
 * @param buyer the SIRET of the buyer, as published
 * @param buyerName the name of the buyer, as published
 * @param nature {@code Marché}, {@code Accord-cadre}, {@code Marché subséquent}
 * @param type {@code Travaux}, {@code Fournitures} or {@code Services}
 * @param cpv the code in the common procurement vocabulary
 * @param procedure the procedure, in the words of the publication
 * @param amount the amount awarded, or the maximum of a framework agreement, net of VAT: not the value of the need
 * @param notified the day of notification; absent when not published
 * @param label what was bought, as far as published
 */
public record Award(
    String id,
    String buyer,
    String buyerName,
    String nature,
    String type,
    String cpv,
    String procedure,
    BeforeTax amount,
    Optional<LocalDate> notified,
    String label) {

  public Award {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(buyer, "buyer");
    Objects.requireNonNull(buyerName, "buyerName");
    Objects.requireNonNull(nature, "nature");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(cpv, "cpv");
    Objects.requireNonNull(procedure, "procedure");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(notified, "notified");
    Objects.requireNonNull(label, "label");
  }

  /** Why an award may look lighter than the law by its amount alone; the order is that of the summary. */
  public enum Reason implements fr.levier.core.text.Labelled {
    /** A small lot of a larger contract. */
    SMALL_LOT("petit lot", "small lot"),
    /** A social, specific or legal service: adapted procedure whatever the amount. */
    SOCIAL_OR_SPECIFIC_SERVICE("service social ou spécifique", "social or specific service"),
    /** The maximum of a framework agreement, or a contract under one. */
    FRAMEWORK_MAXIMUM(
        "maximum d’accord-cadre, ou marché subséquent",
        "framework maximum, or contract under a framework"),
    /** A buyer of another category, whose threshold is higher. */
    BUYER_CATEGORY("catégorie d’acheteur", "buyer category"),
    /** An innovative purchase. */
    INNOVATIVE_PURCHASE("achat innovant", "innovative purchase"),
    /** Another case without competition (articles R. 2122-1 to R. 2122-7 and R. 2122-9). */
    OTHER_EXEMPTION(
        "autre cas sans publicité ni mise en concurrence", "another case without competition"),
    /** The law tests the value estimated, and the award is just above the threshold. */
    ABOVE_ESTIMATE(
        "montant attribué à peine supérieur au seuil, que l’estimation pouvait respecter",
        "award just above a threshold that the estimate may have met"),
    /** The threshold was higher when the consultation may have been launched. */
    LAUNCHED_EARLIER(
        "seuil plus élevé lors d’un lancement antérieur", "higher threshold at an earlier launch"),
    /** The row contradicts itself or repeats another. */
    DATA_ERROR("erreur de données", "data error"),
    /** Nothing in the row explains it. */
    UNEXPLAINED("inexpliqué", "unexplained");

    private final String french;
    private final String english;

    Reason(String french, String english) {
      this.french = french;
      this.english = english;
    }

    @Override
    public Localized label() {
      return new Localized(french, english);
    }
  }

  /**
   * What the audit makes of an award.
   *
   * @param award the award
   * @param lighter its procedure is lighter than the lightest that its amount alone would allow
   * @param lightest that lightest procedure; absent when no known text covers the day
   * @param reason the probable reason of a lighter one; absent for any other
   * @param sign what in the data speaks for the reason; empty when nothing does
   */
  public record Verdict(
      Award award,
      boolean lighter,
      Optional<Procedure> lightest,
      Optional<Reason> reason,
      Localized sign) {
    public Verdict {
      Objects.requireNonNull(award, "award");
      Objects.requireNonNull(lightest, "lightest");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(sign, "sign");
    }

    Verdict because(Reason other, Localized otherSign) {
      return new Verdict(award, lighter, lightest, Optional.of(other), otherSign);
    }
  }
}
