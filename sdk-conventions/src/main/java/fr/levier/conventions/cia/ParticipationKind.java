package fr.levier.conventions.cia;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** What a company calls establishments to take part in. */
public enum ParticipationKind implements Labelled {
  /** Developing together. */
  CO_DEVELOPMENT("codéveloppement", "co-development"),
  /** Getting a product ready for use. */
  FINE_TUNING("mise au point", "fine-tuning"),
  /** Making a first model. */
  PROTOTYPING("prototypage", "prototyping"),
  /** Testing. */
  TEST("test", "test"),
  /** Trying out. */
  TRIAL("essai", "trial"),
  /** Experimenting in real conditions. */
  EXPERIMENTATION("expérimentation", "experimentation"),
  /** Evaluating a product or a service. */
  EVALUATION("évaluation de produits ou services", "evaluation of products or services"),
  /** Finding a new way to pay. */
  BUSINESS_MODEL("nouveau modèle économique", "new business model");

  private final String french;
  private final String english;

  ParticipationKind(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
