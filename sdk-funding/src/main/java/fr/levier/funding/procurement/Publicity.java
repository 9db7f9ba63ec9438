package fr.levier.funding.procurement;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** What must be published before a contract is awarded: the least that is lawful. */
public enum Publicity implements Labelled {
  /** Nothing has to be published. */
  AUCUNE_EXIGEE("aucune publicité exigée", "no publicity required"),
  /** The buyer chooses, according to the amount and the purchase. */
  ADAPTEE("publicité adaptée, au choix de l’acheteur", "adapted publicity, chosen by the buyer"),
  /** A notice in the BOAMP or in a newspaper of legal notices (<i>journal d’annonces légales</i>). */
  BOAMP_OU_JAL(
      "avis au BOAMP ou dans un journal d’annonces légales",
      "notice in the BOAMP or in a newspaper of legal notices"),
  /** A notice in the BOAMP and one in the Official Journal of the European Union. */
  BOAMP_ET_JOUE(
      "avis au BOAMP et au Journal officiel de l’Union européenne",
      "notices in the BOAMP and in the Official Journal of the European Union"),
  /** A notice in the Official Journal of the European Union. */
  JOUE(
      "avis au Journal officiel de l’Union européenne",
      "notice in the Official Journal of the European Union");

  private final String french;
  private final String english;

  Publicity(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
