package fr.levier.funding.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.law.LegalParameters;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.rule.RuleOutcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Giving a missing fact never turns a settled yes or no around: every fact and every pair of facts taken away, then given. */
class SettledPurchasesTest {

  private static final Map<String, UnaryOperator<PurchaseNeed>> WITHOUT = new LinkedHashMap<>();

  static {
    WITHOUT.put("statedValue", need -> need.withStatedValue(Optional.empty()));
    WITHOUT.put("base", need -> need.withBase(Optional.empty()));
    WITHOUT.put("options", need -> need.withOptions(Optional.empty()));
    WITHOUT.put("renewals", need -> need.withRenewals(Optional.empty()));
    WITHOUT.put("lots", need -> need.withLots(Optional.empty()));
    WITHOUT.put("needValue", need -> need.withNeedValue(Optional.empty()));
    WITHOUT.put("object", need -> need.withObject(Optional.empty()));
    WITHOUT.put("buyer", need -> need.withBuyer(Optional.empty()));
    WITHOUT.put("chosenProcedure", need -> need.withChosenProcedure(Optional.empty()));
    WITHOUT.put("innovative", need -> need.withInnovative(Optional.empty()));
    WITHOUT.put("lotValue", need -> need.withLotValue(Optional.empty()));
    WITHOUT.put("smallLotsSum", need -> need.withSmallLotsSum(Optional.empty()));
    WITHOUT.put("totalOfLots", need -> need.withTotalOfLots(Optional.empty()));
    WITHOUT.put("publicity", need -> need.withPublicity(Optional.empty()));
    WITHOUT.put(
        "documentsOnBuyerProfile", need -> need.withDocumentsOnBuyerProfile(Optional.empty()));
    WITHOUT.put("contractAmount", need -> need.withContractAmount(Optional.empty()));
    WITHOUT.put("notificationDate", need -> need.withNotificationDate(Optional.empty()));
    WITHOUT.put("announcedCriteria", need -> need.withAnnouncedCriteria(Optional.empty()));
    WITHOUT.put("testers", need -> need.withTesters(Optional.empty()));
    WITHOUT.put("testerInterests", need -> need.withTesterInterests(Optional.empty()));
    WITHOUT.put("recusals", need -> need.withRecusals(Optional.empty()));
    WITHOUT.put("deliverables", need -> need.withDeliverables(Optional.empty()));
    WITHOUT.put("coDevelopmentKind", need -> need.withCoDevelopmentKind(Optional.empty()));
  }

  @Test
  void giving_a_missing_fact_never_turns_a_settled_answer_around() {
    for (PurchaseNeed whole : purchases()) {
      Map<String, Outcome> complete = judged(whole);
      WITHOUT.forEach((first, withoutFirst) -> {
        PurchaseNeed one = withoutFirst.apply(whole);
        Map<String, Outcome> lessOne = judged(one);
        assertNotTurned(lessOne, complete, whole, first);
        WITHOUT.forEach((second, withoutSecond) -> assertNotTurned(
            judged(withoutSecond.apply(one)), lessOne, whole, first + " and " + second));
      });
    }
  }

  /** The answer of the classifier too: what is settled of a draft stays. */
  @Test
  void giving_a_missing_fact_never_changes_what_the_classifier_had_settled() {
    for (PurchaseNeed whole : purchases()) {
      ProcedureAnswer complete = Procedures.standard().of(whole, Purchases.DAY);
      WITHOUT.forEach((fact, without) -> {
        ProcedureAnswer less = Procedures.standard().of(without.apply(whole), Purchases.DAY);
        boolean asked =
            less.missing().stream().anyMatch(path -> path.startsWith("/subject/" + fact));
        if (asked) {
          less.open().ifPresent(open -> assertThat(complete.open()).contains(open));
          less.publicity().ifPresent(least -> assertThat(complete.publicity()).contains(least));
          less.written().ifPresent(due -> assertThat(complete.written()).contains(due));
          less.decp().ifPresent(duty -> assertThat(complete.decp()).contains(duty));
        }
      });
    }
  }

  private static List<PurchaseNeed> purchases() {
    PurchaseNeed large = Purchases.at(Purchases.complete(), BeforeTax.of(500_000));
    return List.of(
        Purchases.complete(),
        Purchases.at(Purchases.complete(), BeforeTax.of(20_000))
            .withChosenProcedure(Procedure.DISPENSE_SEUIL),
        Purchases.complete().withChosenProcedure(Procedure.DISPENSE_INNOVANT).withInnovative(true),
        Purchases.complete().withMinimumTurnover(BeforeTax.of(400_000)),
        Purchases.complete().withStatedValue(BeforeTax.of(10_000)),
        large,
        large.withChosenProcedure(Procedure.FORMALISEE),
        large.withObject(PurchaseObject.TRAVAUX),
        large
            .withLotValue(BeforeTax.of(70_000))
            .withSmallLotsSum(BeforeTax.of(90_000))
            .withTotalOfLots(BeforeTax.of(500_000)),
        large.withObject(PurchaseObject.SERVICES_SOCIAUX_SPECIFIQUES),
        PurchaseNeed.builder()
            .needValue(BeforeTax.of(150_000))
            .object(PurchaseObject.SERVICES)
            .buyerCategory(BuyerCategory.AUTORITE_CENTRALE)
            .chosenProcedure(Procedure.MAPA)
            .minimumTurnover(BeforeTax.of(300_000))
            .innovative(false)
            .build());
  }

  private static void assertNotTurned(
      Map<String, Outcome> before, Map<String, Outcome> after, PurchaseNeed need, String fact) {
    before.forEach((rule, outcome) -> {
      Outcome now = Optional.ofNullable(after.get(rule)).orElseThrow();
      boolean turned = (outcome instanceof Outcome.Breached && now instanceof Outcome.Satisfied)
          || (outcome instanceof Outcome.Satisfied && now instanceof Outcome.Breached);
      assertThat(turned).as("%s without %s, of %s", rule, fact, need).isFalse();
    });
  }

  private static Map<String, Outcome> judged(PurchaseNeed need) {
    RuleContext context = new RuleContext(Purchases.DAY, LegalParameters.standard(), false);
    return ProcurementRules.ofThePurchase().judge(need, context).stream()
        .collect(Collectors.toMap(outcome -> outcome.rule().id(), RuleOutcome::outcome));
  }
}
