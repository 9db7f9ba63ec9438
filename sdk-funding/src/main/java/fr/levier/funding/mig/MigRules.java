package fr.levier.funding.mig;

import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.money.Euros;
import fr.levier.core.party.ActorType;
import fr.levier.core.party.Hospital;
import fr.levier.core.party.Party;
import fr.levier.core.party.PublicBody;
import fr.levier.core.party.Region;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.RuleSet;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of the call, MIG-01 to MIG-19: those that depend on a day, an amount or a quality stand here. */
final class MigRules {

  private static final Rule<MigApplication> ESTABLISHMENT = Rule.of(
      RuleInfo.law("MIG-01", Severity.ERROR, LegalDay.DEPOSIT)
          .facts("applicantType")
          .changeable("applicantType")
          .basis(MigParameters.GUIDE),
      (file, exam) ->
          exam.breachedIf(type(file, exam).is(ActorType::isEtablissementDeSante).not()));

  private static final Rule<MigApplication> PRIORITIES = Rule.of(
      RuleInfo.derived("MIG-03", Severity.INFO, LegalDay.DEPOSIT)
          .facts(
              "teamThemeCoherence", "objectivesWithPartner", "partnershipDimension", "priorityZone")
          .basis(MigParameters.GUIDE),
      MigRules::priorities);

  private static final Rule<MigDeposit> DEPOSITS = Rule.of(
      RuleInfo.law("MIG-04", Severity.ERROR, LegalDay.DEPOSIT)
          .contents("depositDgos", "depositArs")
          .changeable("depositDgos", "depositArs")
          .basis(MigParameters.GUIDE),
      MigRules::deposits);

  private static final Rule<MigApplication> AGENCY = Rule.of(
      RuleInfo.law("MIG-05", Severity.ERROR, LegalDay.DEPOSIT)
          .facts("arsRegion", "establishmentRegion")
          .changeable("arsRegion")
          .basis(MigParameters.GUIDE),
      MigRules::agency);

  private static final Rule<MigApplication> AVERAGE = Rule.of(
      RuleInfo.law("MIG-09", Severity.INFO, LegalDay.DEPOSIT)
          .facts("amount")
          .basis(MigParameters.GUIDE),
      MigRules::average);

  private static final Rule<MigApplication> ELIGIBLE = Rule.of(
      RuleInfo.law("MIG-10", Severity.WARNING, LegalDay.DEPOSIT)
          .facts("expenseLines")
          .changeable("expenseLines")
          .basis(
              MigParameters.GUIDE,
              LegalReference.of("enquête de la FEHAP sur les coopérations").singleSource()),
      MigRules::eligible);

  private static final Rule<MigApplication> ABROAD = Rule.of(
      RuleInfo.law("MIG-13", Severity.ERROR, LegalDay.DEPOSIT)
          .facts("partnerCountry")
          .changeable("partnerCountry")
          .basis(MigParameters.GUIDE),
      (file, exam) ->
          exam.breachedIf(exam.fact("partnerCountry", file.getPartnerCountry()).is("FR"::equals)));

  private static final Rule<MigApplication> IN_TIME = Rule.of(
      RuleInfo.law("MIG-15", Severity.ERROR, LegalDay.DEPOSIT)
          .facts("depositDgos", "campaignClosing")
          .basis(LegalReference.of(
                  "instruction de l’année, dont le jour de clôture est donné par l’utilisateur")
              .doubting(
                  "instructions de 2019 à 2026 non trouvées",
                  "the instructions of 2019 to 2026 were not found")),
      (file, exam) -> {
        Fact<LocalDate> sent = exam.fact("depositDgos", file.getDepositDgos());
        exam.breachedIf(
            sent.is(LocalDate::isAfter, exam.fact("campaignClosing", file.getCampaignClosing())));
      });

  private static final Rule<MigApplication> NON_PROFIT = Rule.of(
      RuleInfo.law("MIG-16", Severity.WARNING, LegalDay.DEPOSIT)
          .facts("applicantType", "depositDgos")
          .changeable("applicantType")
          .basis(LegalReference.of("article de presse du 29 novembre 2024").unverified()),
      MigRules::nonProfit);

  private static final Rule<MigAward> RECORDED = Rule.of(
      RuleInfo.law("MIG-17", Severity.WARNING, LegalDay.AS_OF)
          .facts("awarded")
          .contents("cpomListEntry")
          .yieldsTo("CPM-15")
          .changeable("cpomListEntry")
          .basis(csp("D. 6114-3"), csp("D. 6114-1")),
      (file, exam) -> {
        exam.appliesIf(exam.fact("awarded", file.awarded()).is(yes -> yes));
        exam.requires(
            "cpomListEntry", "/subject/cpomListEntry", file.getCpomListEntry().isPresent());
      });

  private static final RuleSet<MigApplication> OF_THE_APPLICATION = new RuleSet<MigApplication>(
          List.of(ESTABLISHMENT, MigCriteria.MANDATORY, PRIORITIES))
      .with(List.of(DEPOSITS))
      .with(List.of(
          AGENCY,
          MigCriteria.PREVIOUS_YEAR,
          MigCriteria.COMMITMENT,
          MigCriteria.EACH_ACTION,
          AVERAGE,
          ELIGIBLE,
          MigCriteria.MULTILATERAL,
          MigCriteria.EMBASSY,
          ABROAD,
          MigCriteria.PLAN,
          IN_TIME,
          NON_PROFIT))
      .with(List.of(RECORDED))
      .with(List.of(MigCriteria.ONE_EXPENSE, MigCriteria.TWO_LEADS));

  private MigRules() {}

  static RuleSet<MigApplication> ofTheApplication() {
    return OF_THE_APPLICATION;
  }

  static RuleSet<MigReport> ofTheReport() {
    return new RuleSet<MigReport>(List.of()).with(List.of(RECORDED));
  }

  static RuleSet<MigSlip> ofTheSlip() {
    return new RuleSet<MigSlip>(List.of()).with(List.of(DEPOSITS));
  }

  private static LegalReference csp(String article) {
    return LegalReference.article(article, LegalCode.CSP);
  }

  private static Fact<ActorType> type(MigApplication file, Examination exam) {
    return exam.fact(
        "applicantType",
        "/subject/applicant/actorType",
        file.getApplicant().flatMap(Party::getActorType));
  }

  /** Where the establishment stands, for the kinds of party that tell. */
  static Optional<Region> region(MigApplication file) {
    return file.getApplicant()
        .flatMap(party -> party.fold(
            Hospital::getRegion,
            PublicBody::getRegion,
            company -> Optional.empty(),
            association -> Optional.empty(),
            foreignBody -> Optional.empty()));
  }

  private static void priorities(MigApplication file, Examination exam) {
    exam.fact("teamThemeCoherence", file.isTeamThemeCoherence());
    exam.fact("objectivesWithPartner", file.isObjectivesWithPartner());
    exam.fact("partnershipDimension", file.isPartnershipDimension());
    exam.fact("priorityZone", file.isPriorityZone());
    exam.tell("score", file.prioritisationScore());
  }

  private static void deposits(MigDeposit file, Examination exam) {
    Optional<LocalDate> ministry = file.getDepositDgos();
    Optional<LocalDate> agency = file.getDepositArs();
    exam.appliesIf(Truth.of(
        file.isReadyForDeposit().orElse(false) || ministry.isPresent() || agency.isPresent()));
    exam.requires("depositDgos", "/subject/depositDgos", ministry.isPresent());
    exam.requires("depositArs", "/subject/depositArs", agency.isPresent(), "agency");
    if (ministry.isPresent() && agency.isPresent()) {
      exam.breachedIf(
          Truth.of(!ministry.get().equals(agency.get())),
          "/subject/depositArs",
          Severity.WARNING,
          "dates",
          Map.of("depositDgos", ministry.get(), "depositArs", agency.get()));
    }
  }

  private static void agency(MigApplication file, Examination exam) {
    Fact<Region> agency = exam.fact("arsRegion", file.getArsRegion());
    Fact<Region> establishment =
        exam.fact("establishmentRegion", "/subject/applicant/region", region(file));
    agency.value().ifPresent(region -> exam.tell("arsRegion", region.label()));
    establishment.value().ifPresent(region -> exam.tell("establishmentRegion", region.label()));
    exam.breachedIf(agency.is((one, other) -> one != other, establishment));
  }

  private static void average(MigApplication file, Examination exam) {
    Fact<Euros> amount = exam.fact("amount", file.getAmount());
    exam.breachedIf(amount
        .is(Euros::isLessThan, exam.parameter(MigParameters.AVERAGE_FROM))
        .or(amount.is(Euros::isMoreThan, exam.parameter(MigParameters.AVERAGE_TO))));
  }

  private static void eligible(MigApplication file, Examination exam) {
    exam.appliesIf(Truth.of(file.getFinancingPlan().isPresent()));
    Fact<List<MigExpense>> lines = exam.fact(
        "expenseLines",
        Optional.of(file.getExpenseLines()).filter(expenses -> !expenses.isEmpty()));
    exam.breachedIf(lines.is(expenses -> false));
    for (int i = 0; i < file.getExpenseLines().size(); i++) {
      MigExpense line = file.getExpenseLines().get(i);
      String path = lines.path() + "/" + i;
      exam.breachedIf(
          line.getKind()
              .map(kind -> Truth.of(!kind.isEligible()))
              .orElseGet(() -> Truth.unknown(path + "/kind")),
          path,
          Severity.WARNING,
          "",
          Map.of("expense", line.getLabel().orElse("n° " + (i + 1))));
    }
  }

  private static void nonProfit(MigApplication file, Examination exam) {
    exam.appliesIf(type(file, exam).is(type -> type == ActorType.ES_PRIVE_LUCRATIF));
    Fact<LocalDate> sent = exam.fact("depositDgos", file.getDepositDgos());
    exam.breachedIf(
        sent.is((day, first) -> !day.isBefore(first), exam.parameter(MigParameters.NON_PROFIT)),
        "/subject/applicant/actorType");
  }
}
