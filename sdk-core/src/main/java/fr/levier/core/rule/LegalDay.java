package fr.levier.core.rule;

import fr.levier.core.text.Localized;

/** Which day of a case a rule tests. */
public enum LegalDay {
  /** The day the act is signed. */
  SIGNATURE("signature", "signature"),
  /** The day a consultation is launched. */
  LAUNCH("lancement de la consultation", "launch of the consultation"),
  /** The day a contract is notified. */
  NOTIFICATION("notification", "notification"),
  /** The day something is requested. */
  REQUEST("demande", "request"),
  /** The day a file is deposited. */
  DEPOSIT("dépôt", "deposit"),
  /** The day something is granted. */
  GRANT("octroi", "grant"),
  /** The first day of the period concerned. */
  PERIOD_START("début de période", "start of the period"),
  /** The day of a payment. */
  PAYMENT("versement", "payment"),
  /** The day the question is asked on. */
  AS_OF("date d’examen", "day of the check");

  private final String french;
  private final String english;

  LegalDay(String french, String english) {
    this.french = french;
    this.english = english;
  }

  /** What the day is, in a few words. */
  public Localized title() {
    return new Localized(french, english);
  }
}
