package fr.levier.funding.testbed;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** What the money of a place of experimentation pays. */
public enum TestbedExpenseKind implements Labelled {
  /** People, those who are recruited included. */
  STAFF("personnel", "staff"),
  /** Experts, methods, evaluation. */
  EXPERTISE("expertise et évaluation", "expertise and evaluation"),
  /** Small equipment and software for the experiments. */
  EQUIPMENT("matériel et logiciels des expérimentations", "equipment and software for experiments"),
  /** Events, training, communication. */
  ANIMATION("animation, formation, communication", "events, training, communication"),
  /** A building, bought or built. */
  BUILDING("bâtiment", "building"),
  /** Works in a building. */
  RENOVATION("rénovation", "renovation"),
  /** Premises for start-ups. */
  STARTUP_HOSTING("hébergement de start-up", "hosting of start-ups"),
  /** Another expense. */
  OTHER("autre dépense", "other expense");

  private final String french;
  private final String english;

  TestbedExpenseKind(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }

  /** Money of the call pays neither walls nor the hosting of companies. */
  boolean isExcluded() {
    return this == BUILDING || this == RENOVATION || this == STARTUP_HOSTING;
  }
}
