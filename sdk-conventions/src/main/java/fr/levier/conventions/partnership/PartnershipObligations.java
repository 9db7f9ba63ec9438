package fr.levier.conventions.partnership;

import fr.levier.core.law.LegalReference;
import fr.levier.core.lever.Obligation;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.text.Localized;
import fr.levier.core.time.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a partnership makes its parties do: a review a year, and to decide in time how it goes on. */
final class PartnershipObligations {

  private static final Localized PARTIES = new Localized("les parties", "the parties");

  private PartnershipObligations() {}

  static List<Obligation> of(PartnershipConvention convention, RuleContext context) {
    List<Obligation> obligations = new ArrayList<>();
    convention.getTerm().ifPresent(term -> {
      reviews(term, obligations);
      end(convention, term, obligations);
    });
    return obligations;
  }

  /** The network asks for a review of each year of the term, at its end. */
  private static void reviews(Term term, List<Obligation> obligations) {
    LocalDate last = term.lastDay();
    LocalDate end = term.start().plusYears(1).minusDays(1);
    for (int year = 1; !end.isAfter(last); year++) {
      obligations.add(new Obligation(
          "bilan-" + year,
          new Localized(
              "bilan annuel du partenariat, année " + year,
              "yearly review of the partnership, year " + year),
          Optional.of(end),
          PARTIES,
          clause("gouvernance")));
      end = term.start().plusYears(year + 1L).minusDays(1);
    }
  }

  private static void end(
      PartnershipConvention convention, Term term, List<Obligation> obligations) {
    boolean tacit = convention.getRenewal().flatMap(Renewal::isTacit).orElse(false);
    Optional<Period> notice = convention.getNoticePeriod();
    if (tacit && notice.isPresent()) {
      obligations.add(new Obligation(
          "opposition-reconduction",
          new Localized(
              "dernier jour pour s’opposer à la reconduction tacite",
              "last day to object to the tacit renewal"),
          Optional.of(term.lastDay().minus(notice.get())),
          PARTIES,
          clause("durée et reconduction")));
    }
    obligations.add(
        tacit
            ? new Obligation(
                "reconduction",
                new Localized("reconduction tacite", "tacit renewal"),
                Optional.of(term.lastDay().plusDays(1)),
                PARTIES,
                clause("durée et reconduction"))
            : new Obligation(
                "terme",
                new Localized(
                    "terme de la convention : décider d’une reconduction ou du bilan final",
                    "end of the convention: decide on a renewal or a final review"),
                Optional.of(term.lastDay()),
                PARTIES,
                clause("durée et reconduction")));
  }

  private static LegalReference clause(String article) {
    return LegalReference.of("convention, article « " + article + " »");
  }
}
