package fr.levier.core.dossier;

/** What ties a person to a body. */
public enum InterestNature {
  /** A seat in a governing body. */
  MANDATE,
  /** Paid work, past or present. */
  EMPLOYMENT,
  /** Advice, expertise, training, paid or not. */
  CONSULTING,
  /** Shares or other financial participation. */
  HOLDING,
  /** A patent, a royalty, an invention. */
  INTELLECTUAL_PROPERTY,
  /** A close relative has the interest. */
  FAMILY,
  /** Another tie, told in the description. */
  OTHER
}
