package fr.levier.testkit;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;

import fr.levier.funding.calls.SelectionGrid;
import net.jqwik.api.Arbitrary;

/** Assessments of answers to a call (<i>grilles d’instruction</i>). */
public final class SelectionGrids {

  private static final Specimens<SelectionGrid> SPECIMENS = build();

  private SelectionGrids() {}

  /** Accepted, without any finding. */
  public static Arbitrary<SelectionGrid> valid() {
    return SPECIMENS.valid();
  }

  /** Exactly this rule is breached. */
  public static Arbitrary<SelectionGrid> violating(String rule) {
    return SPECIMENS.violating(rule);
  }

  /** In order or not. */
  public static Arbitrary<SelectionGrid> any() {
    return SPECIMENS.any();
  }

  /** Every way in which they can be made. */
  public static Specimens<SelectionGrid> specimens() {
    return SPECIMENS;
  }

  private static Specimens<SelectionGrid> build() {
    return Specimens.ofDossier(SelectionGrid.class, "calls-grille.json")
        .breaching("APP-12", set("/usedCriteria/1/name", "prix"))
        .undecided("APP-12", drop("/call/announcedCriteria"))
        .undecided("APP-12", drop("/usedCriteria/1/name"))
        .notApplicable("APP-12", drop("/usedCriteria"))
        .build();
  }
}
