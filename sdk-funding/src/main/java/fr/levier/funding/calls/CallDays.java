package fr.levier.funding.calls;

import fr.levier.core.lever.Obligation;
import fr.levier.core.text.Localized;
import fr.levier.core.time.Deadline;
import java.util.List;

/** What has to be done on which day, once a call is published. */
final class CallDays {

  private CallDays() {}

  static List<Obligation> of(CallNotice notice) {
    return List.of(
        new Obligation(
            "depot",
            new Localized("dépôt des candidatures", "deposit of the applications"),
            notice.getCall().flatMap(Call::getClosingInstant).map(Deadline::day),
            new Localized("les candidats", "the applicants"),
            CallRules.RULES_OF_THE_CALL),
        new Obligation(
            "annonce-du-choix",
            new Localized("annonce du choix aux candidats", "announcement of the choice"),
            notice.getCall().flatMap(Call::getDecisionDate),
            new Localized("le publieur", "the publisher"),
            CallRules.RULES_OF_THE_CALL));
  }
}
