package fr.levier.conventions.cpom;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** How far an innovative project of the annex has come. */
public enum ProjectStage implements Labelled {
  /** Under way (<i>en cours</i>). */
  ONGOING("en cours", "under way"),
  /** Not started (<i>à venir</i>). */
  PLANNED("à venir", "planned");

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
