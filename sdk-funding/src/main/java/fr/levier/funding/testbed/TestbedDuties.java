package fr.levier.funding.testbed;

import fr.levier.core.law.LegalReference;
import fr.levier.core.lever.Obligation;
import fr.levier.core.text.Localized;
import fr.levier.core.time.Term;
import java.util.List;
import java.util.Optional;

/** What the agreement of a place of experimentation obliges its members to, and when. */
final class TestbedDuties {

  private static final Localized MEMBERS = new Localized("les membres", "the members");

  private TestbedDuties() {}

  static List<Obligation> of(TestbedAgreement agreement) {
    Optional<Term> term = agreement.getTerm();
    return List.of(new Obligation(
        "fin",
        new Localized(
            "l’accord prend fin ; une prolongation se signe avant ce jour",
            "the agreement ends; an extension is signed before that day"),
        term.map(Term::lastDay),
        MEMBERS,
        LegalReference.of("accord de consortium, article relatif à la durée")));
  }
}
