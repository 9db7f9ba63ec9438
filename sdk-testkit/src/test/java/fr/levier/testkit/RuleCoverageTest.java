package fr.levier.testkit;

import static fr.levier.testkit.Edit.drop;
import static fr.levier.testkit.Edit.set;
import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.dossier.CommonRules;
import fr.levier.core.law.CommonParameters;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.Parameter;
import fr.levier.core.law.Step;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Euros;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.RuleContext;
import fr.levier.funding.article51.Article51Specification;
import fr.levier.funding.fir.FirParameters;
import fr.levier.funding.indemand.IndemandParameters;
import fr.levier.funding.procurement.BuyerCategory;
import fr.levier.funding.procurement.Procedure;
import fr.levier.funding.procurement.PublicityMedium;
import fr.levier.funding.procurement.PurchaseNeed;
import fr.levier.funding.procurement.PurchaseObject;
import fr.levier.funding.subsidy.SubsidyParameters;
import fr.levier.funding.testbed.TestbedParameters;
import fr.levier.testkit.RuleCoverage.Answer;
import fr.levier.testkit.RuleCoverage.Exempt;
import fr.levier.testkit.RuleCoverage.NoLimit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every rule of the installed levers gives every answer that it can, and every threshold is asked one cent or one day under,
 * at, and over. The page stands in {@code target/rule-coverage/index.html}.
 */
class RuleCoverageTest {

  private static final List<Exempt> EXEMPT = Stream.of(
          exempt(
              Answer.NOT_APPLICABLE,
              "it applies to every subject",
              "PAR-01",
              "PAR-02",
              "PAR-03",
              "PAR-04",
              "PAR-11",
              "PAR-15",
              "PAR-16",
              "CPM-02",
              "CPM-03",
              "CPM-05",
              "CPM-06",
              "CPM-07",
              "CIA-01",
              "CIA-02",
              "CIA-06",
              "FIR-02",
              "FIR-04",
              "FIR-05",
              "FIR-06",
              "FIR-14",
              "APP-13",
              "APP-15",
              "ARS-01",
              "ARS-02",
              "ARS-03",
              "ARS-04",
              "ARS-06",
              "ARS-07",
              "ARS-09",
              "ARS-10",
              "MIG-01",
              "MIG-02",
              "MIG-05",
              "MIG-06",
              "MIG-07",
              "MIG-09",
              "MIG-12",
              "MIG-13",
              "MIG-14",
              "MIG-15",
              "MIG-19",
              "TIG-01",
              "TIG-02",
              "TIG-07",
              "EXP-01",
              "EXP-02",
              "EXP-03",
              "EXP-07",
              "EXP-10",
              "EXP-11",
              "TLE-01",
              "TLE-09",
              "CDF-01",
              "CDF-02",
              "CDF-05",
              "CDF-08",
              "CDF-10",
              "IND-01",
              "IND-09",
              "CDF-14"),
          exempt(
              Answer.UNDECIDED,
              "its facts are triggers: absent, it does not apply",
              "PAR-17",
              "TIG-04",
              "TIG-06",
              "IDT-01",
              "IDT-02",
              "DOC-09",
              "DOC-10",
              "APP-07",
              "APP-10",
              "ARS-12",
              "A51-16",
              "A51-23",
              "CDF-07",
              "CDF-09",
              "IND-07",
              "IND-08",
              "CDF-13"),
          exempt(
              Answer.UNDECIDED,
              "not notified, it does not apply; unpaid, the day of the check stands in",
              "FIR-20"))
      .flatMap(exempt -> exempt)
      .toList();

  private static final List<NoLimit> NO_LIMITS = List.of(
      new NoLimit(
          "FIR.MISE_EN_DEMEURE.DELAI", "the clause has this very length, neither more nor less"),
      new NoLimit("CPOM.RENOUVELLEMENT.TACITE", "a rule computes the day it leads to, no more"),
      new NoLimit("AIDE.SIEG.PLAFOND_GENERAL", "a rule asks only whether its text was read"),
      new NoLimit("TIGA.SUBVENTIONS", "a rule only adds it to the equity"),
      new NoLimit("TIGA.FONDS_PROPRES", "a rule only adds it to the grants"),
      new NoLimit("TIGA.ENVELOPPE", "a rule only compares it with their sum"));

  private final RuleCoverage coverage = new RuleCoverage(EXEMPT, NO_LIMITS);

  private static Stream<Exempt> exempt(Answer answer, String reason, String... rules) {
    return Stream.of(rules).map(rule -> new Exempt(rule, answer, reason));
  }

  @Test
  void every_rule_gives_every_answer_and_every_threshold_is_asked_on_both_sides() {
    Subjects.all().forEach(subjects -> subjects.specimens().gallery().forEach(this::see));
    see(PurchaseNeed.builder().build());
    partnership();
    delaysOfContracts();
    amountsOfGrants();
    amountsOfTestbeds();
    delaysOfGrants();
    amountsOfPurchases();
    delaysOfPurchases();
    delaysOfExperiments();
    new RuleCoverageReport(coverage).writeTo(Path.of("target", "rule-coverage"));
    assertThat(coverage.gaps()).isEmpty();
  }

  private void partnership() {
    around(
        CommonParameters.DIRECT_AWARD,
        Conventions.specimens(),
        (price, day) ->
            set("/price", price).and(set("/signatureDate", day), set("/marketActivityShare", 10)));
  }

  private void delaysOfContracts() {
    around(CpomAnnexes.specimens(), "/cpomEnd", LocalDate.of(2029, 1, 1), Edit.NONE);
    around(CpomRenewals.specimens(), "/renewalRequestDate", LocalDate.of(2026, 12, 31), Edit.NONE);
  }

  private void amountsOfGrants() {
    around(
        FirParameters.CONTRACT,
        FirConventions.specimens(),
        (amount, day) -> FirEdits.amount(amount).and(set("/contract", "NONE")));
    around(
        IndemandParameters.GRANT_MAX,
        MemorandaOfUnderstanding.specimens(),
        (amount, day) -> set("/grantAmount", amount));
    around(
        SubsidyParameters.CONVENTION,
        SupportRequests.specimens(),
        (amount, day) -> set("/amountPerYear", List.of(Map.of("year", 2024, "amount", amount))));
    around(
        SubsidyParameters.AUDITOR,
        SupportRequests.specimens(),
        (amount, day) -> GrantEdits.received(amount));
    around(
        SubsidyParameters.DE_MINIMIS,
        SupportRequests.specimens(),
        (amount, day) ->
            GrantEdits.UNDERTAKING.and(set("/amount", amount), set("/grantDate", day)));
    around(
        SubsidyParameters.DE_MINIMIS_SIEG,
        SupportRequests.specimens(),
        (amount, day) -> GrantEdits.UNDERTAKING.and(
            set("/aidRegime", "DE_MINIMIS_SIEG"), set("/amount", amount), set("/grantDate", day)));
  }

  private void amountsOfTestbeds() {
    around(
        TestbedParameters.ANIMATION_LEAST,
        Testbeds.specimens(),
        (grant, day) -> Testbeds.animation(grant));
    around(
        TestbedParameters.ANIMATION_MOST,
        Testbeds.specimens(),
        (grant, day) -> Testbeds.animation(grant));
    around(
        TestbedParameters.EXPERIMENT_CAP,
        Testbeds.specimens(),
        (grant, day) -> Testbeds.experiment(grant).and(drop("/experiments/1")));
  }

  private void delaysOfGrants() {
    around(FirConventions.specimens(), "/periodEnd", LocalDate.of(2029, 4, 1), Edit.NONE);
    around(CoordinatedProgrammes.specimens(), "/periodEnd", LocalDate.of(2031, 1, 1), Edit.NONE);
    around(
        FirConventions.specimens(),
        "/paymentDate",
        LocalDate.of(2023, 12, 31),
        set("/notificationDate", "2020-06-01"));
    around(
        SupportRequests.specimens(), "/financialReportDue", LocalDate.of(2025, 6, 30), Edit.NONE);
    around(
        SupportRequests.specimens(), "/openDataPublishedOn", LocalDate.of(2024, 6, 18), Edit.NONE);
    around(
        SupportRequests.specimens(),
        "/paymentDate",
        LocalDate.of(2024, 5, 24),
        set("/paymentTerms", " "));
  }

  /** Every step of every amount that procurement reads, for every object, buyer and procedure. */
  private void amountsOfPurchases() {
    amountSteps()
        .forEach(step -> Amounts.threeAround(step.value()).forEach(amount -> {
          for (PurchaseObject object : PurchaseObject.values()) {
            for (BuyerCategory buyer : BuyerCategory.values()) {
              PurchaseNeed need = PurchaseNeeds.of(amount, step.from(), object, buyer, true, true);
              for (Procedure procedure : Procedure.values()) {
                see(need.withChosenProcedure(procedure)
                    .withContractAmount(amount)
                    .withNotificationDate(step.from())
                    .withPublicity(List.of(PublicityMedium.BOAMP)));
              }
              see(lot(need.withChosenProcedure(Procedure.MAPA), amount));
              see(lot(need.withChosenProcedure(Procedure.DISPENSE_INNOVANT), amount));
            }
          }
        }));
  }

  // Safe: the type of the parameter is that of its values.
  @SuppressWarnings("unchecked")
  private static Stream<Step<BeforeTax>> amountSteps() {
    return LeverCatalog.installed().lever("procurement").parameters().stream()
        .filter(parameter -> parameter.type() == BeforeTax.class)
        .flatMap(parameter -> ((Parameter<BeforeTax>) parameter).series().steps().stream());
  }

  private static PurchaseNeed lot(PurchaseNeed need, BeforeTax value) {
    BeforeTax whole = BeforeTax.of(100_000_000);
    return need.withNeedValue(whole)
        .withLotValue(value)
        .withSmallLotsSum(value)
        .withTotalOfLots(whole);
  }

  private void delaysOfPurchases() {
    around(PurchaseNeeds.specimens(), "/decpPublishedOn", LocalDate.of(2025, 7, 12), Edit.NONE);
    for (int days : List.of(29, 30, 31, 49, 50, 51)) {
      for (String buyer : List.of("EPS_NON_HU", "GIP_CENTRALE_ACHAT")) {
        see(PurchaseNeeds.specimens()
            .edited(set("/paymentDelayDays", days).and(set("/buyer/actorType", buyer))));
      }
    }
  }

  /** Judged on the first day of the experiment, which is the latest that it tells. */
  private void delaysOfExperiments() {
    Specimens<Article51Specification> experiments = Article51Specifications.specimens();
    around(experiments, "/periodEnd", LocalDate.of(2031, 7, 1), Edit.NONE);
    around(
        experiments,
        "/transitionEnd",
        LocalDate.of(2027, 7, 1),
        Article51Specifications.TRANSITION);
    around(experiments, "/evaluationReportDate", LocalDate.of(2030, 12, 30), Edit.NONE);
    around(experiments, "/interestDeclarations/1/coversFrom", LocalDate.of(2021, 1, 20), Edit.NONE);
    Edit cooperation = set("/cooperation", true);
    Edit answered = set("/hasRequestDate", "2026-02-01")
        .and(set("/hasOpinion", "FAVOURABLE"), set("/periodStart", "2026-06-15"));
    around(experiments, "/ctisReceptionDate", LocalDate.of(2026, 4, 1), Edit.NONE);
    around(experiments, "/ctisReceptionDate", LocalDate.of(2026, 2, 15), answered);
    around(experiments, "/ctisReceptionDate", LocalDate.of(2026, 1, 1), cooperation);
    around(experiments, "/hasRequestDate", LocalDate.of(2026, 5, 1), Edit.NONE);
    around(experiments, "/hasRequestDate", LocalDate.of(2026, 1, 1), cooperation);
  }

  /** Three amounts a step of the series, on its first day. */
  private <T extends LegalSubject, V> void around(
      Parameter<V> threshold, Specimens<T> specimens, BiFunction<Object, LocalDate, Edit> edit) {
    threshold.series().steps().forEach(step -> {
      BeforeTax limit =
          step.value() instanceof Euros euros ? BeforeTax.of(euros) : (BeforeTax) step.value();
      Amounts.threeAround(limit)
          .forEach(amount -> see(specimens.edited(edit.apply(amount, step.from()))));
    });
  }

  /** The day before a limit, the limit, the day after. */
  private <T extends LegalSubject> void around(
      Specimens<T> specimens, String path, LocalDate limit, Edit edit) {
    Stream.of(limit.minusDays(1), limit, limit.plusDays(1))
        .forEach(day -> see(specimens.edited(edit.and(set(path, day)))));
  }

  private void see(LegalSubject subject) {
    DocumentKind<?> kind = LeverCatalog.installed().kindOf(subject).orElseThrow();
    see(kind, subject);
  }

  /** The rules alone: the form of these subjects is no question here. */
  private <S extends LegalSubject> void see(DocumentKind<S> kind, LegalSubject subject) {
    LocalDate day = LegalDays.of(subject);
    RuleContext context = new RuleContext(day, LegalParameters.standard(), false);
    coverage.see(
        day, CommonRules.after(kind.rules()).judge(kind.subjectType().cast(subject), context));
  }
}
