package fr.levier.funding.calls;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** What a call is for. */
public enum CallFramework implements Labelled {
  FINANCEMENT("financement de projets", "funding of projects"),
  EXPERIMENTATION("expérimentation", "experiments"),
  REFLEXION("préparation d’un cahier des charges", "preparation of a specification"),
  /** The call (<i>appel à projet</i>, article L. 313-1-1 of the CASF) that precedes an authorisation: no lever, and refused here. */
  AUTORISATION_ESMS(
      "autorisation d’établissements et services sociaux et médico-sociaux",
      "authorisation of social and medico-social establishments");

  private final String french;
  private final String english;

  CallFramework(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
