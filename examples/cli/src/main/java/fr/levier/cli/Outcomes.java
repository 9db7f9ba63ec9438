package fr.levier.cli;

import fr.levier.core.rule.Outcome;

/** How an outcome is named in JSON. */
final class Outcomes {

  static final String UNDECIDED = "UNDECIDED";

  private Outcomes() {}

  static String name(Outcome outcome) {
    return outcome.fold(
        satisfied -> "SATISFIED",
        breached -> "BREACHED",
        notApplicable -> "NOT_APPLICABLE",
        undecided -> UNDECIDED);
  }
}
