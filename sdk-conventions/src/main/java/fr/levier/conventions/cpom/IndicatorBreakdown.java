package fr.levier.conventions.cpom;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** By what an indicator is broken down (<i>ventilation</i>). */
public enum IndicatorBreakdown implements Labelled {
  /** Not broken down. */
  NONE("sans ventilation", "not broken down"),
  /** By field aimed at (<i>par champ visé</i>). */
  FIELD("par champ visé", "by field"),
  /** By speciality, with the associated structures (<i>par spécialité</i>). */
  SPECIALITY(
      "par spécialité, avec les structures associées",
      "by speciality, with the associated structures");

  private final String french;
  private final String english;

  IndicatorBreakdown(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
