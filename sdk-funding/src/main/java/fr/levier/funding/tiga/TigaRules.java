package fr.levier.funding.tiga;

import fr.levier.core.law.LegalReference;
import fr.levier.core.money.Euros;
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
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The rules of the territories of innovation, TIG-01 to TIG-08. */
final class TigaRules {

  private static final Rule<TigaApplication> IN_TIME = Rule.of(
      RuleInfo.law("TIG-01", Severity.ERROR, LegalDay.DEPOSIT)
          .facts("depositInstant")
          .basis(TigaParameters.SPECIFICATION),
      TigaRules::inTime);

  private static final Rule<TigaAct> CONSORTIUM = Rule.of(
      RuleInfo.form("TIG-02", Severity.ERROR, LegalDay.AS_OF)
          .facts("consortiumMembers")
          .changeable("consortiumMembers")
          .basis(TigaParameters.GUIDE),
      (act, exam) -> exam.breachedIf(members(act, exam).is(all -> all.size() < 2)));

  private static final Rule<TigaAct> BOTH_SIDES = Rule.of(
      RuleInfo.form("TIG-03", Severity.ERROR, LegalDay.AS_OF)
          .facts("consortiumMembers")
          .yieldsTo("TIG-02")
          .changeable("consortiumMembers")
          .basis(TigaParameters.GUIDE),
      TigaRules::bothSides);

  private static final Rule<TigaSupport> NOT_MATURE = Rule.of(
      RuleInfo.law("TIG-04", Severity.WARNING, LegalDay.AS_OF)
          .facts("trl")
          .basis(TigaParameters.GUIDE),
      TigaRules::notMature);

  private static final Rule<TigaSupport> ENVELOPE = Rule.of(
      RuleInfo.derived("TIG-05", Severity.INFO, LegalDay.AS_OF).basis(TigaParameters.LAUREATES),
      TigaRules::envelope);

  private static final Rule<TigaSupport> TEN_YEARS = Rule.of(
      RuleInfo.law("TIG-06", Severity.WARNING, LegalDay.PERIOD_START)
          .facts("periodStart", "periodEnd")
          .changeable("periodEnd")
          .basis(TigaParameters.GUIDE),
      TigaRules::tenYears);

  private static final Rule<TigaFollowUp> SELECTED = Rule.of(
      RuleInfo.law("TIG-07", Severity.ERROR, LegalDay.AS_OF)
          .facts("consortiumLead", "laureate")
          .changeable("consortiumLead")
          .basis(TigaParameters.LAUREATES),
      TigaRules::selected);

  private static final Rule<TigaSupport> EQUITY = Rule.of(
      RuleInfo.law("TIG-08", Severity.WARNING, LegalDay.AS_OF)
          .facts("budgetLines", "recipientType")
          .changeable("budgetLines")
          .basis(LegalReference.of("nature juridique d’une association, sans capital social")
              .unverified()),
      TigaRules::equity);

  private static final List<Rule<TigaAct>> MEMBERS = List.of(CONSORTIUM, BOTH_SIDES);

  private TigaRules() {}

  static RuleSet<TigaApplication> ofTheApplication() {
    return new RuleSet<TigaApplication>(List.of(IN_TIME))
        .with(MEMBERS)
        .with(List.of(NOT_MATURE, ENVELOPE, TEN_YEARS, EQUITY));
  }

  static RuleSet<TigaAgreement> ofTheAgreement() {
    return new RuleSet<TigaAgreement>(List.of()).with(MEMBERS);
  }

  static RuleSet<TigaConvention> ofTheConvention() {
    return new RuleSet<TigaConvention>(List.of())
        .with(MEMBERS)
        .with(List.of(NOT_MATURE, ENVELOPE, TEN_YEARS))
        .with(List.of(SELECTED))
        .with(List.of(EQUITY));
  }

  static RuleSet<TigaReport> ofTheReport() {
    return new RuleSet<TigaReport>(List.of()).with(MEMBERS).with(List.of(SELECTED));
  }

  static RuleSet<TigaAmendment> ofTheAmendment() {
    return new RuleSet<TigaAmendment>(List.of())
        .with(MEMBERS)
        .with(List.of(NOT_MATURE, TEN_YEARS))
        .with(List.of(SELECTED))
        .with(List.of(EQUITY));
  }

  private static void inTime(TigaApplication file, Examination exam) {
    Fact<Deadline> received = exam.fact("depositInstant", file.getDepositInstant());
    Fact<Deadline> closing = exam.parameter(TigaParameters.CLOSING);
    received.value().ifPresent(moment -> exam.tell("hour", moment.clock()));
    received.value().ifPresent(moment -> exam.tell("depositInstant", moment.day()));
    closing.value().ifPresent(moment -> exam.tell("closingHour", moment.clock()));
    closing.value().ifPresent(moment -> exam.tell("closing", moment.day()));
    exam.breachedIf(received.is((moment, last) -> moment.compareTo(last) > 0, closing));
  }

  private static Fact<Map<String, Party>> members(TigaAct act, Examination exam) {
    Map<String, Party> members = act.consortiumMembers();
    Fact<Map<String, Party>> known = exam.fact(
        "consortiumMembers",
        act.consortiumMembersPath(),
        Optional.of(members).filter(some -> !some.isEmpty()));
    exam.tell("consortiumMembers", List.copyOf(members.values()));
    exam.tell("count", members.size());
    return known;
  }

  private static void bothSides(TigaAct act, Examination exam) {
    Fact<Map<String, Party>> members = members(act, exam);
    Truth several = members.is(all -> all.size() >= 2);
    exam.appliesIf(several);
    exam.breachedIf(several.and(none(act, TigaRules::isPublic)), members.path());
    exam.breachedIf(
        several.and(none(act, TigaRules::isPrivate)),
        members.path(),
        Severity.ERROR,
        "private",
        Map.of());
  }

  /** Whether no member is so; open where only the type of one that nobody told could say otherwise. */
  private static Truth none(TigaAct act, Function<Party, Optional<Boolean>> side) {
    return act.consortiumMembers().entrySet().stream()
        .map(member -> side.apply(member.getValue())
            .map(Truth::of)
            .orElseGet(() -> Truth.unknown(member.getKey() + "/actorType")))
        .reduce(Truth.NO, Truth::or)
        .not();
  }

  private static Optional<Boolean> isPublic(Party party) {
    return party.fold(
        hospital -> type(hospital, ActorType::isPersonnePublique),
        publicBody -> Optional.of(true),
        company -> Optional.of(false),
        association -> Optional.of(false),
        foreignBody -> Optional.of(false));
  }

  private static Optional<Boolean> isPrivate(Party party) {
    return party.fold(
        hospital -> type(hospital, ActorType::isOrganismeDroitPrive),
        publicBody -> Optional.of(false),
        company -> Optional.of(true),
        association -> Optional.of(true),
        foreignBody -> Optional.of(false));
  }

  /** What the type of a hospital makes certain. */
  private static Optional<Boolean> type(Party hospital, Predicate<ActorType> side) {
    return hospital
        .getActorType()
        .filter(type -> type.isPersonnePublique() || type.isOrganismeDroitPrive())
        .map(side::test);
  }

  private static void notMature(TigaSupport act, Examination exam) {
    List<TigaAction> actions = act.getActions();
    exam.appliesIf(Truth.of(actions.stream().anyMatch(action -> action.getTrl().isPresent())));
    for (int i = 0; i < actions.size(); i++) {
      TigaAction action = actions.get(i);
      Fact<Integer> trl = exam.fact("trl", "/subject/actions/" + i + "/trl", action.getTrl());
      exam.breachedIf(
          Truth.of(trl.value().filter(level -> level == 9).isPresent()),
          trl.path(),
          Severity.WARNING,
          "",
          Map.of("action", action.getTitle().orElse("n° " + (i + 1))));
    }
  }

  /** Compares what is known of the list with the envelope of the programme. */
  private static void envelope(TigaSupport act, Examination exam) {
    Fact<Euros> grants = exam.parameter(TigaParameters.GRANTS);
    Fact<Euros> equity = exam.parameter(TigaParameters.EQUITY);
    Fact<Euros> whole = exam.parameter(TigaParameters.PROGRAMME);
    Euros known =
        Euros.sum(Laureates.KNOWN.stream().map(Laureates.Laureate::grant).toList());
    exam.tell("grantsWithinEnvelope", !grants.is(known::isMoreThan).isYes());
    grants
        .value()
        .flatMap(one -> equity.value().map(one::plus))
        .ifPresent(sum -> exam.tell("sumsUp", whole.is(sum::equals).isYes()));
  }

  private static void tenYears(TigaSupport act, Examination exam) {
    Fact<LocalDate> start = exam.fact("periodStart", act.getPeriodStart());
    Fact<LocalDate> end = exam.fact("periodEnd", act.getPeriodEnd());
    exam.appliesIf(start.isGiven().and(end.isGiven()));
    Fact<Period> longest = exam.parameter(TigaParameters.LENGTH);
    Optional<LocalDate> after = start.value().flatMap(first -> longest.value().map(first::plus));
    after.ifPresent(day -> exam.tell("lastDay", day.minusDays(1)));
    exam.breachedIf(
        longest.is(length -> end.value()
            .filter(last -> after.filter(day -> !last.isBefore(day)).isPresent())
            .isPresent()),
        end.path());
  }

  private static void selected(TigaFollowUp act, Examination exam) {
    Fact<Party> lead =
        exam.fact("consortiumLead", "/subject/consortium/lead", act.consortiumLead());
    lead.value().flatMap(Party::getName).ifPresent(name -> exam.tell("consortiumLead", name));
    Optional<Boolean> known =
        act.isLaureate().or(() -> lead.value().filter(Laureates::include).map(listed -> true));
    Fact<Boolean> laureate = exam.fact("laureate", known);
    exam.breachedIf(laureate.is(yes -> !yes), lead.path());
  }

  private static void equity(TigaSupport act, Examination exam) {
    List<TigaBudgetLine> lines = act.getBudgetLines();
    Fact<List<TigaBudgetLine>> known =
        exam.fact("budgetLines", Optional.of(lines).filter(some -> !some.isEmpty()));
    Truth any = known.is(some -> false);
    exam.breachedIf(any);
    for (int i = 0; i < lines.size(); i++) {
      TigaBudgetLine line = lines.get(i);
      String path = known.path() + "/" + i;
      Truth isEquity = line.getKind()
          .map(kind -> Truth.of(kind == FundingKind.EQUITY))
          .orElseGet(() -> Truth.unknown(path + "/kind"));
      any = any.or(isEquity);
      Fact<ActorType> recipient =
          exam.fact("recipientType", path + "/recipientType", line.getRecipientType());
      exam.breachedIf(
          isEquity.and(recipient.is(ActorType::isAssociationOuFondation)),
          recipient.path(),
          Severity.WARNING,
          "",
          Map.of("recipient", line.getRecipient().orElse("n° " + (i + 1))));
    }
    exam.appliesIf(any);
  }
}
