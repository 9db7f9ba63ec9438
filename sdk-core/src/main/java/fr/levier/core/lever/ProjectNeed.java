package fr.levier.core.lever;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** What the carrier of a project looks for. */
public enum ProjectNeed implements Labelled {
  /** Money for an action that the carrier itself defines and carries out. */
  FUNDING("un financement pour son action", "money for its own action"),
  /** A solution to be bought. */
  PURCHASE("l’achat d’une solution", "the purchase of a solution"),
  /** A trial in real conditions, without any promise to buy. */
  REAL_LIFE_TEST("une expérimentation en conditions réelles", "a trial in real conditions"),
  /** A solution to be developed with others. */
  CO_DEVELOPMENT("un co-développement", "development together with others"),
  /** A departure from the rules of funding or organisation of care. */
  DEROGATION(
      "une dérogation aux règles de financement ou d’organisation",
      "a departure from the rules of funding or organisation"),
  /** Objectives agreed with the regional agency. */
  AGREED_OBJECTIVES(
      "des objectifs convenus avec l’agence régionale de santé",
      "objectives agreed with the regional health agency"),
  /** Advice, or somebody to talk to. */
  ADVICE("un conseil ou un interlocuteur", "advice, or somebody to talk to");

  private final String french;
  private final String english;

  ProjectNeed(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
