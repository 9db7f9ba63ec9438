package fr.levier.funding.article51;

import static fr.levier.funding.article51.Article51Rules.css;

import fr.levier.core.law.Step;
import fr.levier.core.lever.Obligation;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The dated duties that an experiment brings. */
final class Article51Duties {

  private static final Localized CARRIER = new Localized("le porteur", "the carrier");
  private static final Localized EVALUATOR = new Localized("l’évaluateur", "the evaluator");
  private static final Localized INSTANCE = new Localized(
      "le comité technique de l’innovation en santé",
      "the technical committee for innovation in health");

  private Article51Duties() {}

  static List<Obligation> ofTheExperiment(Article51Act act, RuleContext context) {
    List<Obligation> duties = new ArrayList<>();
    act.getCtisReceptionDate()
        .filter(
            day -> act.getCtisOpinion().isEmpty() && act.getCtisSuspendedOn().isEmpty())
        .ifPresent(day -> duties.add(new Obligation(
            "avis-ctis",
            new Localized(
                "rendre l’avis sur le projet ; le silence vaut avis favorable",
                "give the opinion on the project; silence is favourable"),
            context
                .parameters()
                .on(OpinionRules.delayOfCtis(act), day)
                .map(step -> day.plus(step.value())),
            INSTANCE,
            css("R. 162-50-7"))));
    act.getPeriodEnd().ifPresent(end -> {
      duties.add(new Obligation(
          "fin",
          new Localized(
              "préparer la sortie : période transitoire, droit commun ou arrêt",
              "prepare what follows: transitional period, ordinary law or end"),
          Optional.of(end),
          CARRIER,
          css("L. 162-31-1")));
      duties.add(new Obligation(
          "rapport-evaluation",
          new Localized("remettre le rapport d’évaluation", "hand in the evaluation report"),
          due(end, context),
          EVALUATOR,
          PeriodRules.DECREE));
    });
    duties.add(new Obligation(
        "interets",
        new Localized(
            "tenir à jour les déclarations d’intérêts auprès de l’agence régionale de santé",
            "keep declarations of interests up to date with the regional health agency"),
        Optional.empty(),
        CARRIER,
        css("R. 162-50-13")));
    return List.copyOf(duties);
  }

  static List<Obligation> ofTheTransition(Article51Act act, RuleContext context) {
    return act.getTransitionEnd().stream()
        .map(end -> new Obligation(
            "fin-transition",
            new Localized(
                "achever le passage dans le droit commun", "complete the passage to ordinary law"),
            Optional.of(end),
            CARRIER,
            css("L. 162-31-1, VI,")))
        .toList();
  }

  private static Optional<LocalDate> due(LocalDate end, RuleContext context) {
    Optional<Step<Period>> delay = context.parameters().on(Article51Parameters.REPORT_DELAY, end);
    return delay.map(step -> end.plus(step.value()));
  }
}
