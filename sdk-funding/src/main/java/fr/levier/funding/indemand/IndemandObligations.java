package fr.levier.funding.indemand;

import fr.levier.core.law.LegalReference;
import fr.levier.core.lever.Obligation;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.text.Localized;
import fr.levier.funding.subsidy.SubsidyRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the acts of a co-creation bring: its end, its report, the account of the grant. */
final class IndemandObligations {

  private static final Localized BOTH =
      new Localized("le challenger et le solveur", "the challenger and the solver");

  private IndemandObligations() {}

  /** The co-creation ends its length after it starts, and a report tells what came of it. */
  static List<Obligation> ofTheCoCreation(CoCreation act, RuleContext context) {
    return act.getStepDates().flatMap(StepDates::getCoCreationStart).stream()
        .flatMap(start -> act.getDuration().stream()
            .map(length -> new Obligation(
                "rapport-de-pilote",
                new Localized(
                    "achever la co-création et en remettre le rapport de pilote",
                    "end the co-creation and hand over the report of its pilot"),
                Optional.of(start.plus(length).minusDays(1)),
                BOTH,
                LegalReference.of("protocole d’accord, durée de la co-création"))))
        .toList();
  }

  static List<Obligation> ofTheGrant(SolverGrant grant, RuleContext context) {
    Stream<Obligation> end = grant.getPeriodEnd().stream()
        .map(day -> new Obligation(
            "fin-de-la-co-creation",
            new Localized(
                "achever la co-création soutenue", "end the co-creation that is supported"),
            Optional.of(day),
            new Localized("le solveur", "the solver"),
            LegalReference.of("convention, durée")));
    return Stream.concat(end, SubsidyRules.obligations(grant, context).stream()).toList();
  }
}
