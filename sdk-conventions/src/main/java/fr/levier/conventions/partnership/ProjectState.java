package fr.levier.conventions.partnership;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** How far a project has come. */
public enum ProjectState implements Labelled {
  /** The need is identified, nothing is decided. */
  IDENTIFIED("besoin identifié", "need identified"),
  /** Being developed with a company. */
  CO_DEVELOPMENT("en codéveloppement", "in co-development"),
  /** Being rolled out in the services. */
  ROLLING_OUT("en cours de déploiement", "being rolled out"),
  /** Done. */
  COMPLETED("achevé", "completed"),
  /** Given up. */
  ABANDONED("abandonné", "given up");

  private final String french;
  private final String english;

  ProjectState(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
