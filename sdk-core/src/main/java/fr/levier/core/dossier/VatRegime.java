package fr.levier.core.dossier;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** Whether the amounts of a plan include VAT (<i>TVA</i>): a body that does not recover it plans with it. */
public enum VatRegime implements Labelled {
  /** Net of VAT (<i>hors taxes</i>). */
  BEFORE_TAX("HT", "hors taxes", "net of VAT"),
  /** VAT included (<i>toutes taxes comprises</i>). */
  TAX_INCLUDED("TTC", "toutes taxes comprises", "VAT included");

  private final String abbreviation;
  private final String french;
  private final String english;

  VatRegime(String abbreviation, String french, String english) {
    this.abbreviation = abbreviation;
    this.french = french;
    this.english = english;
  }

  /** {@code HT} or {@code TTC}, as a plan prints it. */
  public String abbreviation() {
    return abbreviation;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
