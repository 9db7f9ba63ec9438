package fr.levier.conventions.cia;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** What the help desk says of a lever. */
public enum AdviceLevel implements Labelled {
  /** To be used first. */
  RECOMMENDED("recommandé", "recommended"),
  /** Can be used, under conditions. */
  POSSIBLE("possible sous conditions", "possible under conditions"),
  /** Not for this case. */
  EXCLUDED("écarté", "excluded");

  private final String french;
  private final String english;

  AdviceLevel(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
