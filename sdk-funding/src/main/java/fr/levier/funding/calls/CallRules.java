package fr.levier.funding.calls;

import static fr.levier.core.law.LegalReference.article;

import fr.levier.core.dossier.EvaluationCriterion;
import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.money.Percentage;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.RuleSet;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import fr.levier.funding.subsidy.Consideration;
import fr.levier.funding.subsidy.Pricing;
import fr.levier.funding.subsidy.SubsidyRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rules on a call itself, APP-01 to APP-04, APP-09, APP-11, APP-13 and APP-15: what its publisher answers for. */
final class CallRules {

  static final LegalReference GUIDE = LegalReference.of(
      "guide « APIST » des leviers mobilisables par les agences régionales de santé, juillet 2020, fiche AMI, AAP, AAC");

  static final LegalReference RULES_OF_THE_CALL = LegalReference.of("règles de l’appel");

  static final LegalReference COHERENCE =
      LegalReference.of("cohérence de l’appel et de ses réponses (règle de rédaction, sans texte)");

  static final RuleInfo CARRIED_OUT = RuleInfo.form("APP-03", Severity.ERROR, LegalDay.DEPOSIT)
      .facts("callType")
      .contents("specification", "commitmentToImplement")
      .changeable("specification", "commitmentToImplement")
      .basis(GUIDE);

  static final RuleInfo NO_AUTHORISATION = RuleInfo.law("APP-15", Severity.ERROR, LegalDay.LAUNCH)
      .facts("framework")
      .basis(article("L. 313-1-1", LegalCode.CASF));

  private static final Rule<Call> AMI_IMPOSES_NOTHING = Rule.of(
      imposing("APP-01"),
      (call, exam) -> imposesNothing(call, exam, call.fold(it -> true, it -> false, it -> false)));

  private static final Rule<Call> AAP_IMPOSES_NOTHING = Rule.of(
      imposing("APP-02"),
      (call, exam) -> imposesNothing(call, exam, call.fold(it -> false, it -> true, it -> false)));

  private static final Rule<Call> APPLICATIONS_SPECIFIED = Rule.of(
      CARRIED_OUT,
      (call, exam) -> specified(call, exam, call.fold(it -> false, it -> false, it -> true)));

  private static final Rule<Call> PROJECTS_SPECIFIED = Rule.of(
      RuleInfo.form("APP-04", Severity.ERROR, LegalDay.LAUNCH)
          .facts("callType")
          .contents("specification")
          .changeable("specification")
          .basis(GUIDE),
      (call, exam) -> specified(call, exam, call.fold(it -> false, it -> true, it -> false)));

  private static final Rule<Call> WEIGHTS = Rule.of(
      RuleInfo.form("APP-09", Severity.ERROR, LegalDay.LAUNCH)
          .facts("criteriaWeights")
          .changeable("criteriaWeights")
          .basis(COHERENCE),
      CallRules::weights);

  private static final Rule<Call> NO_FULL_BUDGET = Rule.of(
      RuleInfo.form("APP-11", Severity.INFO, LegalDay.LAUNCH)
          .facts("callType", "requiredPieces")
          .changeable("requiredPieces")
          .basis(GUIDE),
      (call, exam) -> {
        exam.appliesIf(Truth.of(call.fold(it -> true, it -> false, it -> false)));
        Fact<List<RequiredPiece>> pieces =
            exam.fact("requiredPieces", given(call.getRequiredPieces()));
        exam.breachedIf(pieces.is(list -> call.asksFullBudget()), pieces.path());
      });

  private static final Rule<Call> NO_PURCHASE = Rule.of(
      RuleInfo.law("APP-13", Severity.WARNING, LegalDay.LAUNCH)
          .facts("consideration", "pricing")
          .changeable("consideration", "pricing")
          .basis(SubsidyRules.DEFINITION, SubsidyRules.PUBLIC_CONTRACT, SubsidyRules.GUIDE),
      (call, exam) -> {
        Fact<Consideration> consideration = exam.fact("consideration", call.getConsideration());
        Fact<Pricing> pricing = exam.fact("pricing", call.getPricing());
        exam.breachedIf(consideration
            .is(it -> it != Consideration.NONE)
            .or(pricing.is(Pricing.UNIT_PRICE::equals)));
      });

  private static final Rule<Call> LEVER_ONLY =
      Rule.of(NO_AUTHORISATION, (call, exam) -> leverOnly(Optional.of(call), "/subject", exam));

  private CallRules() {}

  static RuleSet<Call> all() {
    return new RuleSet<>(List.of(
        AMI_IMPOSES_NOTHING,
        AAP_IMPOSES_NOTHING,
        APPLICATIONS_SPECIFIED,
        PROJECTS_SPECIFIED,
        WEIGHTS,
        NO_FULL_BUDGET,
        NO_PURCHASE,
        LEVER_ONLY));
  }

  /** A call that precedes an authorisation belongs to another procedure. */
  static void leverOnly(Optional<Call> call, String path, Examination exam) {
    Fact<CallFramework> framework =
        exam.fact("framework", path + "/framework", call.flatMap(Call::getFramework));
    exam.breachedIf(framework.is(CallFramework.AUTORISATION_ESMS::equals));
  }

  /** A list whose absence means that nobody has said; an empty one does not count as given. */
  static <V> Optional<List<V>> given(List<V> list) {
    return Optional.of(list).filter(some -> !some.isEmpty());
  }

  private static RuleInfo imposing(String id) {
    return RuleInfo.form(id, Severity.ERROR, LegalDay.LAUNCH)
        .facts("callType", "imposedSolution")
        .changeable("imposedSolution", "callType")
        .basis(GUIDE);
  }

  private static void imposesNothing(Call call, Examination exam, boolean concerned) {
    exam.appliesIf(Truth.of(concerned));
    Fact<Boolean> imposed = exam.fact("imposedSolution", call.isImposedSolution());
    exam.breachedIf(imposed.is(Boolean::booleanValue), imposed.path());
  }

  private static void specified(Call call, Examination exam, boolean concerned) {
    exam.appliesIf(Truth.of(concerned));
    exam.requires(
        "specification", "/subject/specification", call.callSpecification().isPresent());
  }

  /** A criterion without a weight leaves the sum open, unless the others exceed it already. */
  private static void weights(Call call, Examination exam) {
    Optional<Percentage> sum = call.criteriaWeights();
    exam.appliesIf(Truth.of(sum.isPresent()));
    sum.ifPresent(known -> {
      exam.tell("criteriaWeights", known);
      List<EvaluationCriterion> criteria = call.getAnnouncedCriteria();
      Set<String> open = IntStream.range(0, criteria.size())
          .filter(i -> criteria.get(i).getWeight().isEmpty())
          .mapToObj(i -> "/subject/announcedCriteria/" + i + "/weight")
          .collect(Collectors.toSet());
      Truth wrong = open.isEmpty() || known.isMoreThan(Percentage.HUNDRED)
          ? Truth.of(!known.equals(Percentage.HUNDRED))
          : Truth.unknown(open);
      exam.breachedIf(wrong, "/subject/announcedCriteria");
    });
  }
}
