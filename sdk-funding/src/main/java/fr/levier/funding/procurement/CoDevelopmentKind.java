package fr.levier.funding.procurement;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** Whether buyer and supplier develop together. */
public enum CoDevelopmentKind implements Labelled {
  /** They do not. */
  AUCUN("pas de codéveloppement", "no joint development"),
  /** Innovation partnership (articles R. 2172-20 and following). */
  PARTENARIAT_INNOVATION("partenariat d’innovation", "innovation partnership"),
  /** Another contract of joint development. */
  AUTRE("autre codéveloppement", "other joint development");

  private final String french;
  private final String english;

  CoDevelopmentKind(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
