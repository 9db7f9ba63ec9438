package fr.levier.funding.calls;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** What a partner puts in. */
public enum CommitmentKind implements Labelled {
  PEOPLE("des personnes", "people"),
  SITES("des lieux", "premises"),
  EQUIPMENT("du matériel", "equipment"),
  MONEY("une somme", "money"),
  DATA("des données", "data"),
  OTHER("autre apport", "other");

  private final String french;
  private final String english;

  CommitmentKind(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
