package fr.levier.funding.subsidy;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** Under which rules of the European Union on State aid (<i>aides d’État</i>) an undertaking is supported. */
public enum AidRegime implements Labelled {
  /** The general <i>de minimis</i> regulation. */
  DE_MINIMIS("aide de minimis", "de minimis aid"),
  /** The <i>de minimis</i> regulation for services of general economic interest (SIEG). */
  DE_MINIMIS_SIEG(
      "aide de minimis SIEG", "de minimis aid for a service of general economic interest"),
  /** A mandate under the decision on services of general economic interest (SIEG). */
  SIEG_DECISION(
      "compensation sous mandat SIEG", "compensation under a mandate of general economic interest"),
  /** A block exemption regulation (RGEC). */
  BLOCK_EXEMPTION("régime exempté de notification", "block exemption"),
  /** An aid that the Commission approved. */
  NOTIFIED("aide notifiée et approuvée", "notified and approved aid"),
  /** Out of scope: no advantage, or no effect on trade. */
  NOT_AID("hors du champ des aides d’État", "out of the scope of State aid");

  private final String french;
  private final String english;

  AidRegime(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
