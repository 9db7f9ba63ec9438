package fr.levier.conventions.cia;

import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.lever.AttestedCondition;
import fr.levier.core.lever.Combination;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import fr.levier.core.lever.Obligation;
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
 * The services of the centre for innovation through purchasing (<i>Centre de l’innovation par les achats</i>, CIA). Stateless
 * and thread-safe.
 */
public final class CiaLever implements Lever {

  private static final String PACKS = "fr/levier/conventions/cia/packs/";

  private static final Localized CENTRE =
      new Localized("le centre de l’innovation par les achats", "the centre");

  private static final AttestedCondition NEED_OF_THE_TEAMS = new AttestedCondition(
      "besoin-des-equipes",
      new Localized(
          "le besoin est exprimé par les équipes du demandeur et la fiche est exacte",
          "the need is expressed by the teams of the requester and the form is exact"),
      new Localized(
          "le représentant légal du demandeur", "the legal representative of the requester"),
      CiaParameters.FOUNDING);

  private static final List<DocumentKind<?>> DOCUMENTS = List.of(
      kind(
              "fiche-demande",
              new Localized("fiche de demande de service", "request for a service"),
              CiaRequest.class,
              CiaRules.ofTheRequest())
          .withObligations((request, context) -> List.of(new Obligation(
              "reponse",
              new Localized("réponse attendue du centre", "answer expected of the centre"),
              request.getAnswerNeededBy(),
              CENTRE,
              LegalReference.of("fiche de demande, service demandé"))))
          .withConditions(NEED_OF_THE_TEAMS),
      kind(
              "appel-participation",
              new Localized("appel à participation", "call to participation"),
              ParticipationCall.class,
              new RuleSet<>(List.of()))
          .withObligations((call, context) -> List.of(new Obligation(
              "reponses",
              new Localized("dernier jour pour répondre à l’appel", "last day to answer the call"),
              call.getClosesOn(),
              new Localized("les établissements", "the establishments"),
              LegalReference.of("appel à participation, répondre à l’appel")))),
      kind(
          "compte-rendu",
          new Localized("compte rendu du help desk", "report of the help desk"),
          HelpDeskReport.class,
          new RuleSet<>(List.of())));

  private static <S extends LegalSubject> DocumentKind<S> kind(
      String id, Localized title, Class<S> subject, RuleSet<S> rules) {
    return new DocumentKind<>(id, title, subject, rules, PACKS + id);
  }

  @Override
  public String id() {
    return "cia";
  }

  @Override
  public Localized title() {
    return new Localized(
        "services du Centre de l’innovation par les achats (CIA)",
        "services of the centre for innovation through purchasing (CIA)");
  }

  @Override
  public List<DocumentKind<?>> documents() {
    return DOCUMENTS;
  }

  @Override
  public List<Parameter<?>> parameters() {
    return CiaParameters.all();
  }

  @Override
  public Openness openness(ActorType actor, LocalDate day) {
    boolean started = LegalParameters.standard()
        .on(CiaParameters.SERVICES_START, day)
        .filter(step -> !day.isBefore(step.value()))
        .isPresent();
    if (!started) {
      return new Openness(
          Answer.CLOSED,
          new Localized(
              "les services du centre ne sont pas ouverts à cette date",
              "the services of the centre are not open on that day"));
    }
    return new Openness(
        Answer.OPEN,
        actor.isIndustrie()
            ? new Localized(
                "une entreprise peut demander un appel à participation sur la plateforme d’intermédiation, et ce service seul",
                "a company may ask for a call to participation on the platform, and for nothing else")
            : new Localized(
                "les services s’adressent aux adhérents de la centrale d’achat",
                "the services are for the members of the central purchasing body"));
  }

  @Override
  public Prospect prospect(Project project, RuleContext context) {
    Truth company = project.fact("actor", project.getActor()).is(ActorType::isIndustrie);
    Truth member =
        project.fact("purchasingBodyMember", project.isPurchasingBodyMember()).is(joined -> joined);
    Prospect.Builder prospect = Prospect.of(this, project, context.asOf())
        .requires(
            company.or(member),
            new Localized(
                "les services s’adressent aux adhérents de la centrale d’achat",
                "the services are for the members of the central purchasing body"),
            CiaParameters.FOUNDING)
        .requires(
            company
                .not()
                .or(project.looksFor(ProjectNeed.CO_DEVELOPMENT, ProjectNeed.REAL_LIFE_TEST)),
            new Localized(
                "une entreprise ne peut demander qu’un appel à participation : codéveloppement, test, évaluation",
                "a company may only ask for a call to participation: co-development, test, evaluation"),
            CiaParameters.FOUNDING)
        .calendar(
            "à tout moment, sans calendrier d’appel", "at any time, without a calendar of calls")
        .figures(context, CiaParameters.SERVICES_START)
        .with(
            "partnership",
            Combination.Kind.COMBINES,
            "le centre est l’interlocuteur du partenariat innovation",
            "the centre is whom the innovation partnership turns to")
        .with(
            "procurement",
            Combination.Kind.NOT_THE_SAME,
            "une participation n’est pas un achat et ne donne aucun avantage dans une consultation",
            "to take part is not to buy, and gives no advantage in a consultation");
    context
        .parameters()
        .on(CiaParameters.CONTACT, context.asOf())
        .ifPresent(step -> prospect.contact(step.value(), step.value()));
    return prospect.build();
  }
}
