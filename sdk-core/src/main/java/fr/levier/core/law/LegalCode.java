package fr.levier.core.law;

/** A French code, by its usual abbreviation. */
public enum LegalCode {
  /** <i>Code de la commande publique</i>. */
  CCP("code de la commande publique"),
  /** <i>Code de la santé publique</i>. */
  CSP("code de la santé publique"),
  /** <i>Code de l’action sociale et des familles</i>. */
  CASF("code de l’action sociale et des familles"),
  /** <i>Code de la sécurité sociale</i>. */
  CSS("code de la sécurité sociale"),
  /** <i>Code des relations entre le public et l’administration</i>. */
  CRPA("code des relations entre le public et l’administration");

  private final String title;

  LegalCode(String title) {
    this.title = title;
  }

  /** The name of the code, in lower case as it stands in a sentence. */
  public String title() {
    return title;
  }
}
