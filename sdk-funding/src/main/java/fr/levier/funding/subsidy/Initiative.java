package fr.levier.funding.subsidy;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** Who thought of the action that is supported: a subsidy pays for what the beneficiary initiated. */
public enum Initiative implements Labelled {
  /** The beneficiary. */
  BENEFICIARY("le bénéficiaire", "the beneficiary"),
  /** Both together. */
  JOINT("le bénéficiaire et le financeur ensemble", "the beneficiary and the grantor together"),
  /** The funder. */
  GRANTOR("le financeur", "the grantor");

  private final String french;
  private final String english;

  Initiative(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
