package fr.levier.funding.article51;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** A category of experiment by how it pays (code de la sécurité sociale, article R. 162-50-1). */
public enum FundingCategory implements Labelled {
  /** A flat rate, total or partial. */
  FLAT_RATE("financement forfaitaire total ou partiel", "flat rate, total or partial"),
  /** An episode, a sequence or a pathway of care. */
  PATHWAY(
      "financement par épisode, séquence ou parcours de soins",
      "episode, sequence or pathway of care"),
  /** A rate modulated by quality or efficiency. */
  QUALITY_MODULATED(
      "financement modulé par la qualité, la sécurité ou l’efficience",
      "rate modulated by quality, safety or efficiency"),
  /** Collective funding and coordinated practice. */
  COLLECTIVE(
      "financement collectif et rémunération de l’exercice coordonné",
      "collective funding and coordinated practice");

  private final String french;
  private final String english;

  FundingCategory(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
