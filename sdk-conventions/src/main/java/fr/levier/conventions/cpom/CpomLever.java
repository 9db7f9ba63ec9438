package fr.levier.conventions.cpom;

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
 * The annex « Innovation en santé » of a <i>contrat pluriannuel d’objectifs et de moyens</i> (CPOM). Stateless and
 * thread-safe.
 */
public final class CpomLever implements Lever {

  private static final String PACKS = "fr/levier/conventions/cpom/packs/";

  private static final List<DocumentKind<?>> DOCUMENTS = List.of(
      kind(
          "annexe",
          new Localized("annexe « Innovation en santé » au CPOM", "innovation annex of a CPOM"),
          CpomAnnex.class,
          CpomRules.ofTheAnnex()),
      kind(
          "avenant",
          new Localized("avenant au CPOM", "amendment of a CPOM"),
          CpomAmendment.class,
          CpomRules.ofTheAmendment()),
      kind(
          "rapport-etape",
          new Localized("rapport annuel d’étape", "yearly stage report"),
          CpomStageReport.class,
          new RuleSet<>(List.of())),
      kind(
          "renouvellement",
          new Localized(
              "bilan de mi-parcours et demande de renouvellement",
              "mid-term review and request for renewal"),
          CpomRenewal.class,
          CpomRules.ofTheRenewal()));

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
