package fr.levier.funding.qualification;

import static fr.levier.funding.subsidy.SubsidyRules.CIRCULAR;
import static fr.levier.funding.subsidy.SubsidyRules.DEFINITION;
import static fr.levier.funding.subsidy.SubsidyRules.INITIATIVE_CASE;
import static fr.levier.funding.subsidy.SubsidyRules.PUBLIC_CONTRACT;
import static fr.levier.funding.subsidy.SubsidyRules.REQUALIFICATION_CASE;

import fr.levier.core.law.LegalReference;
import fr.levier.core.money.Percentage;
import fr.levier.core.text.Localized;
import fr.levier.funding.qualification.Clue.Weight;
import fr.levier.funding.subsidy.Consideration;
import fr.levier.funding.subsidy.Initiative;
import fr.levier.funding.subsidy.NeedSource;
import fr.levier.funding.subsidy.Pricing;
import fr.levier.funding.subsidy.RequalificationClue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** What each known fact of a support says, for one side or the other. */
final class Arguments {

  private static final List<Argument> IN_FAVOUR = List.of(
      initiative(
          Initiative.BENEFICIARY,
          Weight.STRONG,
          "initiative-beneficiary",
          "le bénéficiaire a eu l’initiative de l’action",
          "the beneficiary had the initiative of the action",
          INITIATIVE_CASE),
      need(
          NeedSource.BENEFICIARY,
          Weight.STRONG,
          "need-beneficiary",
          "le bénéficiaire a défini lui-même le besoin et la réponse",
          "the beneficiary itself defined the need and the answer",
          DEFINITION),
      consideration(
          Consideration.NONE,
          "no-consideration",
          "le financeur ne reçoit aucune contrepartie directe",
          "the grantor receives no direct consideration",
          DEFINITION),
      pricing(
          Pricing.BUDGET_CONTRIBUTION,
          Weight.STRONG,
          "budget-contribution",
          "la somme contribue au budget de l’action, elle n’est pas un prix",
          "the money contributes to the budget of the action and is no price",
          DEFINITION),
      argument(
          request -> share(request).filter(Percentage.HUNDRED::isMoreThan).isPresent(),
          Weight.WEAK,
          "partial-funding",
          "le financeur ne porte qu’une partie du coût",
          "the grantor bears a part of the cost only",
          CIRCULAR),
      argument(
          request -> request.isBeneficiaryBearsRisk().orElse(false),
          Weight.WEAK,
          "own-risk",
          "le bénéficiaire porte un risque propre",
          "the beneficiary bears a risk of its own",
          CIRCULAR),
      argument(
          request -> request.isDiscretionary().orElse(false),
          Weight.WEAK,
          "discretionary",
          "l’octroi est discrétionnaire : rien n’y donne droit",
          "the grant is discretionary: nothing gives a right to it",
          CIRCULAR),
      argument(
          request -> request.getPublicInterest().isPresent(),
          Weight.WEAK,
          "public-interest",
          "l’action sert un intérêt général ou local",
          "the action serves a general or local interest",
          DEFINITION));

  private static final List<Argument> AGAINST = List.of(
      initiative(
          Initiative.GRANTOR,
          Weight.STRONG,
          "initiative-grantor",
          "le financeur a eu l’initiative de l’action",
          "the grantor had the initiative of the action",
          DEFINITION),
      initiative(
          Initiative.JOINT,
          Weight.MEDIUM,
          "initiative-joint",
          "l’initiative est partagée avec le financeur",
          "the initiative is shared with the grantor",
          DEFINITION),
      need(
          NeedSource.GRANTOR,
          Weight.STRONG,
          "need-grantor",
          "l’action répond à un besoin que le financeur a défini",
          "the action meets a need that the grantor defined",
          REQUALIFICATION_CASE),
      need(
          NeedSource.CALL_WITHOUT_SOLUTION,
          Weight.MEDIUM,
          "need-call",
          "un appel du financeur décrit le problème, la solution vient du porteur",
          "a call of the grantor states the problem, the solution comes from the carrier",
          CIRCULAR),
      consideration(
          Consideration.DELIVERABLES_TO_GRANTOR,
          "deliverables",
          "des livrables sont remis au financeur",
          "deliverables are handed to the grantor",
          PUBLIC_CONTRACT),
      consideration(
          Consideration.SERVICE_ORDERED_BY_GRANTOR,
          "ordered-service",
          "une prestation individualisée est commandée par le financeur",
          "an individualised service is ordered by the grantor",
          DEFINITION),
      pricing(
          Pricing.UNIT_PRICE,
          Weight.STRONG,
          "unit-price",
          "la somme est un prix à l’unité ou à l’usage",
          "the money is a price for each unit or use",
          PUBLIC_CONTRACT),
      pricing(
          Pricing.PRICE,
          Weight.STRONG,
          "price",
          "la somme est un prix",
          "the money is a price",
          PUBLIC_CONTRACT),
      pricing(
          Pricing.FULL_COST,
          Weight.STRONG,
          "full-cost",
          "la somme couvre le coût complet",
          "the money covers the full cost",
          REQUALIFICATION_CASE),
      clue(
          RequalificationClue.PENALTIES,
          "penalties",
          "des pénalités sont prévues",
          "penalties are provided for"),
      clue(
          RequalificationClue.EXCLUSIVITY,
          "exclusivity",
          "le bénéficiaire travaille pour le seul financeur",
          "the beneficiary works for the grantor alone"),
      clue(
          RequalificationClue.RESULTS_OWNED_BY_GRANTOR,
          "results-owned",
          "les résultats appartiennent au financeur",
          "results belong to the grantor"),
      clue(
          RequalificationClue.SOLUTION_IMPOSED,
          "solution-imposed",
          "un appel impose la solution",
          "a call imposes the solution"),
      argument(
          request -> share(request).filter(Percentage.HUNDRED::isAtMost).isPresent(),
          Weight.WEAK,
          "entire-funding",
          "le financeur porte tout le coût",
          "the grantor bears the whole cost",
          REQUALIFICATION_CASE),
      argument(
          request -> !request.isBeneficiaryBearsRisk().orElse(true),
          Weight.WEAK,
          "no-own-risk",
          "le bénéficiaire ne porte aucun risque propre",
          "the beneficiary bears no risk of its own",
          CIRCULAR),
      argument(
          request -> !request.isDiscretionary().orElse(true),
          Weight.WEAK,
          "not-discretionary",
          "le financeur n’est pas libre de refuser",
          "the grantor is not free to refuse",
          CIRCULAR));

  private static final Map<String, Localized> QUESTIONS = Map.of(
      "/subject/initiative",
      new Localized("qui a eu l’initiative de l’action", "who had the initiative of the action"),
      "/subject/needDefinedBy",
      new Localized("qui a défini le besoin", "who defined the need"),
      "/subject/consideration",
      new Localized(
          "ce que le financeur reçoit en contrepartie", "what the grantor receives in return"),
      "/subject/pricing",
      new Localized("comment la somme est calculée", "how the money is reckoned"));

  private Arguments() {}

  static List<Clue> inFavour(SupportRequest request) {
    return holding(IN_FAVOUR, request);
  }

  static List<Clue> against(SupportRequest request) {
    return holding(AGAINST, request);
  }

  static OpenQuestion question(String path) {
    return new OpenQuestion(path, Objects.requireNonNull(QUESTIONS.get(path)));
  }

  private static List<Clue> holding(List<Argument> arguments, SupportRequest request) {
    return arguments.stream()
        .filter(argument -> argument.holds().test(request))
        .map(Argument::clue)
        .toList();
  }

  private static Optional<Percentage> share(SupportRequest request) {
    return request.getFundingShare();
  }

  private record Argument(Predicate<SupportRequest> holds, Clue clue) {}

  private static Argument initiative(
      Initiative value, Weight weight, String id, String fr, String en, LegalReference text) {
    return argument(
        r -> r.getInitiative().stream().anyMatch(value::equals), weight, id, fr, en, text);
  }

  private static Argument need(
      NeedSource value, Weight weight, String id, String fr, String en, LegalReference text) {
    return argument(
        r -> r.getNeedDefinedBy().stream().anyMatch(value::equals), weight, id, fr, en, text);
  }

  private static Argument consideration(
      Consideration value, String id, String fr, String en, LegalReference text) {
    return argument(
        r -> r.getConsideration().stream().anyMatch(value::equals),
        Weight.STRONG,
        id,
        fr,
        en,
        text);
  }

  private static Argument pricing(
      Pricing value, Weight weight, String id, String fr, String en, LegalReference text) {
    return argument(r -> r.getPricing().stream().anyMatch(value::equals), weight, id, fr, en, text);
  }

  private static Argument clue(RequalificationClue value, String id, String fr, String en) {
    return argument(
        r -> r.getClues().contains(value), Weight.MEDIUM, id, fr, en, REQUALIFICATION_CASE);
  }

  private static Argument argument(
      Predicate<SupportRequest> holds,
      Weight weight,
      String id,
      String fr,
      String en,
      LegalReference text) {
    return new Argument(holds, new Clue(id, weight, new Localized(fr, en), text));
  }
}
