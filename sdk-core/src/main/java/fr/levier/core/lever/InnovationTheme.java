package fr.levier.core.lever;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** What a project is about, as far as a lever looks at it. */
public enum InnovationTheme implements Labelled {
  /** Quality of working life (<i>qualité de vie et des conditions de travail</i>). */
  QUALITY_OF_WORKING_LIFE("qualité de vie et des conditions de travail", "quality of working life"),
  PATIENT_EXPERIENCE("expérience patient", "patient experience"),
  /** The organisation of paramedical work. */
  PARAMEDICAL_ORGANISATION("organisation des fonctions paramédicales", "paramedical organisation"),
  MANAGEMENT("innovation managériale", "managerial innovation"),
  ARTIFICIAL_INTELLIGENCE("intelligence artificielle", "artificial intelligence"),
  TRAINING("formation", "training"),
  /** Prevention and health promotion. */
  PREVENTION("prévention et promotion de la santé", "prevention and health promotion"),
  /** Prevention of the loss of autonomy of people of 60 and over, and help to their carers. */
  LOSS_OF_AUTONOMY(
      "prévention de la perte d’autonomie des personnes âgées et soutien aux aidants",
      "prevention of loss of autonomy of older people, and support to carers"),
  TELEHEALTH("télésanté", "telehealth"),
  /** The pathways of patients, and how professionals work together. */
  CARE_PATHWAYS("parcours et coordination", "care pathways and coordination"),
  /** Cooperation with a hospital abroad. */
  INTERNATIONAL_COOPERATION("coopération internationale", "international cooperation");

  private final String french;
  private final String english;

  InnovationTheme(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
