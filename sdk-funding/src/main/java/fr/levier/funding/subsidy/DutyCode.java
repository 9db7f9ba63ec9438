package fr.levier.funding.subsidy;

import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;

/** What follows from a grant: something to do, or the state it is in. */
public enum DutyCode implements Labelled {
  /** A written convention, or for the FIR a contract. */
  CONVENTION("convention écrite", "written convention"),
  /** A multi-year contract of objectives and means (CPOM) that comes before payment. */
  CPOM(
      "contrat pluriannuel d’objectifs et de moyens",
      "multi-year contract of objectives and means (CPOM)"),
  /** The contract of commitment to the Republic (<i>contrat d’engagement républicain</i>). */
  CER("contrat d’engagement républicain", "contrat d’engagement républicain"),
  /** The financial report (<i>compte rendu financier</i>). */
  CRF_6_MONTHS("compte rendu financier", "financial report"),
  /** Publication of the essential data. */
  OPEN_DATA_3_MONTHS("publication des données essentielles", "publication of the essential data"),
  /** What becomes of an unspent balance, said in the convention. */
  UNSPENT_BALANCE_MENTION(
      "sort du reliquat dit dans la convention", "unspent balance said in the convention"),
  /** An auditor and published accounts. */
  AUDITOR("commissaire aux comptes et comptes publiés", "auditor and published accounts"),
  /** A decision that sets the amount of each year. */
  YEARLY_DECISION("décision annuelle", "yearly decision"),
  /** The <i>de minimis</i> ceiling has room for the aid. */
  DE_MINIMIS_OK("plafond de minimis respecté", "de minimis ceiling respected"),
  /** The <i>de minimis</i> ceiling has no room for the aid. */
  DE_MINIMIS_REFUSED("plafond de minimis dépassé", "de minimis ceiling exceeded"),
  /** A State-aid regime has to be chosen. */
  AID_REGIME_TO_CHOOSE("régime d’aide d’État à choisir", "State-aid regime to be chosen"),
  /** The sum can no longer be claimed. */
  PRESCRIBED("somme prescrite", "sum prescribed"),
  /** The purchase follows procurement law. */
  PROCUREMENT("règles de la commande publique", "procurement law");

  private final String french;
  private final String english;

  DutyCode(String french, String english) {
    this.french = french;
    this.english = english;
  }

  @Override
  public Localized label() {
    return new Localized(french, english);
  }
}
