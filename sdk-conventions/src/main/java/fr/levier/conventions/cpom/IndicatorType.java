package fr.levier.conventions.cpom;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** What an indicator counts in. */
public enum IndicatorType implements Labelled {
  /** A number of things. */
  NUMERIC("nombre", "number"),
  /** A share, from 0 to 100. */
  PERCENTAGE("pourcentage", "percentage"),
  /** A description, without any number (<i>indicateur qualitatif</i>). */
  QUALITATIVE("qualitatif", "qualitative");

  private final String french;
  private final String english;

  IndicatorType(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
