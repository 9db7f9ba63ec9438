package fr.levier.funding.calls;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** What a piece of an application is. */
public enum PieceKind implements Labelled {
  PRE_PROJET("note de pré-projet", "preliminary project"),
  DOSSIER("dossier de candidature", "application file"),
  BUDGET_COMPLET("budget complet", "full budget"),
  LETTRE_ENGAGEMENT("lettre d’engagement", "letter of commitment"),
  STATUTS("statuts", "statutes"),
  COMPTES("comptes", "accounts"),
  COORDONNEES_BANCAIRES("coordonnées bancaires", "bank details"),
  AUTRE("autre pièce", "other piece");

  private final String french;
  private final String english;

  PieceKind(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
