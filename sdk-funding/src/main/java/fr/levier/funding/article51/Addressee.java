package fr.levier.funding.article51;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** Who is sent the file of an experiment (code de la sécurité sociale, article R. 162-50-5). */
public enum Addressee implements Labelled {
  /** The director general of the regional health agency. */
  DG_ARS(
      "le directeur général de l’agence régionale de santé",
      "the director general of the regional health agency"),
  /** The general rapporteur of the innovation bodies. */
  RAPPORTEUR_GENERAL(
      "le rapporteur général du dispositif d’innovation en santé",
      "the general rapporteur for health innovation");

  private final String french;
  private final String english;

  Addressee(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
