package fr.levier.funding.approach;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** Who is written to in a regional health agency. */
public enum InterlocutorKind implements Labelled {
  /** The preferred single entry (<i>chargé de recherche et d’innovation</i>). */
  INNOVATION_OFFICER("chargé de recherche et d’innovation", "research and innovation officer"),
  THEME_REFERENT("référent thématique", "referent for the theme"),
  DEPARTMENTAL_OFFICE("délégation départementale", "departmental office"),
  MANAGEMENT("direction générale", "general management"),
  OTHER("autre interlocuteur", "somebody else");

  private final String french;
  private final String english;

  InterlocutorKind(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
