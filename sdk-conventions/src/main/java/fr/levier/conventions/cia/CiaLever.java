package fr.levier.conventions.cia;

import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.Parameter;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import fr.levier.core.lever.Openness;
import fr.levier.core.lever.Openness.Answer;
import fr.levier.core.party.ActorType;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.RuleSet;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.List;

/**
 * The services of the centre for innovation through purchasing (<i>Centre de l’innovation par les achats</i>, CIA). Stateless
 * and thread-safe.
 */
public final class CiaLever implements Lever {

  private static final String PACKS = "fr/levier/conventions/cia/packs/";

  private static final List<DocumentKind<?>> DOCUMENTS = List.of(
      kind(
          "fiche-demande",
          new Localized("fiche de demande de service", "request for a service"),
          CiaRequest.class,
          CiaRules.ofTheRequest()),
      kind(
          "appel-participation",
          new Localized("appel à participation", "call to participation"),
          ParticipationCall.class,
          new RuleSet<>(List.of())),
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
}
