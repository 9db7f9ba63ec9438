package fr.levier.funding.procurement;

import static fr.levier.funding.procurement.ProcurementRules.articles;
import static fr.levier.funding.procurement.ProcurementRules.ccp;
import static fr.levier.funding.procurement.ProcurementRules.rule;

import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.party.ActorType;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** What the contract says. */
final class ContractRules {

  static final Rule<PurchaseNeed> PAYMENT_DELAY = rule(
      RuleInfo.law("PRC-11", Severity.ERROR, LegalDay.SIGNATURE)
          .facts("paymentDelayDays", "buyerType")
          .changeable("paymentDelayDays")
          .basis(ccp("R. 2192-10"), ccp("R. 2192-11")),
      ContractRules::paymentDelay);

  static final Rule<PurchaseNeed> WRITTEN_CONTRACT = rule(
      RuleInfo.law("ACH-04", Severity.ERROR, LegalDay.SIGNATURE)
          .facts("needValue", "writtenContract")
          .yieldsTo("ACH-03", "PRC-00")
          .changeable("writtenContract")
          .basis(ccp("R. 2112-1")),
      (need, exam) -> {
        Judged purchase = new Judged(need, exam);
        Fact<Boolean> written = exam.fact("writtenContract", need.isWrittenContract());
        exam.breachedIf(
            purchase.reaches(ProcurementParameters.WRITTEN_FORM).and(written.is(done -> !done)),
            written.path());
      });

  static final Rule<PurchaseNeed> GRANT_AND_PRICE = rule(
      RuleInfo.law("ACH-07", Severity.ERROR, LegalDay.GRANT)
          .facts("deliverables", "grantDeliverables")
          .replaces("MIX-3")
          .changeable("grantDeliverables")
          .basis(
              LegalReference.of("guide de l’APIST, juillet 2020, fiche FIR, note"),
              LegalReference.of("article 9-1 de la loi n° 2000-321 du 12 avril 2000")),
      ContractRules::grantAndPrice);

  static final Rule<PurchaseNeed> INTELLECTUAL_PROPERTY = rule(
      RuleInfo.law("ACH-09", Severity.ERROR, LegalDay.SIGNATURE)
          .facts("coDevelopmentKind")
          .contents("ipClause")
          .changeable("ipClause")
          .basis(articles("R. 2172-23 à R. 2172-25")),
      ContractRules::intellectualProperty);

  static final Rule<PurchaseNeed> TACIT_RENEWAL = rule(
      RuleInfo.form("ACH-10", Severity.INFO, LegalDay.SIGNATURE)
          .facts("renewals")
          .contents("renewalMode")
          .changeable("renewalMode")
          .basis(ccp("R. 2112-4")),
      ContractRules::tacitRenewal);

  private ContractRules() {}

  private static void paymentDelay(PurchaseNeed need, Examination exam) {
    Fact<Integer> days = exam.fact("paymentDelayDays", need.getPaymentDelayDays());
    Fact<ActorType> buyer = exam.fact("buyerType", Buyers.TYPE, Buyers.type(need));
    exam.appliesIf(days.isGiven());
    Truth late = Judged.either(
        buyer.is(ActorType::isEtablissementPublicDeSante),
        () -> exceeds(days, exam, ProcurementParameters.PAYMENT_HOSPITALS),
        () -> exceeds(days, exam, ProcurementParameters.PAYMENT_OTHERS));
    exam.breachedIf(late, days.path());
  }

  private static Truth exceeds(Fact<Integer> days, Examination exam, Parameter<Period> figure) {
    Fact<Period> legal = exam.parameter(figure);
    Fact<Long> most =
        new Fact<>(legal.name(), legal.path(), legal.value().map(delay -> days(exam.day(), delay)));
    most.value().ifPresent(limit -> exam.tell("most", limit));
    return days.is((stated, limit) -> stated > limit, most);
  }

  private static long days(LocalDate from, Period delay) {
    return ChronoUnit.DAYS.between(from, from.plus(delay));
  }

  /** A grant that nobody speaks of is none. */
  private static void grantAndPrice(PurchaseNeed need, Examination exam) {
    Fact<List<String>> granted = exam.fact("grantDeliverables", need.getGrantDeliverables());
    Fact<List<String>> bought = exam.fact("deliverables", need.getDeliverables());
    List<String> paid = granted.value().orElse(List.of());
    exam.appliesIf(Truth.of(!paid.isEmpty()));
    for (int i = 0; i < paid.size(); i++) {
      String one = paid.get(i);
      exam.breachedIf(
          bought.is(list -> list.stream().anyMatch(each -> Names.same(each, one))),
          granted.path() + "/" + i,
          Severity.ERROR,
          "",
          Map.of("deliverable", one));
    }
  }

  private static void intellectualProperty(PurchaseNeed need, Examination exam) {
    Fact<CoDevelopmentKind> kind = exam.fact("coDevelopmentKind", need.getCoDevelopmentKind());
    Truth partnership = kind.is(CoDevelopmentKind.PARTENARIAT_INNOVATION::equals);
    Truth other = kind.is(CoDevelopmentKind.AUTRE::equals);
    Truth absent = Truth.of(need.getIpClause().isEmpty());
    exam.appliesIf(kind.is(known -> known != CoDevelopmentKind.AUCUN));
    exam.breachedIf(absent.and(partnership), "/subject/ipClause");
    exam.breachedIf(absent.and(other), "/subject/ipClause", Severity.WARNING, "other", Map.of());
  }

  private static void tacitRenewal(PurchaseNeed need, Examination exam) {
    Fact<ContractRenewals> renewals = exam.fact("renewals", need.getRenewals());
    Truth renewed = need.getRenewals().isPresent()
        ? new Fact<>(
                "times",
                "/subject/renewals/times",
                need.getRenewals().flatMap(ContractRenewals::getTimes))
            .is(times -> times > 0)
        : renewals.is(known -> true);
    exam.appliesIf(renewed);
    exam.requires("renewalMode", "/subject/renewalMode", need.getRenewalMode().isPresent());
  }
}
