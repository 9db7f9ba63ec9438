package fr.levier.conventions.cpom;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** The national programme of digital health that an indicator comes from. */
public enum DigitalProgramme implements Labelled {
  /** No national programme. */
  NONE("aucun programme national", "no national programme"),
  /** The first programme for the information systems of hospitals (<i>HOP’EN</i>). */
  HOPEN("HOP’EN (premier programme)", "HOP’EN (first programme)"),
  /** Funding by digital uses in the <i>Ségur du numérique en santé</i> (<i>SUN-ES</i>). */
  SUN_ES("SUN-ES", "SUN-ES"),
  /** The second programme for the information systems of hospitals (<i>HOP’EN 2</i>). */
  HOPEN_2("HOP’EN 2", "HOP’EN 2"),
  /** The experiments of telemedicine (<i>ETAPES</i>). */
  ETAPES("ETAPES", "ETAPES"),
  /** Remote monitoring in ordinary law (<i>télésurveillance de droit commun</i>). */
  TELESURVEILLANCE("télésurveillance de droit commun", "remote monitoring in ordinary law"),
  /** The shared medical record (<i>DMP</i>), in <i>Mon espace santé</i>. */
  MON_ESPACE_SANTE("DMP – Mon espace santé", "shared medical record");

  private final String french;
  private final String english;

  DigitalProgramme(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
