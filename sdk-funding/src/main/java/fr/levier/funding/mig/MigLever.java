package fr.levier.funding.mig;

import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.lever.AttestedCondition;
import fr.levier.core.lever.Combination;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.GuideSheet;
import fr.levier.core.lever.GuideSheet.Cell;
import fr.levier.core.lever.InnovationTheme;
import fr.levier.core.lever.Lever;
import fr.levier.core.lever.Obligation;
import fr.levier.core.lever.Openness;
import fr.levier.core.lever.Openness.Answer;
import fr.levier.core.lever.Project;
import fr.levier.core.lever.ProjectNeed;
import fr.levier.core.lever.Prospect;
import fr.levier.core.party.ActorType;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.rule.RuleSet;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The money for international hospital cooperation, a mission of general interest (<i>mission d’intérêt général</i>, MIG) paid
 * through the regional agency after a yearly call of the ministry. Stateless and thread-safe.
 */
public final class MigLever implements Lever {

  private static final String PACKS = "fr/levier/funding/mig/packs/";

  private static final Localized ESTABLISHMENT =
      new Localized("l’établissement de santé", "the health establishment");

  private static final List<DocumentKind<?>> DOCUMENTS = List.of(
      new DocumentKind<>(
              "dossier",
              new Localized("dossier de candidature", "application file"),
              MigApplication.class,
              MigRules.ofTheApplication(),
              PACKS + "dossier")
          .withObligations((file, context) -> ofTheApplication(file))
          .withConditions(new AttestedCondition(
              "coherence-territoriale",
              new Localized(
                  "la cohérence territoriale du projet",
                  "the territorial coherence of the project"),
              new Localized(
                  "l’agence régionale de santé, consultée pour avis",
                  "the regional health agency, asked for its opinion"),
              MigParameters.GUIDE)),
      new DocumentKind<>(
              "convention",
              new Localized(
                  "convention de coopération entre deux hôpitaux",
                  "convention of cooperation between two hospitals"),
              MigConvention.class,
              new RuleSet<MigConvention>(List.of()),
              PACKS + "convention")
          .withObligations((convention, context) -> ofTheConvention(convention)),
      new DocumentKind<>(
          "lettre-engagement",
          new Localized("lettre d’engagement conjointe", "joint letter of commitment"),
          MigLetter.class,
          new RuleSet<MigLetter>(List.of()),
          PACKS + "lettre-engagement"),
      new DocumentKind<>(
          "bilan",
          new Localized("bilan annuel", "yearly report"),
          MigReport.class,
          MigRules.ofTheReport(),
          PACKS + "bilan"),
      new DocumentKind<>(
          "bordereau",
          new Localized("bordereau d’envoi double", "double dispatch slip"),
          MigSlip.class,
          MigRules.ofTheSlip(),
          PACKS + "bordereau"),
      DocumentKind.amendment(PACKS));

  @Override
  public String id() {
    return "mig";
  }

  @Override
  public Localized title() {
    return new Localized(
        "MIG « coopération hospitalière internationale »",
        "MIG for international hospital cooperation");
  }

  @Override
  public List<DocumentKind<?>> documents() {
    return DOCUMENTS;
  }

  @Override
  public List<Parameter<?>> parameters() {
    return MigParameters.all();
  }

  @Override
  public Optional<GuideSheet> guide() {
    return Optional.of(new GuideSheet(Cell.DIRECT, Cell.ABSENT));
  }

  @Override
  public Openness openness(ActorType actor, LocalDate day) {
    return actor.isEtablissementDeSante()
        ? new Openness(
            Answer.OPEN,
            new Localized(
                "l’appel s’adresse aux établissements de santé",
                "the call is for health establishments"))
        : new Openness(
            Answer.CLOSED,
            new Localized(
                "l’appel ne s’adresse qu’aux établissements de santé",
                "the call is for health establishments only"));
  }

  @Override
  public Prospect prospect(Project project, RuleContext context) {
    return Prospect.of(this, project, context.asOf())
        .requires(
            project.looksFor(ProjectNeed.FUNDING),
            new Localized("l’appel finance des missions", "the call pays for missions"),
            MigParameters.GUIDE)
        .requires(
            project.isAbout(InnovationTheme.INTERNATIONAL_COOPERATION),
            new Localized(
                "le projet n’est pas une coopération avec un hôpital étranger",
                "the project is no cooperation with a hospital abroad"),
            MigParameters.GUIDE)
        .requires(
            project
                .fact("partnerCountry", project.getPartnerCountry())
                .is("FR"::equals)
                .not(),
            new Localized(
                "l’hôpital partenaire est en France", "the partner hospital is in France"),
            MigParameters.GUIDE)
        .calendar(
            "appel annuel, par une instruction d’octobre ou novembre pour l’année suivante (calendrier de l’année à vérifier)",
            "a yearly call, by an instruction of October or November for the next year (calendar of the year to be verified)",
            MigParameters.GUIDE)
        .contact(
            "direction générale de l’offre de soins, bureau SR2, et agence régionale de santé, le même jour",
            "the ministry (DGOS, office SR2) and the regional health agency, on the same day")
        .with(
            "fir",
            Combination.Kind.NOT_THE_SAME,
            "jamais pour la même dépense",
            "never for the same expense")
        .with(
            "cpom",
            Combination.Kind.COMBINES,
            "les conditions d’exécution et d’évaluation de la mission figurent au contrat",
            "the contract holds the conditions of execution and evaluation of the mission",
            csp("D. 6114-3"))
        .with(
            "procurement",
            Combination.Kind.COMBINES,
            "les missions achetées le sont selon le code de la commande publique",
            "missions that are bought are bought under procurement law")
        .build();
  }

  private static List<Obligation> ofTheApplication(MigApplication file) {
    return Stream.of(
            file.getCampaignClosing()
                .map(day -> new Obligation(
                    "depot",
                    new Localized(
                        "envoi du dossier au ministère et à l’agence, le même jour",
                        "sending of the file to the ministry and to the agency, on the same day"),
                    Optional.of(day),
                    ESTABLISHMENT,
                    MigParameters.GUIDE)),
            file.isAwarded()
                .filter(granted -> granted)
                .map(granted -> new Obligation(
                    "inscription-cpom",
                    new Localized(
                        "inscription de la mission au contrat pluriannuel d’objectifs et de moyens",
                        "recording of the mission in the multi-year contract"),
                    Optional.empty(),
                    ESTABLISHMENT,
                    csp("D. 6114-3"))))
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<Obligation> ofTheConvention(MigConvention convention) {
    LegalReference duration =
        LegalReference.of("convention de coopération, article relatif à la durée");
    Localized parties = new Localized("les deux hôpitaux", "both hospitals");
    return convention.getTerm().stream()
        .flatMap(term -> Stream.of(new Obligation(
            "terme",
            new Localized(
                "terme de la convention, qui n’est pas reconduite tacitement",
                "end of the convention, which is not renewed tacitly"),
            Optional.of(term.lastDay()),
            parties,
            duration)))
        .toList();
  }

  private static LegalReference csp(String article) {
    return LegalReference.article(article, LegalCode.CSP);
  }
}
