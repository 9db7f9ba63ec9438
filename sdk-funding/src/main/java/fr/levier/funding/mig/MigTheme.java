package fr.levier.funding.mig;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** A theme of the call of 2020. */
public enum MigTheme implements Labelled {
  /** T1. */
  HEALTH_SYSTEMS(
      "renforcer les systèmes de santé en luttant contre les maladies",
      "strengthening health systems while fighting diseases"),
  /** T2. */
  HEALTH_SECURITY(
      "sécurité sanitaire internationale et règlement sanitaire international",
      "international health security and the international health regulations"),
  /** T3. */
  PROMOTION(
      "promotion des politiques de santé et de prévention",
      "promotion of population health and prevention policies"),
  /** T4. */
  EXPERTISE(
      "expertise française, formation et innovation opérationnelle",
      "French expertise, training and operational innovation");

  private final String french;
  private final String english;

  MigTheme(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
