package fr.levier.funding.fir;

import fr.levier.core.law.Parameter;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import fr.levier.core.lever.Openness;
import fr.levier.core.lever.Openness.Answer;
import fr.levier.core.party.ActorType;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.RuleSet;
import fr.levier.core.text.Localized;
import fr.levier.funding.subsidy.SubsidyParameters;
import java.time.LocalDate;
import java.util.List;
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
          PACKS + "convention"),
      kind("avenant", new Localized("avenant annuel", "yearly amendment"), FirAmendment.class),
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
  public Openness openness(ActorType actor, LocalDate day) {
    if (actor.isIndustrie()) {
      return new Openness(
          Answer.VIA_CARRIER,
          new Localized(
              "une entreprise accède au FIR par l’acteur à même de le recevoir",
              "a company reaches the FIR through the actor able to receive it"));
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
}
