package fr.levier.funding.indemand;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;
import java.util.Locale;

/** What a party does in a co-creation. */
public enum Role implements Labelled {
  /** Coordinates several projects; optional. */
  COORDINATOR("coordinateur", "coordinator"),
  /** Has the need and tries the solution. */
  CHALLENGER("challenger", "challenger"),
  /** Makes the solution (<i>solveur</i>). */
  SOLVER("solveur", "solver"),
  /** Accompanies challenger and solver. */
  SUPPORTER("accompagnateur", "supporter"),
  /** Grants the money. */
  FUNDER("financeur", "funder");

  private final String french;
  private final String english;

  Role(String french, String english) {
    this.french = french;
    this.english = english;
  }

  /** How dossiers and rules name it: {@code challenger}. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
