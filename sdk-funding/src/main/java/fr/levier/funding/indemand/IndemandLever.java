package fr.levier.funding.indemand;

import fr.levier.core.law.Parameter;
import fr.levier.core.lever.AttestedCondition;
import fr.levier.core.lever.Combination;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.GuideSheet;
import fr.levier.core.lever.GuideSheet.Cell;
import fr.levier.core.lever.InnovationField;
import fr.levier.core.lever.Lever;
import fr.levier.core.lever.Openness;
import fr.levier.core.lever.Openness.Answer;
import fr.levier.core.lever.Project;
import fr.levier.core.lever.ProjectNeed;
import fr.levier.core.lever.Prospect;
import fr.levier.core.party.ActorType;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.rule.RuleSet;
import fr.levier.core.text.Localized;
import fr.levier.funding.subsidy.SubsidyParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Co-creation of digital health solutions on the model of the European project inDemand, over since 2020. Its documents can
 * still be written, and its model used again. Stateless and thread-safe.
 */
public final class IndemandLever implements Lever {

  private static final String PACKS = "fr/levier/funding/indemand/packs/";

  private static final List<DocumentKind<?>> DOCUMENTS = List.of(
      kind(
              "mou",
              new Localized("protocole d’accord (MoU)", "memorandum of understanding (MoU)"),
              MemorandumOfUnderstanding.class,
              IndemandRules.ofTheCoCreation())
          .withObligations(IndemandObligations::ofTheCoCreation)
          .withConditions(new AttestedCondition(
              "besoin-non-couvert",
              new Localized(
                  "aucun produit du marché ne répond au besoin sans adaptation",
                  "no product on the market meets the need as it stands"),
              new Localized("le challenger", "the challenger"),
              IndemandParameters.MODEL)),
      kind(
          "fiche-challenge",
          new Localized("fiche challenge", "challenge sheet"),
          ChallengeSheet.class,
          IndemandRules.ofTheSheet()),
      kind(
          "appel-solvers",
          new Localized("appel à solveurs", "call for solvers"),
          SolversCall.class,
          IndemandRules.ofTheCall()),
      kind(
          "candidature",
          new Localized("candidature d’un solveur", "application of a solver"),
          SolverApplication.class,
          IndemandRules.ofTheApplication()),
      kind(
              "plan-cocreation",
              new Localized("plan de co-création", "co-creation plan"),
              CoCreationPlan.class,
              IndemandRules.ofTheCoCreation())
          .withObligations(IndemandObligations::ofTheCoCreation),
      kind(
              "convention",
              new Localized("convention de subvention financeur–solveur", "grant to the solver"),
              SolverGrant.class,
              IndemandRules.ofTheGrant())
          .withObligations(IndemandObligations::ofTheGrant),
      kind(
          "rapport-pilote",
          new Localized("rapport de pilote", "report of the pilot"),
          PilotReport.class,
          IndemandRules.ofTheReport()),
      DocumentKind.amendment(PACKS));

  private static <S extends InDemandAct> DocumentKind<S> kind(
      String id, Localized title, Class<S> subject, RuleSet<S> rules) {
    return new DocumentKind<>(id, title, subject, rules, PACKS + id);
  }

  @Override
  public String id() {
    return "indemand";
  }

  @Override
  public Localized title() {
    return new Localized(
        "co-création de solutions numériques en santé (modèle inDemand)",
        "co-creation of digital health solutions (inDemand model)");
  }

  @Override
  public List<DocumentKind<?>> documents() {
    return DOCUMENTS;
  }

  @Override
  public List<Parameter<?>> parameters() {
    return Stream.concat(IndemandParameters.all().stream(), SubsidyParameters.all().stream())
        .<Parameter<?>>map(parameter -> parameter)
        .toList();
  }

  @Override
  public Optional<GuideSheet> guide() {
    return Optional.of(new GuideSheet(Cell.OTHER, Cell.OTHER));
  }

  /** The calls are over with the project; the guide of July 2020 still counts it among the levers. */
  @Override
  public Openness openness(ActorType actor, LocalDate day) {
    boolean over = IndemandParameters.END
        .series()
        .on(day)
        .map(step -> day.isAfter(step.value()))
        .orElse(true);
    return over
        ? new Openness(
            Answer.CLOSED,
            new Localized(
                "le projet européen est achevé ; son modèle peut être repris par une région",
                "the European project is over; a region may use its model again"))
        : new Openness(
            Answer.OPEN,
            new Localized(
                "un établissement y apporte un défi, une petite entreprise y répond",
                "an establishment brings a challenge, a small company answers it"));
  }

  @Override
  public Prospect prospect(Project project, RuleContext context) {
    return Prospect.of(this, project, context.asOf())
        .requires(
            project.looksFor(ProjectNeed.CO_DEVELOPMENT, ProjectNeed.REAL_LIFE_TEST),
            new Localized(
                "le modèle sert à co-créer et à essayer une solution, jamais à l’acheter",
                "the model serves to co-create and try a solution, never to buy it"),
            IndemandParameters.MODEL)
        .requires(
            project.belongsTo(InnovationField.TECHNOLOGICAL_DIGITAL),
            new Localized("la solution est numérique", "the solution is digital"),
            IndemandParameters.MODEL)
        .calendar(
            "trois étapes et environ sept mois par projet dans le modèle",
            "three steps and about seven months a project in the model",
            IndemandParameters.GUIDE)
        .figures(context, IndemandParameters.END)
        .contact(
            "la région, la chambre de commerce et d’industrie, les pôles de compétitivité en santé",
            "the region, the chamber of commerce and industry, the health competitiveness clusters")
        .with(
            "procurement",
            Combination.Kind.NOT_THE_SAME,
            "un achat ultérieur de la solution suit les règles de la commande publique",
            "a later purchase of the solution follows procurement law")
        .build();
  }
}
