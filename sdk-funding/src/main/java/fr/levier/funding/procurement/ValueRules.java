package fr.levier.funding.procurement;

import static fr.levier.funding.procurement.ProcurementRules.articles;
import static fr.levier.funding.procurement.ProcurementRules.ccp;
import static fr.levier.funding.procurement.ProcurementRules.rule;

import fr.levier.core.money.BeforeTax;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.math.BigDecimal;
import java.util.Set;

/** How much the need is worth, and what follows from that alone. */
final class ValueRules {

  static final Rule<PurchaseNeed> WHOLE_NEED = rule(
      RuleInfo.law("PRC-00", Severity.ERROR, LegalDay.LAUNCH)
          .facts("statedValue")
          .yieldsTo("ACH-03")
          .changeable("statedValue")
          .basis(articles("R. 2121-1 à R. 2121-9"), ccp("R. 2121-4")),
      ValueRules::wholeNeed);

  static final Rule<PurchaseNeed> PARTS_COUNTED = rule(
      RuleInfo.law("ACH-03", Severity.ERROR, LegalDay.LAUNCH)
          .facts("statedValue", "base", "options", "renewals", "lots")
          .changeable("statedValue")
          .basis(ccp("R. 2121-1")),
      ValueRules::partsCounted);

  static final Rule<PurchaseNeed> WRITTEN_FORM = rule(
      RuleInfo.derived("PRC-08", Severity.INFO, LegalDay.LAUNCH)
          .facts("needValue")
          .basis(ccp("R. 2112-1")),
      (need, exam) -> new Judged(need, exam)
          .reaches(ProcurementParameters.WRITTEN_FORM)
          .value()
          .ifPresent(required -> exam.tell("writtenFormRequired", required)));

  static final Rule<PurchaseNeed> MINIMUM_TURNOVER = rule(
      RuleInfo.law("PRC-10", Severity.ERROR, LegalDay.LAUNCH)
          .facts("minimumTurnover", "needValue")
          .changeable("minimumTurnover")
          .basis(ccp("R. 2142-7")),
      ValueRules::minimumTurnover);

  private ValueRules() {}

  private static void wholeNeed(PurchaseNeed need, Examination exam) {
    WholeNeed whole = WholeNeed.of(need);
    Fact<BeforeTax> stated = exam.fact("statedValue", need.getStatedValue());
    exam.tell("summed", whole.summed());
    exam.tell(
        "others",
        whole.others().stream()
            .map(other -> other.getTitle().or(other::getReference).orElse("—"))
            .toList());
    exam.appliesIf(whole.shares());
    exam.breachedIf(under(stated, whole.summed(), whole.open()), stated.path());
  }

  private static void partsCounted(PurchaseNeed need, Examination exam) {
    WholeNeed whole = WholeNeed.of(need);
    Fact<BeforeTax> stated = exam.fact("statedValue", need.getStatedValue());
    exam.tell("parts", whole.parts());
    exam.appliesIf(stated.isGiven());
    exam.breachedIf(under(stated, whole.parts(), whole.openParts()), stated.path());
  }

  /** A value under what is known is too low whatever the rest is; one that is not may still be. */
  private static Truth under(Fact<BeforeTax> stated, BeforeTax known, Set<String> open) {
    Truth certain = stated.is(value -> value.isLessThan(known));
    return certain.isNo() && !open.isEmpty() ? Truth.unknown(open) : certain;
  }

  private static void minimumTurnover(PurchaseNeed need, Examination exam) {
    WholeNeed whole = WholeNeed.of(need);
    Fact<BeforeTax> turnover = exam.fact("minimumTurnover", need.getMinimumTurnover());
    Fact<BigDecimal> ratio = exam.parameter(ProcurementParameters.TURNOVER_CAP);
    exam.tell("needValue", whole.known());
    exam.appliesIf(turnover.isGiven());
    exam.appliesIf(Truth.of(need.getMinimumTurnoverReason().isEmpty()));
    Truth over = turnover.is(
        (asked, times) ->
            asked.toBigDecimal().compareTo(whole.known().toBigDecimal().multiply(times)) > 0,
        ratio);
    // a part that is not told could raise the need, and with it what may be asked
    exam.breachedIf(
        over.isYes() && !whole.open().isEmpty() ? Truth.unknown(whole.open()) : over,
        turnover.path());
  }
}
