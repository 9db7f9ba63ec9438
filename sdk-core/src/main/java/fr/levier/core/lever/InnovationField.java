package fr.levier.core.lever;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** The three fields of innovation in health that the guide of the agencies tells apart (July 2020). */
public enum InnovationField implements Labelled {
  /** Diagnosis and therapy. */
  DIAGNOSTIC_THERAPEUTIC("diagnostique et thérapeutique", "diagnostic and therapeutic"),
  /** Technology and digital tools. */
  TECHNOLOGICAL_DIGITAL("technologique et numérique", "technological and digital"),
  /** Organisation and behaviour. */
  ORGANISATIONAL_BEHAVIOURAL(
      "organisationnelle et comportementale", "organisational and behavioural");

  private final String french;
  private final String english;

  InnovationField(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
