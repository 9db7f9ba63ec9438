package fr.levier.funding.fir;

import static fr.levier.funding.fir.FirRules.csp;

import fr.levier.core.money.Euros;
import fr.levier.core.party.Region;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import fr.levier.funding.subsidy.SubsidyRules;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** FIR-09, FIR-10, FIR-15 and FIR-17: when a contract is due, who signs, and what it says. */
final class ContractRules {

  static final Rule<FirGrant> COMPULSORY = Rule.of(
      RuleInfo.law("FIR-09", Severity.ERROR, LegalDay.GRANT)
          .facts("amountPerYear")
          .contents("contract")
          .replaces("SUB-2")
          .changeable("contract")
          .basis(csp("R. 1435-30"), SubsidyRules.CONVENTION),
      ContractRules::compulsory);

  static final Rule<FirGrant> CONTENTS = Rule.of(
      RuleInfo.law("FIR-10", Severity.ERROR, LegalDay.SIGNATURE)
          .contents("evaluationTerms", "commitments")
          .changeable("evaluationTerms", "commitments")
          .basis(csp("R. 1435-30")),
      (grant, exam) -> {
        exam.appliesIf(Truth.of(grant.underConvention()));
        exam.requires(
            "evaluationTerms",
            "/subject/evaluationTerms",
            grant.getEvaluationTerms().isPresent());
        exam.requires(
            "commitments",
            "/subject/commitments",
            !grant.getCommitments().isEmpty(),
            "commitments");
      });

  static final Rule<FirGrant> ALL_AGENCIES = Rule.of(
      RuleInfo.law("FIR-15", Severity.ERROR, LegalDay.GRANT)
          .facts("regions", "signingArs")
          .changeable("signingArs")
          .basis(csp("R. 1435-29")),
      ContractRules::allAgencies);

  static final Rule<FirGrant> NOTICE = Rule.of(
      RuleInfo.law("FIR-17", Severity.WARNING, LegalDay.SIGNATURE)
          .contents("formalNoticeClause")
          .changeable("formalNoticeClause")
          .basis(csp("R. 1435-33")),
      ContractRules::notice);

  private ContractRules() {}

  private static void compulsory(FirGrant grant, Examination exam) {
    exam.appliesIf(Truth.of(!grant.isPdsFlatRate().orElse(false)));
    Fact<Euros> highest = exam.fact("amountPerYear", grant.highestYearlyAmount());
    Fact<Euros> threshold = exam.parameter(FirParameters.CONTRACT);
    Truth alone = Truth.of(!grant.underConvention());
    exam.breachedIf(
        alone.and(highest.is(Euros::isMoreThan, threshold)),
        "/subject/contract",
        Severity.ERROR,
        "",
        Map.of("content", "contract"));
    exam.breachedIf(
        alone.and(highest.is(Euros::equals, threshold)),
        "/subject/contract",
        Severity.INFO,
        "equal",
        Map.of());
  }

  private static void allAgencies(FirGrant grant, Examination exam) {
    Fact<List<Region>> regions = exam.fact("regions", given(grant.getRegions()));
    Fact<List<Region>> signing = exam.fact("signingArs", given(grant.getSigningArs()));
    exam.tell("regions", labels(grant.getRegions()));
    exam.tell("signingArs", labels(grant.getSigningArs()));
    exam.appliesIf(regions.is(list -> Set.copyOf(list).size() > 1));
    List<Region> absent = new ArrayList<>(grant.getRegions());
    absent.removeAll(grant.getSigningArs());
    exam.tell("absent", String.join(", ", labels(absent)));
    exam.breachedIf(signing.is((signed, all) -> !signed.containsAll(all), regions), signing.path());
  }

  private static void notice(FirGrant grant, Examination exam) {
    exam.appliesIf(Truth.of(grant.underConvention()));
    Optional<FormalNotice> clause = grant.getFormalNoticeClause();
    exam.requires("formalNoticeClause", "/subject/formalNoticeClause", clause.isPresent());
    if (clause.isPresent()) {
      Fact<Period> delay = exam.parameter(FirParameters.NOTICE_DELAY);
      Fact<Integer> renewals = exam.parameter(FirParameters.NOTICE_RENEWALS);
      exam.breachedIf(
          delay
              .is(wanted -> clause.get().getDelay().filter(wanted::equals).isEmpty())
              .or(renewals.is(
                  times -> clause.get().getRenewals().filter(times::equals).isEmpty())),
          "/subject/formalNoticeClause",
          Severity.WARNING,
          "other",
          Map.of());
    }
  }

  private static List<String> labels(List<Region> regions) {
    return regions.stream().map(Region::label).toList();
  }

  private static <V> Optional<List<V>> given(List<V> list) {
    return Optional.of(list).filter(some -> !some.isEmpty());
  }
}
