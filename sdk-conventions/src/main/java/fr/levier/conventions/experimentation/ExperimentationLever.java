package fr.levier.conventions.experimentation;

import static fr.levier.core.law.LegalReference.article;

import fr.levier.core.dossier.AntiGiftRegime;
import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.lever.AttestedCondition;
import fr.levier.core.lever.Combination;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import fr.levier.core.lever.Openness;
import fr.levier.core.lever.Openness.Answer;
import fr.levier.core.lever.Project;
import fr.levier.core.lever.ProjectNeed;
import fr.levier.core.lever.Prospect;
import fr.levier.core.party.ActorType;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.rule.RuleSet;
import fr.levier.core.rule.Truth;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.List;

/**
 * The experiment of a solution in real use (<i>convention d’expérimentation</i>). Stateless and thread-safe.
 */
public final class ExperimentationLever implements Lever {

  private static final String PACKS = "fr/levier/conventions/experimentation/packs/";

  private static final List<DocumentKind<?>> DOCUMENTS = List.of(
      new DocumentKind<>(
              "convention",
              new Localized("convention d’expérimentation", "experimentation convention"),
              ExperimentationConvention.class,
              ExperimentationRules.ofTheConvention(),
              PACKS + "convention")
          .withObligations((convention, context) -> ExperimentationDuties.of(convention))
          .withConditions(
              new AttestedCondition(
                  "hors-recherche",
                  new Localized(
                      "l’expérimentation n’est pas une recherche impliquant la personne humaine",
                      "the experiment is no research that involves persons"),
                  new Localized("représentant du site", "representative of the site"),
                  article("R. 1121-3-1", LegalCode.CSP)),
              new AttestedCondition(
                  "conformite",
                  new Localized(
                      "la solution peut être mise à disposition : droits, marquage et sécurité",
                      "the solution may be put at disposal: rights, marking and security"),
                  new Localized(
                      "représentant du porteur de la solution",
                      "representative of the solution’s owner"),
                  ExperimentationRules.MODEL_ADVICE)),
      kind(
          "protocole",
          new Localized("protocole d’expérimentation", "protocol of the experiment"),
          ExperimentationProtocol.class),
      kind(
          "rapport-evaluation",
          new Localized("rapport d’évaluation", "evaluation report"),
          EvaluationReport.class),
      DocumentKind.amendment(PACKS));

  /** A paper that no rule of this lever judges: the common rules do. */
  private static <S extends LegalSubject> DocumentKind<S> kind(
      String id, Localized title, Class<S> subject) {
    return new DocumentKind<>(id, title, subject, new RuleSet<>(List.of()), PACKS + id);
  }

  @Override
  public String id() {
    return "experimentation";
  }

  @Override
  public Localized title() {
    return new Localized("convention d’expérimentation", "experimentation convention");
  }

  @Override
  public List<DocumentKind<?>> documents() {
    return DOCUMENTS;
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(AntiGiftRegime.DECLARATION_NOTICE);
  }

  @Override
  public Openness openness(ActorType actor, LocalDate day) {
    if (actor == ActorType.ARS || actor == ActorType.ETAT) {
      return new Openness(
          Answer.CLOSED,
          new Localized(
              "il n’est ni un site de soins ni le porteur d’une solution",
              "it is neither a site of care nor the owner of a solution"));
    }
    return new Openness(
        Answer.OPEN,
        actor.isIndustrie()
            ? new Localized(
                "une entreprise fait éprouver sa solution par un établissement qui l’accueille",
                "a company has its solution tried by an establishment that hosts it")
            : new Localized(
                "aucun texte ne réserve l’expérimentation à une catégorie d’acteurs",
                "no text keeps experiments for one kind of actor"));
  }

  @Override
  public Prospect prospect(Project project, RuleContext context) {
    boolean company = project.getActor().filter(ActorType::isIndustrie).isPresent();
    Truth other = company
        ? project.hasPartner(type -> !type.isIndustrie())
        : project.hasPartner(type -> true);
    return Prospect.of(this, project, context.asOf())
        .requires(
            project.looksFor(ProjectNeed.REAL_LIFE_TEST),
            new Localized(
                "elle fait éprouver une solution : elle ne finance ni n’achète",
                "it puts a solution on trial: it neither pays nor buys"))
        .requires(
            other,
            new Localized(
                "il y faut un site qui expérimente et le porteur de la solution",
                "it takes a site and the solution’s owner"),
            ExperimentationRules.MODEL_ADVICE)
        .calendar(
            "à tout moment ; la durée est celle du protocole",
            "at any time; it lasts as long as its protocol")
        .contact(
            "l’établissement d’accueil, ou un tiers-lieu d’expérimentation",
            "the establishment that hosts, or a place of experimentation")
        .with(
            "procurement",
            Combination.Kind.NOT_THE_SAME,
            "l’expérimentation n’est pas un achat et n’en promet aucun ; l’achat suit une procédure",
            "an experiment is no purchase and promises none; a purchase follows a procedure",
            article("L. 3", LegalCode.CCP))
        .with(
            "testbed",
            Combination.Kind.COMBINES,
            "un tiers-lieu d’expérimentation peut l’accompagner",
            "a place of experimentation may support it",
            LegalReference.of(
                "stratégie d’accélération « santé numérique », appel à projets des tiers-lieux d’expérimentation (2022)"))
        .build();
  }
}
