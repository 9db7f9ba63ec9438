package fr.levier.funding.subsidy;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** Why the contract of commitment to the Republic (<i>contrat d’engagement républicain</i>, CER) is deemed to be met. */
public enum CerExemption implements Labelled {
  /** Recognised as of public utility (<i>reconnue d’utilité publique</i>). */
  RECOGNISED_PUBLIC_UTILITY("reconnaissance d’utilité publique", "recognised as of public utility"),
  /** Approved under article 25-1 of the loi n° 2000-321. */
  APPROVED_ARTICLE_25_1(
      "agrément au titre de l’article 25-1 de la loi n° 2000-321",
      "approved under article 25-1 of law no. 2000-321");

  private final String french;
  private final String english;

  CerExemption(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
