package fr.levier.funding.article51;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** What a line of the funding pays. */
public enum ExpensePurpose implements Labelled {
  /** Care and services outside ordinary law. */
  CARE("prestations de soins dérogatoires", "care services"),
  /** Evaluation. */
  EVALUATION("évaluation", "evaluation"),
  /** Engineering of the project. */
  ENGINEERING("ingénierie de projet", "project engineering"),
  /** Seed money. */
  SEED("amorçage", "seed money");

  private final String french;
  private final String english;

  ExpensePurpose(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
