package fr.levier.funding.article51;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** How far an experiment reaches (<i>portée</i>): who is asked depends on it. */
public enum Scope implements Labelled {
  /** Part of a region. */
  INFRA_REGIONALE("infrarégionale", "part of a region"),
  /** One region. */
  REGIONALE("régionale", "one region"),
  /** Several regions. */
  INTERREGIONALE("interrégionale", "several regions"),
  /** The whole country. */
  NATIONALE("nationale", "national");

  private final String french;
  private final String english;

  Scope(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
