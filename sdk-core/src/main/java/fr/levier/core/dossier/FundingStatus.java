package fr.levier.core.dossier;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** How sure a resource of a financing plan is. */
public enum FundingStatus implements Labelled {
  /** Asked for, no answer yet (<i>demandé</i>). */
  REQUESTED("demandé", "requested"),
  /** Granted or available (<i>acquis</i>). */
  ACQUIRED("acquis", "acquired");

  private final String french;
  private final String english;

  FundingStatus(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
