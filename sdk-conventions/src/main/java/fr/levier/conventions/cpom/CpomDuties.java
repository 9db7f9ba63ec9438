package fr.levier.conventions.cpom;

import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.lever.Obligation;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has to be done on which day, once an annex is signed or a renewal asked for. */
final class CpomDuties {

  private static final LegalReference CLAUSE =
      LegalReference.of("annexe « Innovation en santé », gouvernance et revue annuelle");
  private static final Localized HOLDER = new Localized("le titulaire", "the holder");
  private static final Localized AGENCY = new Localized("l’agence", "the agency");
  private static final Localized PARTIES = new Localized("les parties", "the parties");

  /** How long before a yearly review the clause wants its report. */
  private static final Period REPORT_BEFORE_REVIEW = Period.ofDays(10);

  private CpomDuties() {}

  static List<Obligation> ofTheAnnex(CpomAnnex annex, RuleContext context) {
    List<Obligation> duties = new ArrayList<>();
    for (int i = 0; i < annex.getReviewDates().size(); i++) {
      LocalDate review = annex.getReviewDates().get(i);
      duties.add(new Obligation(
          "rapport-etape-" + (i + 1),
          new Localized("rapport annuel d’étape", "yearly stage report"),
          Optional.of(review.minus(REPORT_BEFORE_REVIEW)),
          HOLDER,
          CLAUSE));
      duties.add(new Obligation(
          "revue-annuelle-" + (i + 1),
          new Localized("revue annuelle", "yearly review"),
          Optional.of(review),
          PARTIES,
          CLAUSE));
    }
    duties.add(new Obligation(
        "evaluation-mi-parcours",
        new Localized("évaluation à mi-parcours", "mid-term evaluation"),
        annex.getMidTermEvaluation(),
        PARTIES,
        CpomParameters.L_6114_1));
    duties.addAll(ofTheContract(annex, context));
    return duties;
  }

  /** What the contract itself brings, whatever the document that tells its last day. */
  static List<Obligation> ofTheContract(CpomAct act, RuleContext context) {
    Optional<LocalDate> latest = length(CpomParameters.RENEWAL_NOTICE, context, context.asOf())
        .flatMap(notice -> act.getCpomEnd().map(end -> end.minus(notice)));
    return List.of(
        new Obligation(
            "demande-renouvellement",
            new Localized(
                "dernier jour pour demander le renouvellement du contrat",
                "last day to ask for the renewal of the contract"),
            latest,
            HOLDER,
            CpomParameters.L_6114_1),
        new Obligation(
            "terme",
            new Localized("terme du contrat et de l’annexe", "end of the contract and the annex"),
            act.getCpomEnd(),
            PARTIES,
            CpomParameters.L_6114_1));
  }

  static List<Obligation> ofTheRenewal(CpomRenewal renewal, RuleContext context) {
    return renewal
        .getRenewalRequestDate()
        .map(request -> new Obligation(
            "decision-renouvellement",
            new Localized(
                "décision expresse ; à défaut, le contrat est renouvelé",
                "express decision; without one, the contract is renewed"),
            length(CpomParameters.TACIT_RENEWAL, context, request).map(request::plus),
            AGENCY,
            CpomParameters.L_6114_1))
        .stream()
        .toList();
  }

  private static Optional<Period> length(
      Parameter<Period> parameter, RuleContext context, LocalDate day) {
    return context.parameters().on(parameter, day).map(step -> step.value());
  }
}
