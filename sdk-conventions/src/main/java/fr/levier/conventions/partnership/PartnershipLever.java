package fr.levier.conventions.partnership;

import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.Parameter;
import fr.levier.core.lever.Combination;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.InnovationTheme;
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
 * The partnership for innovation between a central purchasing body and a public hospital (<i>partenariat innovation</i>).
 * Stateless and thread-safe.
 */
public final class PartnershipLever implements Lever {

  private static final String PACKS = "fr/levier/conventions/partnership/packs/";

  private static final List<DocumentKind<?>> DOCUMENTS = List.of(
      new DocumentKind<>(
              "convention",
              new Localized("convention de partenariat innovation", "partnership convention"),
              PartnershipConvention.class,
              PartnershipRules.ofTheConvention(),
              PACKS + "convention")
          .withObligations(PartnershipObligations::of),
      kind("fiche-projet", new Localized("fiche projet", "project sheet"), ProjectSheet.class),
      kind(
          "protocole-test",
          new Localized("protocole de test en conditions réelles", "real-condition test protocol"),
          TestProtocolSheet.class),
      kind(
          "lettre-interet",
          new Localized("lettre d’intérêt pour rejoindre le réseau", "letter of interest"),
          LetterOfInterest.class),
      kind(
          "bilan",
          new Localized("bilan annuel du partenariat", "yearly review"),
          AnnualReview.class),
      DocumentKind.amendment(PACKS));

  /** A paper that no rule of this lever judges: the common rules do. */
  private static <S extends LegalSubject> DocumentKind<S> kind(
      String id, Localized title, Class<S> subject) {
    return new DocumentKind<>(id, title, subject, new RuleSet<>(List.of()), PACKS + id);
  }

  @Override
  public String id() {
    return "partnership";
  }

  @Override
  public Localized title() {
    return new Localized(
        "partenariat innovation avec une centrale d’achat",
        "innovation partnership with a central purchasing body");
  }

  @Override
  public List<DocumentKind<?>> documents() {
    return DOCUMENTS;
  }

  @Override
  public List<Parameter<?>> parameters() {
    return PartnershipParameters.all();
  }

  @Override
  public Openness openness(ActorType actor, LocalDate day) {
    Optional<PartnershipParameters.Eligibility> programme = LegalParameters.standard()
        .on(PartnershipParameters.NETWORK_ELIGIBILITY, day)
        .map(step -> step.value());
    if (programme.isEmpty()) {
      return closed(
          "le programme du réseau n’est pas connu à cette date",
          "the network programme is not known on that day");
    }
    return programme.get().actors().contains(actor)
        ? forMembers(programme.get().membersOnly())
        : outside(actor);
  }

  private static Openness forMembers(boolean only) {
    return new Openness(
        Answer.OPEN,
        only
            ? new Localized(
                "le réseau s’adresse aux établissements publics de santé non hospitalo-universitaires qui adhèrent à la centrale d’achat",
                "the network is for non-university public hospitals that are members of the central purchasing body")
            : new Localized(
                "le réseau s’adresse aux établissements publics de santé non hospitalo-universitaires",
                "the network is for non-university public hospitals"));
  }

  private static Openness outside(ActorType actor) {
    if (actor == ActorType.GIP_CENTRALE_ACHAT) {
      return new Openness(
          Answer.OPEN,
          new Localized(
              "la centrale d’achat est l’autre partie de la convention",
              "the central purchasing body is the other party to the convention"));
    }
    if (actor.isHospitaloUniversitaire()) {
      return closed(
          "un établissement hospitalo-universitaire passe par un partenariat spécifique, hors du réseau",
          "a university hospital makes a specific partnership, outside the network");
    }
    if (actor.isIndustrie()) {
      return closed(
          "une entreprise rencontre le réseau par les consultations de la centrale d’achat et les projets des établissements, sans y être partie",
          "a company meets the network through consultations and hospital projects, and is no party to it");
    }
    return closed(
        "le réseau s’adresse aux établissements publics de santé",
        "the network is for public hospitals");
  }

  private static Openness closed(String french, String english) {
    return new Openness(Answer.CLOSED, new Localized(french, english));
  }

  @Override
  public Prospect prospect(Project project, RuleContext context) {
    return Prospect.of(this, project, context.asOf())
        .requires(
            project.looksFor(
                ProjectNeed.CO_DEVELOPMENT, ProjectNeed.REAL_LIFE_TEST, ProjectNeed.ADVICE),
            new Localized(
                "le partenariat accompagne des projets et des tests : il ne finance ni n’achète",
                "the partnership supports projects and trials: it neither funds nor buys"))
        .requires(
            project
                .fact("purchasingBodyMember", project.isPurchasingBodyMember())
                .is(is -> is),
            new Localized(
                "le réseau s’adresse aux adhérents de la centrale d’achat",
                "the network is for members of the central purchasing body"))
        .noting(
            project.isAbout(
                InnovationTheme.QUALITY_OF_WORKING_LIFE,
                InnovationTheme.PATIENT_EXPERIENCE,
                InnovationTheme.PARAMEDICAL_ORGANISATION,
                InnovationTheme.MANAGEMENT),
            new Localized(
                "le projet touche un thème prioritaire du réseau",
                "the project is about a priority theme of the network"))
        .calendar(
            "convention conclue à tout moment, reconductible",
            "convention concluded at any time, renewable",
            PartnershipParameters.PROGRAMME)
        .figures(context, PartnershipParameters.NETWORK_DEADLINE)
        .contact("innovation@resah.fr", "innovation@resah.fr")
        .with(
            "procurement",
            Combination.Kind.NOT_THE_SAME,
            "un test sert à évaluer des offres et n’emporte aucune promesse d’achat",
            "a trial serves to evaluate offers and brings no promise to buy")
        .with(
            "cia",
            Combination.Kind.COMBINES,
            "les services du centre de l’innovation par les achats accompagnent les projets",
            "the services of the centre for innovation through purchasing support the projects")
        .build();
  }
}
