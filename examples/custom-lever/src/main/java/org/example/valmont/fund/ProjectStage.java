package org.example.valmont.fund;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** How far an idea has come. */
public enum ProjectStage implements Labelled {
  /** To be described and costed. */
  IDEA("idée à instruire", "an idea to be worked out"),
  /** To be made once. */
  PROTOTYPE("maquette ou prototype", "a mock-up or prototype"),
  /** To be tried by one team. */
  TRIAL("essai dans un service", "a trial by one team");

  private final String french;
  private final String english;

  ProjectStage(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
