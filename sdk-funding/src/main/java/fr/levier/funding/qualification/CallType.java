package fr.levier.funding.qualification;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** The call that a support answers. */
public enum CallType implements Labelled {
  /** A call for expressions of interest (<i>appel à manifestation d’intérêt</i>). */
  AMI("appel à manifestation d’intérêt", "call for expressions of interest"),
  /** A call for projects (<i>appel à projets</i>). */
  AAP("appel à projets", "call for projects"),
  /** A call for applications (<i>appel à candidatures</i>). */
  AAC("appel à candidatures", "call for applications");

  private final String french;
  private final String english;

  CallType(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
