package fr.levier.funding.procurement;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** Where a notice was published. */
public enum PublicityMedium implements Labelled {
  /** The official bulletin of public contracts (<i>Bulletin officiel des annonces des marchés publics</i>). */
  BOAMP(
      "Bulletin officiel des annonces des marchés publics",
      "official bulletin of public contracts"),
  /** A newspaper of legal notices (<i>journal d’annonces légales</i>). */
  JAL("journal d’annonces légales", "newspaper of legal notices"),
  /** The Official Journal of the European Union. */
  JOUE("Journal officiel de l’Union européenne", "Official Journal of the European Union"),
  /** A trade paper. */
  PRESSE_SPECIALISEE("presse spécialisée", "trade press"),
  /** The buyer profile (<i>profil d’acheteur</i>): its platform. */
  PROFIL_ACHETEUR("profil d’acheteur", "buyer profile"),
  /** Elsewhere, such as the buyer’s site. */
  AUTRE("autre support", "another medium");

  private final String french;
  private final String english;

  PublicityMedium(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
