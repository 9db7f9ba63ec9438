package fr.levier.conventions.cia;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** A service of the centre for innovation through purchasing (<i>Centre de l’innovation par les achats</i>, CIA): a closed list. */
public enum CiaService implements Labelled {
  /** The platform that answers the demand of companies (<i>innovation par l’offre</i>). */
  S1(
      "plateforme d’intermédiation avec la demande des industriels",
      "platform that answers the demand of companies"),
  /** The innovations of the members are made known. */
  S2(
      "promotion des innovations des établissements membres",
      "promotion of the members’ innovations"),
  /** Help on law, method or funding (<i>help desk</i>). */
  S3("help desk de l’innovation par les achats", "help desk of innovation through purchasing"),
  /** Solutions are looked for together, on themes that the members select (<i>sourcing</i>). */
  S4(
      "mutualisation du sourcing de solutions innovantes",
      "shared sourcing of innovative solutions"),
  /** Training and information. */
  S5("formation et information", "training and information"),
  /** A place to innovate and to show. */
  S6("mise à disposition de locaux d’innovation", "premises for innovation");

  private final String french;
  private final String english;

  CiaService(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
