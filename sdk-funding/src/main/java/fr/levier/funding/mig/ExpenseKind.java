package fr.levier.funding.mig;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** What an expense of the cooperation pays. */
public enum ExpenseKind implements Labelled {
  /** Travel of hospital staff. */
  MISSION_TRAVEL(
      "voyage de personnels hospitaliers en mission", "travel of hospital staff on mission"),
  /** Stay of hospital staff. */
  MISSION_STAY("séjour de personnels hospitaliers en mission", "stay of hospital staff on mission"),
  /** Reception of the partners. */
  RECEPTION("accueil des partenaires étrangers", "reception of the foreign partners"),
  /** Equipment. */
  EQUIPMENT("équipement", "equipment"),
  /** Salaries. */
  SALARY("salaires", "salaries"),
  /** Investment. */
  INVESTMENT("investissement", "investment"),
  /** Anything else. */
  OTHER("autre dépense", "other expense");

  private final String french;
  private final String english;

  ExpenseKind(String french, String english) {
    this.french = french;
    this.english = english;
  }

  /** Missions of hospital staff, travel and stay, and reception of the partners: what the call pays. */
  public boolean isEligible() {
    return this == MISSION_TRAVEL || this == MISSION_STAY || this == RECEPTION;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
