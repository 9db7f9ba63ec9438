package fr.levier.funding.procurement;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** What is bought, as far as the thresholds tell it apart; for a mixed purchase, its larger part. */
public enum PurchaseObject implements Labelled {
  /** Supplies. */
  FOURNITURES("fournitures", "supplies"),
  /** Services of any other kind. */
  SERVICES("services", "services"),
  /** Works: the whole operation and the supplies put at the contractor’s disposal. */
  TRAVAUX("travaux", "works"),
  /** Social and other specific services (annexe 3 of the code: health, social, education, catering, security services). */
  SERVICES_SOCIAUX_SPECIFIQUES(
      "services sociaux et autres services spécifiques", "social and other specific services"),
  /** Legal services of representation and advice (article R. 2123-1, 4°). */
  SERVICES_JURIDIQUES("services juridiques", "legal services");

  private final String french;
  private final String english;

  PurchaseObject(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
