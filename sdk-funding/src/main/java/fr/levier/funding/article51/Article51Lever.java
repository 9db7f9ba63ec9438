package fr.levier.funding.article51;

import static fr.levier.funding.article51.Article51Rules.GUIDE;
import static fr.levier.funding.article51.Article51Rules.css;

import fr.levier.core.law.LegalReference;
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
import fr.levier.core.rule.Truth;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Experiments that depart from the rules of funding or organisation of care (<i>article 51</i> of the LFSS 2018). Stateless
 * and thread-safe.
 */
public final class Article51Lever implements Lever {

  private static final String PACKS = "fr/levier/funding/article51/packs/";
  private static final Localized CARRIER = new Localized("le porteur", "the carrier");

  private static final List<DocumentKind<?>> DOCUMENTS = List.of(
      kind(
              "cahier-des-charges",
              new Localized("cahier des charges", "specification"),
              Article51Specification.class,
              Article51Rules.ofTheSpecification())
          .withObligations(Article51Duties::ofTheExperiment)
          .withConditions(
              condition("innovant", "le projet est innovant", "the project is innovative"),
              condition("faisable", "le projet est faisable", "the project is feasible"),
              condition(
                  "reproductible", "le projet est reproductible", "the project can be reproduced"),
              condition(
                  "efficient",
                  "le rapport entre le coût et les résultats attendus est favorable",
                  "the expected results are worth the cost"),
              condition(
                  "sincere",
                  "les volumes et les coûts présentés sont sincères",
                  "volumes and costs are stated sincerely")),
      kind(
          "lettre-intention",
          new Localized("lettre d’intention", "letter of intent"),
          Article51Letter.class,
          Article51Rules.ofTheLetter()),
      kind(
              "convention",
              new Localized("convention de financement FISS et FIR", "funding convention"),
              Article51Convention.class,
              Article51Rules.ofTheConvention())
          .withObligations(Article51Duties::ofTheExperiment),
      kind(
              "periode-transitoire",
              new Localized(
                  "demande de passage en période transitoire", "request for a transitional period"),
              Article51Transition.class,
              Article51Rules.ofTheTransition())
          .withObligations(Article51Duties::ofTheTransition)
          .withConditions(condition(
              "adaptations-mineures",
              "les adaptations du cahier des charges sont mineures",
              "the changes of the specification are minor")),
      kind(
              "rapport-evaluation",
              new Localized("rapport d’évaluation", "evaluation report"),
              Article51Report.class,
              Article51Rules.ofTheReport())
          .withConditions(new AttestedCondition(
              "independance",
              new Localized(
                  "l’évaluation a été conduite en toute indépendance",
                  "the evaluation was independent"),
              new Localized("l’évaluateur", "the evaluator"),
              css("L. 162-31-1"))),
      DocumentKind.amendment(PACKS));

  private static <S extends LegalSubject> DocumentKind<S> kind(
      String id, Localized title, Class<S> subject, RuleSet<S> rules) {
    return new DocumentKind<>(id, title, subject, rules, PACKS + id);
  }

  private static AttestedCondition condition(String id, String french, String english) {
    return new AttestedCondition(id, new Localized(french, english), CARRIER, GUIDE);
  }

  @Override
  public String id() {
    return "article51";
  }

  @Override
  public Localized title() {
    return new Localized(
        "expérimentation de l’article 51 de la LFSS 2018",
        "experiment under article 51 of the LFSS 2018");
  }

  @Override
  public List<DocumentKind<?>> documents() {
    return DOCUMENTS;
  }

  @Override
  public List<Parameter<?>> parameters() {
    return Article51Parameters.all();
  }

  @Override
  public Optional<GuideSheet> guide() {
    return Optional.of(new GuideSheet(Cell.DIRECT, Cell.DIRECT));
  }

  /** No legal form is left out. */
  @Override
  public Openness openness(ActorType actor, LocalDate day) {
    return day.isBefore(Article51Parameters.REGIME)
        ? new Openness(
            Answer.CLOSED,
            new Localized(
                "le dispositif n’existe pas encore à cette date",
                "there are no such experiments yet on that day"))
        : new Openness(
            Answer.OPEN,
            new Localized(
                "aucune forme juridique n’est exclue parmi les porteurs",
                "no legal form is left out among carriers"));
  }

  @Override
  public Prospect prospect(Project project, RuleContext context) {
    boolean several = project.getRegions().size() > 1;
    return Prospect.of(this, project, context.asOf())
        .requires(
            project.looksFor(ProjectNeed.DEROGATION),
            new Localized(
                "sans dérogation à une règle de financement ou d’organisation, le droit commun ou le FIR suffisent",
                "without a departure from a rule of funding or organisation, ordinary law or the FIR are enough"),
            css("L. 162-31-1"))
        .noting(
            Truth.of(!project.getRegions().isEmpty()),
            several
                ? new Localized(
                    "plusieurs régions : le dossier est adressé directement au rapporteur général",
                    "several regions: the file goes directly to the general rapporteur")
                : new Localized(
                    "une seule région : le dossier est adressé au directeur général de l’agence régionale de santé",
                    "one region: the file goes to the director general of the regional health agency"),
            css("R. 162-50-5"))
        .calendar("dépôt en tout temps", "files are taken at any time", Article51Rules.GUIDE)
        .figures(context, Article51Parameters.LONGEST, Article51Parameters.LONGEST_TRANSITION)
        .contact(
            "référent article 51 de l’agence régionale de santé ; rapporteur général pour plusieurs régions",
            "article 51 contact of the regional health agency; general rapporteur for several regions")
        .with(
            "fir",
            Combination.Kind.NOT_THE_SAME,
            "le FIR paie l’ingénierie et l’amorçage des projets locaux et régionaux, jamais les soins ni l’évaluation",
            "the FIR pays for the engineering and seed money of local and regional projects, never for care nor evaluation",
            GUIDE)
        .with(
            "cpom",
            Combination.Kind.COMBINES,
            "l’expérimentation est mentionnée dans l’annexe du CPOM",
            "the experiment is listed in the annex of the CPOM")
        .with(
            "procurement",
            Combination.Kind.COMBINES,
            "les achats de l’expérimentation suivent le code de la commande publique",
            "purchases of the experiment follow the public procurement code")
        .with(
            "financeurs",
            Combination.Kind.COMBINES,
            "les crédits d’un département s’y ajoutent avec son accord",
            "money of a département comes with its agreement",
            LegalReference.of("débats parlementaires, et non un texte").unverified())
        .with(
            "testbed",
            Combination.Kind.NOT_THE_SAME,
            "pas de double financement d’une même dépense",
            "one expense is not paid twice")
        .build();
  }
}
