package fr.levier.funding.approach;

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
import fr.levier.core.rule.RuleContext;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.List;

/**
 * A company’s first approach of a regional health agency (<i>démarche auprès d’une ARS</i>): the conditions of success of the guide
 * of July 2020. Stateless and thread-safe.
 */
public final class ApproachLever implements Lever {

  private static final String PACKS = "fr/levier/funding/approach/packs/";

  private static final AttestedCondition TRANSPARENCY = new AttestedCondition(
      "intentions-transparentes",
      new Localized(
          "les intentions et les attentes de l’entreprise sont dites entièrement",
          "the intentions and expectations of the company are fully told"),
      new Localized(
          "le représentant légal de l’entreprise", "the legal representative of the company"),
      IndustryDoor.SOURCE);

  private static final List<DocumentKind<?>> DOCUMENTS = List.of(
      kind("dossier-presentation", "dossier de présentation", "presentation file")
          .withConditions(TRANSPARENCY),
      kind("demande-rendez-vous", "demande de rendez-vous", "request for a meeting"),
      kind("synopsis", "fiche synopsis", "synopsis").withConditions(TRANSPARENCY),
      kind("checklist", "liste de contrôle de la démarche", "checklist of the approach")
          .withConditions(TRANSPARENCY));

  /** A paper of the approach, judged by all its rules. */
  private static DocumentKind<ApproachFile> kind(String id, String french, String english) {
    return new DocumentKind<>(
        id, new Localized(french, english), ApproachFile.class, ApproachRules.all(), PACKS + id);
  }

  @Override
  public String id() {
    return "approach";
  }

  @Override
  public Localized title() {
    return new Localized(
        "démarche d’une entreprise auprès d’une agence régionale de santé",
        "approach of a regional health agency by a company");
  }

  @Override
  public List<DocumentKind<?>> documents() {
    return DOCUMENTS;
  }

  @Override
  public Openness openness(ActorType actor, LocalDate day) {
    return actor.isIndustrie()
        ? new Openness(
            Answer.OPEN,
            new Localized(
                "le guide des agences dit aux industries de santé comment s’adresser à une ARS",
                "the guide of the agencies tells health industries how to approach an agency"))
        : new Openness(
            Answer.CLOSED,
            new Localized(
                "cette démarche est celle d’une entreprise : un opérateur de santé dispose de ses propres leviers",
                "this approach is that of a company: an operator of health has levers of its own"));
  }

  @Override
  public Prospect prospect(Project project, RuleContext context) {
    return Prospect.of(this, project, context.asOf())
        .noting(
            project.looksFor(ProjectNeed.ADVICE),
            new Localized(
                "un premier échange avec le chargé de recherche et d’innovation oriente vers le bon levier",
                "a first talk with the research and innovation officer shows the right lever"),
            IndustryDoor.SOURCE)
        .calendar(
            "en amont de tout dépôt : rencontres exploratoires, puis calendrier institutionnel de l’agence",
            "ahead of any application: exploratory meetings, then the calendar of the agency",
            IndustryDoor.SOURCE)
        .contact(
            "chargé de recherche et d’innovation de l’ARS, ou référent thématique",
            "research and innovation officer of the agency, or referent for the theme")
        .with(
            "article51",
            Combination.Kind.COMBINES,
            "une expérimentation se prépare avec l’agence, quelle que soit la forme du porteur",
            "an experiment is prepared with the agency, whatever the form of who carries it")
        .with(
            "calls",
            Combination.Kind.COMBINES,
            "répondre à un appel est un des moyens d’entrer en relation",
            "to answer a call is one way of getting in touch")
        .with(
            "procurement",
            Combination.Kind.COMBINES,
            "un établissement achète selon le code de la commande publique",
            "an establishment buys by the code of public procurement")
        .build();
  }
}
