package fr.levier.funding.tiga;

import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.GuideSheet;
import fr.levier.core.lever.GuideSheet.Cell;
import fr.levier.core.lever.Lever;
import fr.levier.core.lever.Obligation;
import fr.levier.core.lever.Openness;
import fr.levier.core.lever.Openness.Answer;
import fr.levier.core.lever.Project;
import fr.levier.core.lever.Prospect;
import fr.levier.core.party.ActorType;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Territories of innovation (<i>territoires d’innovation de grande ambition</i>, TIGA): a call of the State that closed on 26
 * April 2019. Its follow-up documents live on; a new application is judged by its day. Stateless and thread-safe.
 */
public final class TigaLever implements Lever {

  private static final String PACKS = "fr/levier/funding/tiga/packs/";

  private static final Localized LEAD = new Localized("le chef de file", "the lead");

  private static final List<DocumentKind<?>> DOCUMENTS = List.of(
      new DocumentKind<>(
          "dossier",
          new Localized("dossier de candidature", "application file"),
          TigaApplication.class,
          TigaRules.ofTheApplication(),
          PACKS + "dossier"),
      new DocumentKind<>(
          "accord-consortium",
          new Localized("accord de consortium", "consortium agreement"),
          TigaAgreement.class,
          TigaRules.ofTheAgreement(),
          PACKS + "accord-consortium"),
      new DocumentKind<>(
              "convention",
              new Localized("convention de financement", "financing convention"),
              TigaConvention.class,
              TigaRules.ofTheConvention(),
              PACKS + "convention")
          .withObligations((convention, context) -> ofTheConvention(convention)),
      new DocumentKind<>(
          "bilan",
          new Localized("bilan annuel", "yearly report"),
          TigaReport.class,
          TigaRules.ofTheReport(),
          PACKS + "bilan"),
      new DocumentKind<>(
          "avenant",
          new Localized("avenant", "amendment"),
          TigaAmendment.class,
          TigaRules.ofTheAmendment(),
          PACKS + "avenant"));

  @Override
  public String id() {
    return "tiga";
  }

  @Override
  public Localized title() {
    return new Localized(
        "territoires d’innovation (TIGA)", "territories of innovation (TIGA), a historical lever");
  }

  @Override
  public List<DocumentKind<?>> documents() {
    return DOCUMENTS;
  }

  @Override
  public List<Parameter<?>> parameters() {
    return TigaParameters.all();
  }

  @Override
  public Optional<GuideSheet> guide() {
    return Optional.of(new GuideSheet(Cell.OTHER, Cell.OTHER));
  }

  /** Open to any actor, as a member of a consortium, until the day the call closed. */
  @Override
  public Openness openness(ActorType actor, LocalDate day) {
    boolean closed =
        TigaParameters.CLOSING.series().steps().get(0).value().day().isBefore(day);
    return closed
        ? new Openness(
            Answer.CLOSED,
            new Localized(
                "l’appel est clos depuis le 26 avril 2019 ; seuls les documents de suivi restent",
                "the call closed on 26 April 2019; only follow-up documents remain"))
        : new Openness(
            Answer.OPEN,
            new Localized(
                "l’appel s’adresse à des consortiums d’acteurs publics et privés",
                "the call is for consortia of public and private actors"));
  }

  @Override
  public Prospect prospect(Project project, RuleContext context) {
    return Prospect.of(this, project, context.asOf())
        .calendar(
            "un seul appel ; accompagnement des lauréats qu’il a désignés",
            "a single call; support for those it selected",
            TigaParameters.GUIDE)
        .figures(context, TigaParameters.CLOSING, TigaParameters.LENGTH)
        .contact(
            "Banque des Territoires, pour l’État ; pour un nouveau projet, les appels de France 2030",
            "Banque des Territoires, for the State; for a new project, the calls of France 2030")
        .build();
  }

  private static List<Obligation> ofTheConvention(TigaConvention convention) {
    List<Obligation> duties = new ArrayList<>();
    for (LocalDate day : convention.getReportDates()) {
      duties.add(new Obligation(
          "bilan-" + day.getYear(),
          new Localized("remise du bilan annuel", "filing of the yearly report"),
          Optional.of(day),
          LEAD,
          clause("au suivi")));
    }
    convention
        .getPeriodEnd()
        .ifPresent(day -> duties.add(new Obligation(
            "terme",
            new Localized("terme de l’accompagnement", "end of the support"),
            Optional.of(day),
            LEAD,
            clause("à la durée"))));
    return List.copyOf(duties);
  }

  private static LegalReference clause(String matter) {
    return LegalReference.of("convention de financement, article relatif " + matter);
  }
}
