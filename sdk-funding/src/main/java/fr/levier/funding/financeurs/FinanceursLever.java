package fr.levier.funding.financeurs;

import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.lever.AttestedCondition;
import fr.levier.core.lever.Combination;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.GuideSheet;
import fr.levier.core.lever.GuideSheet.Cell;
import fr.levier.core.lever.InnovationTheme;
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
import fr.levier.funding.subsidy.SubsidyRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The financing of prevention of the loss of autonomy by a département and the CNSA (<i>conférence</i>, then <i>commission
 * des financeurs</i>). Stateless and thread-safe.
 */
public final class FinanceursLever implements Lever {

  private static final String PACKS = "fr/levier/funding/financeurs/packs/";

  private static final Localized CARRIER =
      new Localized("le représentant légal du porteur", "the legal representative of the carrier");

  private static final List<DocumentKind<?>> DOCUMENTS = List.of(
      kind(
              "dossier",
              new Localized("dossier de candidature", "application file"),
              ActionRequest.class,
              FinanceursRules.ofTheRequest())
          .withConditions(
              condition(
                  "sans-vente",
                  "l’action ne sert pas à vendre ni à démarcher",
                  "the action serves neither to sell nor to canvass",
                  FinanceursRules.GUIDE),
              condition(
                  "budget-sincere",
                  "le budget est sincère et ne contient pas de dépense amortissable",
                  "the budget is sincere and holds no expense subject to amortisation",
                  FinanceursRules.GUIDE)),
      kind(
              "convention",
              new Localized("convention département–porteur", "convention with the carrier"),
              ActionConvention.class,
              FinanceursRules.ofTheConvention())
          .withObligations(FinanceursObligations::ofTheConvention)
          .withConditions(new AttestedCondition(
              "interet-general",
              new Localized(
                  "l’action est justifiée par un intérêt général",
                  "the action is justified by a general interest"),
              new Localized("le département", "the département"),
              SubsidyRules.DEFINITION)),
      kind(
              "programme",
              new Localized("programme coordonné", "coordinated programme"),
              CoordinatedProgramme.class,
              FinanceursRules.ofTheProgramme())
          .withObligations(FinanceursObligations::ofTheProgramme),
      kind(
          "bilan",
          new Localized("bilan et compte rendu financier", "review and financial report"),
          ActionReport.class,
          FinanceursRules.ofAnyDocument()),
      kind(
              "rapport-activite",
              new Localized("rapport d’activité annuel", "yearly activity report"),
              ActivityReport.class,
              FinanceursRules.ofTheReport())
          .withObligations(FinanceursObligations::ofTheReport),
      DocumentKind.amendment(PACKS));

  private static <S extends FinanceursAct> DocumentKind<S> kind(
      String id, Localized title, Class<S> subject, RuleSet<S> rules) {
    return new DocumentKind<>(id, title, subject, rules, PACKS + id);
  }

  private static AttestedCondition condition(
      String id, String french, String english, LegalReference basis) {
    return new AttestedCondition(id, new Localized(french, english), CARRIER, basis);
  }

  @Override
  public String id() {
    return "financeurs";
  }

  @Override
  public Localized title() {
    return new Localized(
        "conférence ou commission des financeurs de la prévention de la perte d’autonomie",
        "financing of the prevention of the loss of autonomy (conférence or commission des financeurs)");
  }

  @Override
  public List<DocumentKind<?>> documents() {
    return DOCUMENTS;
  }

  @Override
  public List<Parameter<?>> parameters() {
    return Stream.concat(FinanceursParameters.all().stream(), SubsidyParameters.all().stream())
        .<Parameter<?>>map(parameter -> parameter)
        .toList();
  }

  @Override
  public Optional<GuideSheet> guide() {
    return Optional.of(new GuideSheet(Cell.OTHER, Cell.OTHER));
  }

  @Override
  public Openness openness(ActorType actor, LocalDate day) {
    return ActionRules.isPerson(actor)
        ? new Openness(
            Answer.CLOSED,
            new Localized(
                "une personne physique ne porte pas d’action : une personne morale la porte",
                "a natural person carries no action: a legal person does"))
        : new Openness(
            Answer.OPEN,
            new Localized(
                "toute personne publique, association ou entreprise peut porter une action",
                "any public body, association or company may carry an action"));
  }

  @Override
  public Prospect prospect(Project project, RuleContext context) {
    return Prospect.of(this, project, context.asOf())
        .requires(
            project.looksFor(ProjectNeed.FUNDING),
            new Localized(
                "la commission finance des actions, elle n’achète rien",
                "the commission funds actions, it buys nothing"),
            FinanceursRules.GUIDE)
        .requires(
            project.isAbout(InnovationTheme.LOSS_OF_AUTONOMY),
            new Localized(
                "le projet ne prévient pas la perte d’autonomie et ne soutient pas d’aidants : rien d’autre n’est financé ici",
                "the project neither prevents the loss of autonomy nor supports carers: nothing else is funded here"),
            FinanceursRules.GUIDE)
        .requires(
            project.fact("ownInitiative", project.isOwnInitiative()).is(own -> own),
            new Localized(
                "une subvention soutient une action dont le porteur a eu l’initiative",
                "a subsidy supports an action that its carrier initiated"),
            SubsidyRules.DEFINITION)
        .calendar(
            "appel du département, souvent annuel ; programme coordonné, plan d’actions fixé chaque année",
            "call of the département, often yearly; coordinated programme, plan set each year",
            FinanceursParameters.GUIDE)
        .figures(
            context,
            FinanceursParameters.LONGEST,
            FinanceursParameters.ADVANCE_DUE,
            FinanceursParameters.BALANCE_DUE,
            FinanceursParameters.REPORT_DUE)
        .contact(
            "le département, qui préside la commission ; l’agence régionale de santé, vice-présidente",
            "the département, which presides; the regional health agency, which holds the vice-presidency")
        .with(
            "fir",
            Combination.Kind.NOT_THE_SAME,
            "les deux financements sont coordonnés, jamais pour la même dépense",
            "both are coordinated, never for the same expense")
        .with(
            "cpom",
            Combination.Kind.COMBINES,
            "le contrat d’un établissement médico-social peut rappeler l’action",
            "the contract of a medico-social establishment may recall the action")
        .with(
            "article51",
            Combination.Kind.COMBINES,
            "une expérimentation qui engage le département suppose son accord",
            "an experiment that commits the département needs its agreement")
        .with(
            "procurement",
            Combination.Kind.NOT_THE_SAME,
            "une entreprise peut porter une action subventionnée, jamais y vendre",
            "a company may carry a supported action, never sell in it")
        .build();
  }
}
