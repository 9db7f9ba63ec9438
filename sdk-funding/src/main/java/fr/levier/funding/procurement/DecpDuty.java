package fr.levier.funding.procurement;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** What is owed of the essential data of a contract (<i>données essentielles de la commande publique</i>, DECP). */
public enum DecpDuty implements Labelled {
  /** Nothing. */
  AUCUNE("aucune publication", "nothing"),
  /** The data, or a yearly list in the first quarter of the next year. */
  LISTE_ANNUELLE_OU_DE(
      "données essentielles, ou liste annuelle au premier trimestre suivant",
      "essential data, or a yearly list in the next first quarter"),
  /** The data, within two months of notification. */
  DONNEES_ESSENTIELLES("données essentielles", "essential data");

  private final String french;
  private final String english;

  DecpDuty(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
