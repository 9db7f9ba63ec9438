package fr.levier.funding.subsidy;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** What a beneficiary is in law, stated where neither its type nor its kind of party tells. */
public enum LegalForm implements Labelled {
  /** An association. */
  ASSOCIATION("association", "association"),
  /** A foundation. */
  FONDATION("fondation", "foundation"),
  /** Another private non-profit body: a mutual, a congregation, a private cooperation group. */
  AUTRE_NON_LUCRATIF("autre organisme privé à but non lucratif", "other private non-profit body"),
  /** A company or another private body for profit. */
  SOCIETE("société", "company"),
  /** A natural person. */
  PERSONNE_PHYSIQUE("personne physique", "natural person"),
  /** A public-law body. */
  PERSONNE_PUBLIQUE("personne publique", "public-law body");

  private final String french;
  private final String english;

  LegalForm(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
