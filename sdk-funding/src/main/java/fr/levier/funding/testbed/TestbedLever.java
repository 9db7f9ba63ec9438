package fr.levier.funding.testbed;

import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.Parameter;
import fr.levier.core.lever.AttestedCondition;
import fr.levier.core.lever.Combination;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.InnovationField;
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
import fr.levier.funding.testbed.TestbedParameters.Opening;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Places of experimentation in digital health (<i>tiers-lieux d’expérimentation en santé numérique</i>), a lever of the past.
 * Stateless and thread-safe.
 */
public final class TestbedLever implements Lever {

  private static final String PACKS = "fr/levier/funding/testbed/packs/";

  private static final List<DocumentKind<?>> DOCUMENTS = List.of(
      new DocumentKind<>(
              "dossier",
              new Localized(
                  "dossier de candidature d’un tiers-lieu d’expérimentation",
                  "application of a place of experimentation"),
              TestbedApplication.class,
              TestbedRules.ofTheApplication(),
              PACKS + "dossier")
          .withConditions(
              new AttestedCondition(
                  "sincerite",
                  new Localized(
                      "les renseignements et le budget du dossier sont sincères",
                      "the statements and the budget of the file are sincere"),
                  new Localized(
                      "représentant légal du chef de file", "legal representative of the lead"),
                  TestbedParameters.CALL),
              new AttestedCondition(
                  "besoin-des-equipes",
                  new Localized(
                      "les expérimentations répondent à des besoins exprimés par les équipes",
                      "the experiments answer needs that the teams have told"),
                  new Localized(
                      "représentant légal du chef de file", "legal representative of the lead"),
                  TestbedParameters.CALL)),
      new DocumentKind<>(
              "accord-consortium",
              new Localized("accord de consortium", "consortium agreement"),
              TestbedAgreement.class,
              new RuleSet<>(List.of()),
              PACKS + "accord-consortium")
          .withObligations((agreement, context) -> TestbedDuties.of(agreement)),
      kind("bilan", new Localized("bilan annuel", "yearly report"), TestbedReport.class));

  /** A paper that no rule of this lever judges: the common rules do. */
  private static <S extends LegalSubject> DocumentKind<S> kind(
      String id, Localized title, Class<S> subject) {
    return new DocumentKind<>(id, title, subject, new RuleSet<>(List.of()), PACKS + id);
  }

  @Override
  public String id() {
    return "testbed";
  }

  @Override
  public Localized title() {
    return new Localized(
        "tiers-lieux d’expérimentation en santé numérique",
        "places of experimentation in digital health");
  }

  @Override
  public List<DocumentKind<?>> documents() {
    return DOCUMENTS;
  }

  @Override
  public List<Parameter<?>> parameters() {
    return TestbedParameters.all();
  }

  @Override
  public Openness openness(ActorType actor, LocalDate day) {
    Optional<Opening> programme =
        LegalParameters.standard().on(TestbedParameters.PROGRAMME, day).map(step -> step.value());
    if (programme.filter(open -> !day.isAfter(open.closes().day())).isEmpty()) {
      return new Openness(
          Answer.CLOSED,
          programme.isPresent()
              ? new Localized(
                  "l’appel est clos depuis le dépôt de la troisième vague : seuls les documents de suivi s’écrivent encore",
                  "the call closed with its third wave: only follow-up documents are still written")
              : new Localized(
                  "l’appel n’est pas encore ouvert", "the call has not been opened yet"));
    }
    return CandidateRules.isHealthStructure(actor)
        ? new Openness(
            Answer.OPEN,
            new Localized(
                "toute structure de santé peut porter un tiers-lieu, seule ou en consortium",
                "any health structure may carry a place of experimentation, alone or in a consortium"))
        : new Openness(
            Answer.VIA_CARRIER,
            new Localized(
                "un acteur de l’innovation candidate avec une structure de santé",
                "an innovation actor applies together with a health structure"));
  }

  @Override
  public Prospect prospect(Project project, RuleContext context) {
    Truth healthStructure =
        project.getActor().filter(CandidateRules::isHealthStructure).isPresent()
            ? Truth.YES
            : project.hasPartner(CandidateRules::isHealthStructure);
    return Prospect.of(this, project, context.asOf())
        .requires(
            project.looksFor(ProjectNeed.REAL_LIFE_TEST, ProjectNeed.FUNDING),
            new Localized(
                "l’appel finance un lieu où l’on éprouve des solutions",
                "the call pays for a place where solutions are tried"),
            TestbedParameters.CALL)
        .requires(
            project.belongsTo(InnovationField.TECHNOLOGICAL_DIGITAL),
            new Localized(
                "l’appel est réservé à la santé numérique", "the call is for digital health alone"),
            TestbedParameters.CALL)
        .requires(
            healthStructure,
            new Localized(
                "il y faut une structure de santé, chef de file ou membre",
                "it takes a health structure, as lead or member"),
            TestbedParameters.CALL)
        .calendar(
            "trois vagues de dépôt, puis programme clos",
            "three waves of applications, then the programme was closed",
            TestbedParameters.CALL)
        .figures(context, TestbedParameters.PROGRAMME)
        .contact(
            "Banque des Territoires, opérateur de l’appel pour le compte de l’État",
            "Banque des Territoires, which ran the call for the State")
        .with(
            "fir",
            Combination.Kind.NOT_THE_SAME,
            "le FIR compte comme cofinancement public, jamais pour la même dépense",
            "the FIR counts as public co-funding, never for the same expense")
        .with(
            "article51",
            Combination.Kind.NOT_THE_SAME,
            "pas de double financement",
            "no double funding")
        .with(
            "cpom",
            Combination.Kind.COMBINES,
            "le tiers-lieu est mentionné dans l’annexe",
            "the place of experimentation is listed in the annex")
        .with(
            "procurement",
            Combination.Kind.NOT_THE_SAME,
            "éprouver n’est pas acheter : l’achat suit une procédure",
            "trying is not buying: a purchase follows a procedure")
        .with(
            "experimentation",
            Combination.Kind.COMBINES,
            "chaque expérimentation a sa convention",
            "each experiment has its own convention")
        .build();
  }
}
