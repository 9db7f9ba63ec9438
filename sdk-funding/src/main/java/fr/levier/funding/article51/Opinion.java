package fr.levier.funding.article51;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** What a body that was asked has answered. */
public enum Opinion implements Labelled {
  /** Favourable. */
  FAVOURABLE("favorable", "favourable"),
  /** Unfavourable. */
  UNFAVOURABLE("défavorable", "unfavourable"),
  /** It has given none. */
  ABSENT("aucun avis rendu", "none given");

  private final String french;
  private final String english;

  Opinion(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
