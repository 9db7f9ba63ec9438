package fr.levier.testkit;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;

/** What puts any act out of order: the rules common to all levers. */
final class CommonEdits {

  private CommonEdits() {}

  /** On acts whose second party is a hospital with a number. */
  static void onParties(Specimens.Builder<?> builder) {
    builder
        .breaching("IDT-01", set("/parties/1/finess", "950000019"))
        .notApplicable("IDT-01", drop("/parties/1/finess"))
        .breaching("DOC-05", drop("/parties/0/legalNature"))
        .breaching("DOC-07", drop("/parties/0/address"));
  }
}
