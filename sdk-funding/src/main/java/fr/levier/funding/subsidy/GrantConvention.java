package fr.levier.funding.subsidy;

import fr.levier.core.constraint.Filled;
import fr.levier.core.party.Iban;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** What every convention that grants a subsidy says, whoever grants it: its money, and the clauses the parties word themselves. */
public interface GrantConvention extends Grant {

  /** Its number in the register of the grantor. */
  Optional<@Filled String> getNumber();

  /** What else the parties recall before they agree (<i>Considérant que …</i>), without those two words. */
  List<@Filled String> getPreamble();

  /** Which expenses the grant may pay. */
  Optional<@Filled String> getEligibleExpenses();

  /** The line of the grantor’s budget that pays. */
  Optional<@Filled String> getBudgetLine();

  /** The accountant in charge (<i>comptable assignataire</i>). */
  Optional<@Filled String> getAccountingOfficer();

  /** Where it is paid. */
  Optional<Iban> getIban();

  /** Who holds that account. */
  Optional<@Filled String> getAccountHolder();

  /** What the act says of State aid, when the activity is economic. */
  Optional<@Filled String> getStateAidStatement();

  /** How data and secrets are protected. */
  Optional<@Filled String> getConfidentiality();

  /** Who answers for what damage, and who insures it. */
  Optional<@Filled String> getLiabilityInsurance();

  /** How the act ends before its term. */
  Optional<@Filled String> getTermination();

  /** How long before it either party has to say so (<i>préavis</i>). */
  Optional<Period> getNoticePeriod();

  /** The court that settles what could not be agreed. */
  Optional<@Filled String> getCourt();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();
}
