package fr.levier.funding.fir;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** What kind of charge the money pays. */
public enum ExpenseNature implements Labelled {
  /** Health promotion or prevention. */
  PREVENTION("prévention ou promotion de la santé", "prevention or health promotion"),
  /** Care. */
  CARE("soins", "care"),
  /** Charges of a medico-social establishment or service. */
  MEDICO_SOCIAL("charges médico-sociales", "medico-social charges"),
  /** Anything else. */
  OTHER("autre", "other");

  private final String french;
  private final String english;

  ExpenseNature(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
