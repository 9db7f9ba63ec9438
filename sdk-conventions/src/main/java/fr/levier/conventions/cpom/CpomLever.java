package fr.levier.conventions.cpom;

import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.Parameter;
import fr.levier.core.lever.AttestedCondition;
import fr.levier.core.lever.Combination;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.GuideSheet;
import fr.levier.core.lever.GuideSheet.Cell;
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
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The annex « Innovation en santé » of a <i>contrat pluriannuel d’objectifs et de moyens</i> (CPOM). Stateless and
 * thread-safe.
 */
public final class CpomLever implements Lever {

  private static final String PACKS = "fr/levier/conventions/cpom/packs/";

  private static final Localized DIRECTOR =
      new Localized("le représentant légal du titulaire", "the legal representative of the holder");

  private static final AttestedCondition COMPLETE_LIST = new AttestedCondition(
      "liste-complete",
      new Localized(
          "la liste des contrats et conventions financières en cours est complète",
          "the list of current contracts and financial agreements is complete"),
      DIRECTOR,
      CpomParameters.D_6114_1);

  private static final AttestedCondition TRUE_VALUES = new AttestedCondition(
      "valeurs-exactes",
      new Localized(
          "les valeurs des indicateurs sont exactes et leur source peut être vérifiée",
          "the values of the indicators are exact and their source can be verified"),
      new Localized("le pilote de chaque indicateur", "the owner of each indicator"),
      CpomParameters.csp("D. 6114-3"));

  private static final AttestedCondition INNOVATIVE = new AttestedCondition(
      "caractere-innovant",
      new Localized(
          "les projets décrits sont innovants et répondent à un besoin des équipes ou des patients",
          "the projects described are innovative and answer a need of the teams or the patients"),
      DIRECTOR,
      CpomParameters.GUIDE);

  private static final List<DocumentKind<?>> DOCUMENTS = List.of(
      kind(
              "annexe",
              new Localized("annexe « Innovation en santé » au CPOM", "innovation annex of a CPOM"),
              CpomAnnex.class,
              CpomRules.ofTheAnnex())
          .withObligations(CpomDuties::ofTheAnnex)
          .withConditions(COMPLETE_LIST, TRUE_VALUES, INNOVATIVE),
      kind(
              "avenant",
              new Localized("avenant au CPOM", "amendment of a CPOM"),
              CpomAmendment.class,
              CpomRules.ofTheAmendment())
          .withObligations(CpomDuties::ofTheContract)
          .withConditions(INNOVATIVE),
      kind(
              "rapport-etape",
              new Localized("rapport annuel d’étape", "yearly stage report"),
              CpomStageReport.class,
              new RuleSet<>(List.of()))
          .withConditions(TRUE_VALUES),
      kind(
              "renouvellement",
              new Localized(
                  "bilan de mi-parcours et demande de renouvellement",
                  "mid-term review and request for renewal"),
              CpomRenewal.class,
              CpomRules.ofTheRenewal())
          .withObligations(CpomDuties::ofTheRenewal)
          .withConditions(TRUE_VALUES));

  private static <S extends LegalSubject> DocumentKind<S> kind(
      String id, Localized title, Class<S> subject, RuleSet<S> rules) {
    return new DocumentKind<>(id, title, subject, rules, PACKS + id);
  }

  @Override
  public String id() {
    return "cpom";
  }

  @Override
  public Localized title() {
    return new Localized(
        "annexe « Innovation en santé » d’un contrat pluriannuel d’objectifs et de moyens (CPOM)",
        "innovation annex of a five-year contract with the agency (CPOM)");
  }

  @Override
  public List<DocumentKind<?>> documents() {
    return DOCUMENTS;
  }

  @Override
  public List<Parameter<?>> parameters() {
    return CpomParameters.all();
  }

  @Override
  public Optional<GuideSheet> guide() {
    return Optional.of(new GuideSheet(Cell.DIRECT, Cell.ABSENT));
  }

  @Override
  public Openness openness(ActorType actor, LocalDate day) {
    if (actor.isIndustrie()) {
      return closed(
          "une entreprise n’est pas titulaire d’un CPOM ; elle peut être partenaire d’un projet innovant du titulaire",
          "a company holds no CPOM; it may be a partner of an innovation project of the holder");
    }
    if (names(CpomParameters.DOUBTFUL_HOLDERS, actor, day)) {
      return new Openness(
          Answer.OPEN,
          new Localized(
              "le guide de 2020 le compte parmi les titulaires ; la rédaction actuelle réserve le contrat aux établissements de santé, à vérifier",
              "the guide of 2020 counts it among the holders; the present wording is for health establishments, to be verified"));
    }
    return names(CpomParameters.HOLDERS, actor, day)
        ? new Openness(
            Answer.OPEN,
            new Localized(
                "il peut être titulaire d’un CPOM, et une annexe innovation s’y ajoute par avenant",
                "it may hold a CPOM, and an innovation annex is added by amendment"))
        : closed(
            "il n’est pas parmi les titulaires d’un CPOM", "it is not among the holders of a CPOM");
  }

  @Override
  public Prospect prospect(Project project, RuleContext context) {
    return Prospect.of(this, project, context.asOf())
        .requires(
            project.looksFor(
                ProjectNeed.AGREED_OBJECTIVES,
                ProjectNeed.FUNDING,
                ProjectNeed.CO_DEVELOPMENT,
                ProjectNeed.REAL_LIFE_TEST),
            new Localized(
                "l’annexe fixe des objectifs et un suivi : elle n’achète rien et ne déroge à aucune règle",
                "the annex sets objectives and a review: it buys nothing and departs from no rule"),
            CpomParameters.GUIDE)
        .noting(
            project.looksFor(ProjectNeed.FUNDING),
            new Localized(
                "l’annexe n’apporte pas d’argent par elle-même : les financements viennent d’actes distincts, portés à sa liste",
                "the annex brings no money by itself: funding comes from other acts, that it lists"),
            CpomParameters.D_6114_1)
        .noting(
            project.fact("actor", project.getActor()).is(ActorType::isHospitaloUniversitaire),
            new Localized(
                "le contrat d’un établissement hospitalo-universitaire cite sa convention avec l’université",
                "the contract of a university hospital cites its contract with the university"),
            CpomParameters.D_6114_1)
        .calendar(
            "contrat pluriannuel, évalué une fois la moitié écoulée ; annexe ajoutée ou révisée par avenant, possible chaque année",
            "contract of several years, evaluated once half is over; annex added or revised by amendment, possible every year",
            CpomParameters.GUIDE)
        .figures(
            context,
            CpomParameters.LENGTH,
            CpomParameters.RENEWAL_NOTICE,
            CpomParameters.TACIT_RENEWAL)
        .contact(
            "l’agence régionale de santé, dans le dialogue de gestion avec l’établissement ; les contrats sont confidentiels",
            "the regional health agency, in its dialogue with the establishment; contracts are confidential")
        .with(
            "fir",
            Combination.Kind.COMBINES,
            "les subventions du fonds sont portées à la liste des contrats et évaluées",
            "grants of the fund are recorded in the list of contracts and assessed",
            CpomParameters.csp("L. 1435-8"),
            CpomParameters.D_6114_1)
        .with(
            "mig",
            Combination.Kind.COMBINES,
            "l’exécution des missions d’intérêt général est évaluée dans le contrat",
            "the execution of missions of general interest is assessed in the contract",
            CpomParameters.csp("D. 6114-3"))
        .with(
            "article51",
            Combination.Kind.COMBINES,
            "l’expérimentation est portée à la liste des contrats en cours",
            "the experiment is recorded in the list of current contracts",
            CpomParameters.D_6114_1)
        .with(
            "testbed",
            Combination.Kind.COMBINES,
            "le tiers-lieu est porté à la liste des contrats en cours",
            "the place of experimentation is recorded in the list of current contracts",
            CpomParameters.D_6114_1)
        .with(
            "procurement",
            Combination.Kind.COMBINES,
            "un projet de l’annexe qui suppose un achat suit les règles de la commande publique",
            "a project of the annex that means a purchase follows the rules of procurement")
        .with(
            "financeurs",
            Combination.Kind.COMBINES,
            "pour un établissement médico-social, le programme coordonné s’ajoute au contrat",
            "for a medico-social establishment, the coordinated programme comes beside the contract")
        .build();
  }

  private static boolean names(
      Parameter<CpomParameters.Holders> list, ActorType actor, LocalDate day) {
    return LegalParameters.standard()
        .on(list, day)
        .filter(step -> step.value().names(actor))
        .isPresent();
  }

  private static Openness closed(String french, String english) {
    return new Openness(Answer.CLOSED, new Localized(french, english));
  }
}
