package fr.levier.conventions.cpom;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** Whether the annex may leave the circle of its parties: contracts are confidential unless these say otherwise. */
public enum AnnexPublication implements Labelled {
  /** The parties authorise its publication. */
  AUTHORISED("publication autorisée par les parties", "publication authorised by the parties"),
  /** It stays with the parties. */
  CONFIDENTIAL("document réservé aux parties", "reserved to the parties");

  private final String french;
  private final String english;

  AnnexPublication(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
