package fr.levier.funding.financeurs;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** How an act calls the body that gathers the funders of prevention. */
public enum InstanceName implements Labelled {
  /** <i>Conférence des financeurs</i>, its name until 2024. */
  CONFERENCE(
      "conférence des financeurs de la prévention de la perte d’autonomie",
      "conference of the funders of prevention"),
  /** <i>Commission des financeurs</i> of the <i>conférence territoriale de l’autonomie</i>, its name since 2025. */
  COMMISSION(
      "commission des financeurs de la conférence territoriale de l’autonomie",
      "commission of the funders in the territorial conference on autonomy");

  private final String french;
  private final String english;

  InstanceName(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
