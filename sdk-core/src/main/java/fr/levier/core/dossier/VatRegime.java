package fr.levier.core.dossier;

/** Whether the amounts of a plan include VAT (<i>TVA</i>): a body that does not recover it plans with it. */
public enum VatRegime {
  /** Net of VAT (<i>hors taxes</i>). */
  BEFORE_TAX("HT"),
  /** VAT included (<i>toutes taxes comprises</i>). */
  TAX_INCLUDED("TTC");

  private final String abbreviation;

  VatRegime(String abbreviation) {
    this.abbreviation = abbreviation;
  }

  /** {@code HT} or {@code TTC}, as a plan prints it. */
  public String abbreviation() {
    return abbreviation;
  }
}
