package fr.levier.funding.subsidy;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** How a support is graded between a subsidy and a public contract: an opinion, to be confirmed by counsel. */
public enum Grade implements Labelled {
  /** Nothing known speaks for a public contract. */
  SUBSIDY("subvention", "subsidy"),
  /** A subsidy that a judge could requalify: at least one clue speaks for a public contract. */
  ATTENTION(
      "subvention, avec un risque de requalification", "subsidy, with a risk of requalification"),
  /** A service or deliverable answers the funder’s own need, for a price or its full cost. */
  CONTRACT("commande publique", "public contract"),
  /** A missing fact could still change the grade. */
  UNDETERMINED("indéterminé", "undetermined");

  private final String french;
  private final String english;

  Grade(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
