package fr.levier.funding.fir;

import static fr.levier.funding.fir.FirRules.csp;

import fr.levier.core.law.Parameter;
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
import fr.levier.funding.subsidy.SubsidyParameters;
import fr.levier.funding.subsidy.SubsidyRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A grant of the regional intervention fund (<i>fonds d’intervention régional</i>, FIR) of a regional health agency. Stateless
 * and thread-safe.
 */
public final class FirLever implements Lever {

  private static final String PACKS = "fr/levier/funding/fir/packs/";

  private static final List<DocumentKind<?>> DOCUMENTS = List.of(
      new DocumentKind<>(
              "convention",
              new Localized("convention de financement FIR", "FIR grant convention"),
              FirConvention.class,
              FirRules.ofTheConvention(),
              PACKS + "convention")
          .withObligations(FirObligations::of),
      kind("avenant", new Localized("avenant annuel", "yearly amendment"), FirAmendment.class)
          .withObligations((amendment, context) -> FirObligations.of(amendment)),
      new DocumentKind<>(
          "dossier",
          new Localized("dossier de demande FIR", "FIR application file"),
          FirRequest.class,
          FirRules.ofTheRequest(),
          PACKS + "dossier"),
      kind(
          "bilan",
          new Localized("bilan et compte rendu financier", "review and financial report"),
          FirReport.class),
      kind(
          "plan-financement",
          new Localized("plan de financement", "financing plan"),
          FirSheet.class),
      kind("calendrier", new Localized("calendrier", "calendar"), FirSheet.class),
      kind(
          "indicateurs",
          new Localized("tableau d’indicateurs", "table of indicators"),
          FirSheet.class));

  /** A paper that no rule of this lever judges: the common rules do. */
  private static <S extends LegalSubject> DocumentKind<S> kind(
      String id, Localized title, Class<S> subject) {
    return new DocumentKind<>(id, title, subject, new RuleSet<>(List.of()), PACKS + id);
  }

  @Override
  public String id() {
    return "fir";
  }

  @Override
  public Localized title() {
    return new Localized(
        "subvention du fonds d’intervention régional (FIR)",
        "grant of the regional intervention fund (FIR)");
  }

  @Override
  public List<DocumentKind<?>> documents() {
    return DOCUMENTS;
  }

  @Override
  public List<Parameter<?>> parameters() {
    return Stream.concat(FirParameters.all().stream(), SubsidyParameters.all().stream())
        .<Parameter<?>>map(parameter -> parameter)
        .toList();
  }

  @Override
  public Optional<GuideSheet> guide() {
    return Optional.of(new GuideSheet(Cell.DIRECT, Cell.VIA));
  }

  @Override
  public Openness openness(ActorType actor, LocalDate day) {
    if (actor.isIndustrie()) {
      return new Openness(
          Answer.VIA_CARRIER,
          new Localized(
              "une entreprise ne reçoit pas le FIR : elle y accède en partenaire d’un acteur à même de le recevoir, qui demande et signe",
              "a company does not receive the FIR: it comes in as the partner of an actor able to receive it, who asks and signs"));
    }
    return WhoRules.isListed(actor)
        ? new Openness(
            Answer.OPEN,
            new Localized(
                "le guide des agences le compte parmi les bénéficiaires du FIR",
                "the guide of the agencies counts it among the beneficiaries of the FIR"))
        : new Openness(
            Answer.CLOSED,
            new Localized(
                "le guide des agences ne le compte pas parmi les bénéficiaires du FIR",
                "the guide of the agencies does not count it among the beneficiaries of the FIR"));
  }

  @Override
  public Prospect prospect(Project project, RuleContext context) {
    return Prospect.of(this, project, context.asOf())
        .requires(
            project.looksFor(
                ProjectNeed.FUNDING, ProjectNeed.CO_DEVELOPMENT, ProjectNeed.REAL_LIFE_TEST),
            new Localized(
                "le fonds soutient une action : il n’achète rien, ne déroge à rien et ne conseille pas",
                "the fund supports an action: it buys nothing, departs from nothing and gives no advice"),
            csp("L. 1435-8"))
        .requires(
            project.fact("ownInitiative", project.isOwnInitiative()).is(own -> own),
            new Localized(
                "une subvention soutient une action dont le bénéficiaire a l’initiative ; ce que l’agence définit pour ses besoins s’achète",
                "a subsidy supports an action of the beneficiary’s own initiative; what the agency defines for its needs is bought"),
            SubsidyRules.DEFINITION)
        .calendar(
            "un an, civil ou de date à date, ou plusieurs avec un montant décidé et un avenant signé chaque année",
            "one year, civil or from date to date, or several with an amount decided and an amendment signed every year",
            SubsidyRules.GUIDE)
        .figures(context, FirParameters.LONGEST)
        .contact(
            "l’agence régionale de santé : référents thématiques, directions métiers ; pour une entreprise, l’acteur à même de recevoir le FIR",
            "the regional health agency: thematic referents, departments; for a company, the actor able to receive the FIR")
        .with(
            "cpom",
            Combination.Kind.COMBINES,
            "portée au CPOM d’un établissement ; le CPOM vient avant le versement pour une maison ou un centre de santé et un dispositif d’appui",
            "recorded in the CPOM of an establishment; for a health house or centre and a coordination scheme the CPOM comes before payment",
            csp("L. 1435-3"))
        .with(
            "article51",
            Combination.Kind.COMBINES,
            "pour l’ingénierie et l’amorçage d’une expérimentation régionale seulement",
            "for the engineering and seed money of a regional experiment only")
        .with(
            "procurement",
            Combination.Kind.EXCLUDES,
            "un même objet est subventionné ou acheté, jamais les deux",
            "the same object is subsidised or bought, never both")
        .with(
            "mig",
            Combination.Kind.NOT_THE_SAME,
            "jamais la même dépense",
            "never the same expense")
        .with(
            "financeurs",
            Combination.Kind.NOT_THE_SAME,
            "coordonnés, jamais pour la même dépense",
            "coordinated, never for the same expense")
        .with(
            "testbed",
            Combination.Kind.COMBINES,
            "compte comme cofinancement public (à vérifier)",
            "counts as public co-funding (to be verified)")
        .build();
  }
}
