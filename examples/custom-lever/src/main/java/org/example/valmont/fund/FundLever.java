package org.example.valmont.fund;

import static org.example.valmont.fund.FundParameters.rules;

import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.Parameter;
import fr.levier.core.law.Step;
import fr.levier.core.lever.AttestedCondition;
import fr.levier.core.lever.Combination;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import fr.levier.core.lever.Obligation;
import fr.levier.core.lever.Openness;
import fr.levier.core.lever.Project;
import fr.levier.core.lever.ProjectNeed;
import fr.levier.core.lever.Prospect;
import fr.levier.core.money.Euros;
import fr.levier.core.party.ActorType;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.rule.Truth;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The internal innovation fund (<i>fonds d’innovation interne</i>) of a hospital. Stateless and thread-safe. */
public final class FundLever implements Lever {

  private static final AttestedCondition PAID_ONCE = new AttestedCondition(
      "depense-payee-une-fois",
      new Localized(
          "aucune dépense de la demande n’est payée par ailleurs",
          "no expense of the request is paid by anybody else"),
      new Localized("le responsable du service demandeur", "the head of the team that asks"),
      rules("4"));

  private static final List<DocumentKind<?>> DOCUMENTS = List.of(new DocumentKind<>(
          "demande",
          new Localized("demande au fonds d’innovation interne", "request to the internal fund"),
          FundRequest.class,
          FundRules.ofTheRequest(),
          "org/example/valmont/fund/packs/demande")
      .withObligations(FundLever::duties)
      .withConditions(PAID_ONCE));

  @Override
  public String id() {
    return "internal-fund";
  }

  @Override
  public Localized title() {
    return new Localized(
        "fonds d’innovation interne du centre hospitalier de Valmont (fictif)",
        "internal innovation fund of the hospital of Valmont (fictitious)");
  }

  @Override
  public List<DocumentKind<?>> documents() {
    return DOCUMENTS;
  }

  @Override
  public List<Parameter<?>> parameters() {
    return FundParameters.all();
  }

  @Override
  public Openness openness(ActorType actor, LocalDate day) {
    if (LegalParameters.standard().on(FundParameters.CEILING, day).isEmpty()) {
      return new Openness(
          Openness.Answer.CLOSED,
          new Localized("le fonds n’existe pas encore", "there is no fund yet"));
    }
    if (actor == ActorType.EPS_NON_HU) {
      return new Openness(
          Openness.Answer.OPEN,
          new Localized(
              "le fonds aide les services du centre hospitalier, et eux seuls",
              "the fund is for the teams of the hospital, and for nobody else"));
    }
    return new Openness(
        actor.isIndustrie() ? Openness.Answer.VIA_CARRIER : Openness.Answer.CLOSED,
        new Localized(
            "la demande vient d’un service du centre hospitalier",
            "a request comes from a team of the hospital"));
  }

  @Override
  public Prospect prospect(Project project, RuleContext context) {
    Prospect.Builder prospect = Prospect.of(this, project, context.asOf())
        .requires(
            project.looksFor(ProjectNeed.FUNDING, ProjectNeed.REAL_LIFE_TEST),
            new Localized(
                "le fonds paie un projet ou un essai", "the fund pays a project or a trial"),
            rules("1"))
        .requires(
            project.fact("innovative", project.isInnovative()).is(yes -> yes),
            new Localized("le fonds paie ce qui est nouveau", "the fund pays for what is new"),
            rules("1"))
        .calendar("toute l’année ; réponse sous un mois", "all year; an answer within a month")
        .contact(
            "cellule innovation du centre hospitalier (fictif)",
            "innovation desk of the hospital (fictitious)")
        .with(
            "fir",
            Combination.Kind.NOT_THE_SAME,
            "jamais pour la même dépense",
            "never for the same expense",
            rules("4"));
    context
        .parameters()
        .on(FundParameters.CEILING, context.asOf())
        .map(Step::value)
        .ifPresent(ceiling -> prospect.noting(Truth.YES, atMost(ceiling), rules("3")));
    return prospect.build();
  }

  private static Localized atMost(Euros ceiling) {
    return new Localized(
        "le fonds paie " + ceiling.shown(Locale.FRENCH) + " au plus par projet",
        "the fund pays " + ceiling.shown(Locale.ENGLISH) + " at most for a project");
  }

  private static List<Obligation> duties(FundRequest request, RuleContext context) {
    Optional<LocalDate> due = request
        .getTerm()
        .flatMap(term -> context
            .parameters()
            .on(FundParameters.REPORT_DELAY, request.getRequestDate().orElse(context.asOf()))
            .map(step -> term.lastDay().plus(step.value())));
    return List.of(new Obligation(
        "bilan",
        new Localized("rendre le bilan du projet", "give in the report on the project"),
        due,
        new Localized("le service demandeur", "the team that asks"),
        rules("7")));
  }
}
