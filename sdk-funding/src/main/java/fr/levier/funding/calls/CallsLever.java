package fr.levier.funding.calls;

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
import fr.levier.core.rule.RuleContext;
import fr.levier.core.rule.RuleSet;
import fr.levier.core.text.Localized;
import fr.levier.funding.subsidy.SubsidyParameters;
import fr.levier.funding.subsidy.SubsidyRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The calls of the regional health agencies and of their partners (<i>appels à manifestation d’intérêt, à projets, à
 * candidatures</i>). Stateless and thread-safe.
 */
public final class CallsLever implements Lever {

  private static final String PACKS = "fr/levier/funding/calls/packs/";

  private static final AttestedCondition SINCERE_BUDGET = new AttestedCondition(
      "budget-sincere",
      new Localized(
          "le budget présenté est complet et sincère",
          "the budget presented is complete and sincere"),
      new Localized("le représentant légal du porteur", "the legal representative of the carrier"),
      CallRules.RULES_OF_THE_CALL);

  private static final AttestedCondition GENERAL_INTEREST = new AttestedCondition(
      "interet-general",
      new Localized(
          "l’action sert l’intérêt général et le publieur n’en attend aucune contrepartie directe",
          "the action serves the general interest and the publisher expects nothing in return"),
      new Localized("le publieur de l’appel", "the publisher of the call"),
      SubsidyRules.DEFINITION);

  private static final List<DocumentKind<?>> DOCUMENTS = List.of(
      application("dossier", "dossier de candidature", "application file"),
      application("pre-projet", "note de pré-projet", "preliminary project"),
      new DocumentKind<>(
          "engagement",
          new Localized("lettre d’engagement", "letter of commitment"),
          PartnerCommitment.class,
          new RuleSet<>(List.of()),
          PACKS + "engagement"),
      new DocumentKind<>(
              "avis",
              new Localized("avis et cahier des charges d’un appel", "notice of a call"),
              CallNotice.class,
              CallRules.all(),
              PACKS + "avis")
          .withObligations((notice, context) -> CallDays.of(notice))
          .withConditions(GENERAL_INTEREST),
      new DocumentKind<>(
          "grille",
          new Localized("grille d’instruction", "selection grid"),
          SelectionGrid.class,
          ApplicationRules.ofTheAssessment(),
          PACKS + "grille"));

  /** An answer to a call, judged by all its rules. */
  private static DocumentKind<CallApplication> application(
      String id, String french, String english) {
    return new DocumentKind<>(
            id,
            new Localized(french, english),
            CallApplication.class,
            ApplicationRules.ofTheApplication(),
            PACKS + id)
        .withConditions(SINCERE_BUDGET);
  }

  @Override
  public String id() {
    return "calls";
  }

  @Override
  public Localized title() {
    return new Localized(
        "appel à manifestation d’intérêt, à projets ou à candidatures (AMI, AAP, AAC)",
        "call for expressions of interest, for projects or for applications");
  }

  @Override
  public List<DocumentKind<?>> documents() {
    return DOCUMENTS;
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(SubsidyParameters.CONVENTION);
  }

  @Override
  public Optional<GuideSheet> guide() {
    return Optional.of(new GuideSheet(Cell.DIRECT, Cell.DIRECT));
  }

  @Override
  public Openness openness(ActorType actor, LocalDate day) {
    return new Openness(
        Answer.OPEN,
        new Localized(
            "tout porteur, de tout secteur : chaque appel dit à qui il est ouvert",
            "any carrier, of any sector: each call says to whom it is open"));
  }

  @Override
  public Prospect prospect(Project project, RuleContext context) {
    return Prospect.of(this, project, context.asOf())
        .requires(
            project.looksFor(
                ProjectNeed.FUNDING,
                ProjectNeed.CO_DEVELOPMENT,
                ProjectNeed.REAL_LIFE_TEST,
                ProjectNeed.DEROGATION),
            new Localized(
                "un appel finance ou met à l’épreuve un projet : il n’achète rien et ne conseille pas",
                "a call funds or tries a project: it buys nothing and gives no advice"),
            CallRules.GUIDE)
        .noting(
            project.fact("ownInitiative", project.isOwnInitiative()).is(own -> !own),
            new Localized(
                "une solution donnée par le publieur relève d’un appel à candidatures",
                "a solution given by the publisher calls for applications"),
            CallRules.GUIDE)
        .calendar(
            "variable, fixé par chaque appel : date et heure limites de dépôt",
            "variable, set by each call: day and hour of the deadline",
            CallRules.GUIDE)
        .contact(
            "sites des agences régionales de santé et contact nommé par l’appel",
            "sites of the regional health agencies, and the contact that the call names")
        .with(
            "fir",
            Combination.Kind.COMBINES,
            "un appel est souvent financé par le FIR ; une dépense n’est payée qu’une fois",
            "a call is often paid by the FIR; an expense is paid once")
        .with(
            "procurement",
            Combination.Kind.EXCLUDES,
            "un besoin propre du publieur s’achète : un appel ne le déguise pas",
            "what the publisher needs for itself is bought: a call does not disguise it",
            SubsidyRules.PUBLIC_CONTRACT)
        .build();
  }
}
