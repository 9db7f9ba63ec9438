package fr.levier.funding.calls;

import fr.levier.core.dossier.Consortium;
import fr.levier.core.law.LegalReference;
import fr.levier.core.money.Euros;
import fr.levier.core.money.Percentage;
import fr.levier.core.party.ActorType;
import fr.levier.core.party.Party;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.RuleSet;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import fr.levier.core.time.Deadline;
import fr.levier.funding.subsidy.SubsidyParameters;
import fr.levier.funding.subsidy.SubsidyRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The rules on an answer to a call, APP-03, APP-05 to APP-08, APP-10, APP-14 and APP-15, and on its assessment, APP-12. */
final class ApplicationRules {

  private static final Rule<CallApplication> CARRIED_OUT =
      Rule.of(CallRules.CARRIED_OUT, ApplicationRules::carriedOut);

  private static final Rule<CallApplication> IN_TIME = Rule.of(
      RuleInfo.law("APP-05", Severity.ERROR, LegalDay.DEPOSIT)
          .facts("depositInstant", "closingInstant")
          .basis(CallRules.RULES_OF_THE_CALL),
      (application, exam) -> {
        Fact<Deadline> deposit = exam.fact("depositInstant", application.getDepositInstant());
        exam.appliesIf(deposit.isGiven());
        Fact<Deadline> closing = exam.fact(
            "closingInstant",
            CallRules.at(application.getCall(), "closingInstant"),
            application.getCall().flatMap(Call::getClosingInstant));
        exam.breachedIf(deposit.is((received, last) -> received.compareTo(last) > 0, closing));
      });

  private static final Rule<CallApplication> ELIGIBLE = Rule.of(
      RuleInfo.law("APP-06", Severity.ERROR, LegalDay.DEPOSIT)
          .facts("carrierType", "eligiblePublic")
          .changeable("carrierType")
          .basis(CallRules.RULES_OF_THE_CALL, CallRules.GUIDE),
      ApplicationRules::eligible);

  private static final Rule<CallApplication> COMPLETE = Rule.of(
      RuleInfo.form("APP-07", Severity.ERROR, LegalDay.DEPOSIT)
          .facts("requiredPieces")
          .contents("pieces")
          .changeable("pieces")
          .basis(CallRules.RULES_OF_THE_CALL),
      ApplicationRules::complete);

  private static final Rule<CallApplication> WITHIN_LIMITS = Rule.of(
      RuleInfo.law("APP-08", Severity.ERROR, LegalDay.DEPOSIT)
          .facts("amountAsked", "eligibleBase", "callCap", "maxRate")
          .changeable("amountAsked", "eligibleBase")
          .basis(CallRules.RULES_OF_THE_CALL),
      ApplicationRules::withinLimits);

  private static final Rule<CallApplication> LED = Rule.of(
      RuleInfo.form("APP-10", Severity.ERROR, LegalDay.DEPOSIT)
          .facts("consortiumMembers")
          .contents("consortiumLead")
          .changeable("consortiumLead")
          .basis(CallRules.COHERENCE),
      (application, exam) -> {
        Optional<Consortium> consortium = application.getConsortium();
        exam.appliesIf(Truth.of(consortium.isPresent()));
        exam.requires(
            "consortiumLead",
            "/subject/consortium/lead",
            consortium.flatMap(Consortium::getLead).isPresent());
      });

  private static final Rule<CallApplication> CONVENTION_TO_COME = Rule.of(
      RuleInfo.derived("APP-14", Severity.INFO, LegalDay.GRANT)
          .facts("amountPerYear")
          .basis(SubsidyRules.CONVENTION, LegalReference.of("décret n° 2001-495 du 6 juin 2001")),
      (application, exam) -> {
        Fact<Euros> highest = exam.fact("amountPerYear", application.highestYearlyAmount());
        exam.appliesIf(highest.isGiven());
        exam.appliesIf(highest.is(Euros::isMoreThan, exam.parameter(SubsidyParameters.CONVENTION)));
      });

  private static final Rule<CallApplication> LEVER_ONLY = Rule.of(
      CallRules.NO_AUTHORISATION,
      (application, exam) -> CallRules.leverOnly(application.getCall(), exam));

  private static final Rule<SelectionGrid> ANNOUNCED_ONLY = Rule.of(
      RuleInfo.form("APP-12", Severity.ERROR, LegalDay.AS_OF)
          .facts("usedCriteria", "announcedCriteria")
          .changeable("usedCriteria")
          .basis(CallRules.COHERENCE),
      ApplicationRules::announcedOnly);

  private ApplicationRules() {}

  static RuleSet<CallApplication> ofTheApplication() {
    return new RuleSet<CallApplication>(List.of(
            CARRIED_OUT,
            IN_TIME,
            ELIGIBLE,
            COMPLETE,
            WITHIN_LIMITS,
            LED,
            CONVENTION_TO_COME,
            LEVER_ONLY))
        .with(SubsidyRules.combination());
  }

  static RuleSet<SelectionGrid> ofTheAssessment() {
    return new RuleSet<>(List.of(ANNOUNCED_ONLY));
  }

  private static void carriedOut(CallApplication application, Examination exam) {
    CallRules.specified(application.getCall(), exam, Aac.class);
    exam.requires(
        "commitmentToImplement",
        "/subject/commitmentToImplement",
        application.getCommitmentToImplement().isPresent(),
        "commitmentToImplement");
  }

  private static void eligible(CallApplication application, Examination exam) {
    exam.appliesIf(Truth.of(application.getCarrier().isPresent()));
    Fact<ActorType> carrier = exam.fact(
        "carrierType",
        "/subject/carrier/actorType",
        application.getCarrier().flatMap(Party::getActorType));
    Fact<List<ActorType>> open = exam.fact(
        "eligiblePublic",
        CallRules.at(application.getCall(), "eligiblePublic"),
        application.getCall().flatMap(call -> CallRules.given(call.getEligiblePublic())));
    exam.breachedIf(carrier.is((type, types) -> !types.contains(type), open));
  }

  private static void complete(CallApplication application, Examination exam) {
    List<String> required = application.getCall().stream()
        .flatMap(call -> call.getRequiredPieces().stream())
        .flatMap(piece -> piece.getName().stream())
        .toList();
    exam.appliesIf(Truth.of(!required.isEmpty()));
    for (String piece : required) {
      boolean joined = application.getPieces().stream().anyMatch(piece::equalsIgnoreCase);
      exam.breachedIf(
          Truth.of(!joined),
          "/subject/pieces",
          Severity.ERROR,
          "",
          Map.of("content", "pieces", "piece", piece));
    }
  }

  private static void withinLimits(CallApplication application, Examination exam) {
    Fact<Euros> asked = exam.fact("amountAsked", application.getAmountAsked());
    Fact<Euros> base = exam.fact("eligibleBase", application.getEligibleBase());
    Fact<Euros> cap = exam.fact(
        "callCap",
        CallRules.at(application.getCall(), "callCap"),
        application.getCall().flatMap(Call::getCallCap));
    Fact<Percentage> rate = exam.fact(
        "maxRate",
        CallRules.at(application.getCall(), "maxRate"),
        application.getCall().flatMap(Call::getMaxRate));
    exam.appliesIf(cap.isGiven().or(rate.isGiven()));
    exam.breachedIf(cap.isGiven().and(asked.is(Euros::isMoreThan, cap)), asked.path());
    rate.value()
        .ifPresent(most -> exam.breachedIf(
            asked.is(most::isExceededBy, base), asked.path(), Severity.ERROR, "rate", Map.of()));
  }

  private static void announcedOnly(SelectionGrid grid, Examination exam) {
    List<UsedCriterion> used = grid.getUsedCriteria();
    exam.appliesIf(Truth.of(!used.isEmpty()));
    Fact<List<String>> announced = exam.fact(
        "announcedCriteria",
        CallRules.at(grid.getCall(), "announcedCriteria"),
        grid.getCall()
            .flatMap(call -> CallRules.given(call.getAnnouncedCriteria().stream()
                .flatMap(criterion -> criterion.getName().stream())
                .toList())));
    IntStream.range(0, used.size()).forEach(i -> {
      String path = "/subject/usedCriteria/" + i + "/name";
      Fact<String> name = exam.fact("usedCriteria", path, used.get(i).getName());
      exam.breachedIf(name.is((criterion, known) -> !known.contains(criterion), announced), path);
    });
    exam.tell(
        "usedCriteria",
        used.stream().flatMap(criterion -> criterion.getName().stream()).toList());
  }
}
