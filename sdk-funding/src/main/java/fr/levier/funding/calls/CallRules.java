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
import fr.levier.core.text.Localized;
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

  /** Where every subject of this lever has its call. */
  static final String CALL = "/subject/call";

  private static final Localized UNKNOWN = new Localized("—", "—");

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

  private static final Rule<CallNotice> AMI_IMPOSES_NOTHING =
      Rule.of(imposing("APP-01"), (notice, exam) -> imposesNothing(notice, exam, Ami.class));

  private static final Rule<CallNotice> AAP_IMPOSES_NOTHING =
      Rule.of(imposing("APP-02"), (notice, exam) -> imposesNothing(notice, exam, Aap.class));

  private static final Rule<CallNotice> APPLICATIONS_SPECIFIED =
      Rule.of(CARRIED_OUT, (notice, exam) -> specified(notice.getCall(), exam, Aac.class));

  private static final Rule<CallNotice> PROJECTS_SPECIFIED = Rule.of(
      RuleInfo.form("APP-04", Severity.ERROR, LegalDay.LAUNCH)
          .facts("callType")
          .contents("specification")
          .changeable("specification")
          .basis(GUIDE),
      (notice, exam) -> specified(notice.getCall(), exam, Aap.class));

  private static final Rule<CallNotice> WEIGHTS = Rule.of(
      RuleInfo.form("APP-09", Severity.ERROR, LegalDay.LAUNCH)
          .facts("criteriaWeights")
          .changeable("criteriaWeights")
          .basis(COHERENCE),
      (notice, exam) -> {
        exam.appliesIf(Truth.of(notice.getCall().flatMap(Call::criteriaWeights).isPresent()));
        notice.getCall().ifPresent(call -> weights(call, exam));
      });

  private static final Rule<CallNotice> NO_FULL_BUDGET = Rule.of(
      RuleInfo.form("APP-11", Severity.INFO, LegalDay.LAUNCH)
          .facts("callType", "requiredPieces")
          .changeable("requiredPieces")
          .basis(GUIDE),
      (notice, exam) -> {
        applies(notice.getCall(), exam, Ami.class);
        Fact<List<RequiredPiece>> pieces = exam.fact(
            "requiredPieces",
            at(notice.getCall(), "requiredPieces"),
            notice.getCall().flatMap(call -> given(call.getRequiredPieces())));
        exam.breachedIf(
            pieces.is(list -> list.stream()
                .flatMap(piece -> piece.getKind().stream())
                .anyMatch(PieceKind.BUDGET_COMPLET::equals)),
            pieces.path());
      });

  private static final Rule<CallNotice> NO_PURCHASE = Rule.of(
      RuleInfo.law("APP-13", Severity.WARNING, LegalDay.LAUNCH)
          .facts("consideration", "pricing")
          .changeable("consideration", "pricing")
          .basis(SubsidyRules.DEFINITION, SubsidyRules.PUBLIC_CONTRACT, SubsidyRules.GUIDE),
      (notice, exam) -> {
        Fact<Consideration> consideration = exam.fact(
            "consideration",
            at(notice.getCall(), "consideration"),
            notice.getCall().flatMap(Call::getConsideration));
        Fact<Pricing> pricing = exam.fact(
            "pricing", at(notice.getCall(), "pricing"), notice.getCall().flatMap(Call::getPricing));
        exam.breachedIf(consideration
            .is(it -> it != Consideration.NONE)
            .or(pricing.is(Pricing.UNIT_PRICE::equals)));
      });

  private static final Rule<CallNotice> LEVER_ONLY =
      Rule.of(NO_AUTHORISATION, (notice, exam) -> leverOnly(notice.getCall(), exam));

  private CallRules() {}

  static RuleSet<CallNotice> all() {
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

  /** Where a fact of the call stands; the call itself while it is not told. */
  static String at(Optional<Call> call, String name) {
    return call.isPresent() ? CALL + "/" + name : CALL;
  }

  /** The rule is for one kind of call. */
  static void applies(Optional<Call> call, Examination exam, Class<? extends Call> kind) {
    exam.appliesIf(exam.fact("callType", CALL, call).is(kind::isInstance));
    exam.tell("callType", call.map(Call::kind).orElse(UNKNOWN));
  }

  /** One kind of call goes with a specification. */
  static void specified(Optional<Call> call, Examination exam, Class<? extends Call> kind) {
    applies(call, exam, kind);
    exam.requires(
        "specification",
        CALL + "/specification",
        call.flatMap(Call::callSpecification).isPresent());
  }

  /** A call that precedes an authorisation belongs to another procedure. */
  static void leverOnly(Optional<Call> call, Examination exam) {
    Fact<CallFramework> framework =
        exam.fact("framework", at(call, "framework"), call.flatMap(Call::getFramework));
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

  private static void imposesNothing(
      CallNotice notice, Examination exam, Class<? extends Call> kind) {
    applies(notice.getCall(), exam, kind);
    Fact<Boolean> imposed = exam.fact(
        "imposedSolution",
        at(notice.getCall(), "imposedSolution"),
        notice.getCall().flatMap(Call::isImposedSolution));
    exam.breachedIf(imposed.is(Boolean::booleanValue), imposed.path());
  }

  /** A criterion without a weight leaves the sum open, unless the others exceed it already. */
  private static void weights(Call call, Examination exam) {
    call.criteriaWeights().ifPresent(known -> {
      exam.tell("criteriaWeights", known);
      List<EvaluationCriterion> criteria = call.getAnnouncedCriteria();
      Set<String> open = IntStream.range(0, criteria.size())
          .filter(i -> criteria.get(i).getWeight().isEmpty())
          .mapToObj(i -> CALL + "/announcedCriteria/" + i + "/weight")
          .collect(Collectors.toSet());
      Truth wrong = open.isEmpty() || known.isMoreThan(Percentage.HUNDRED)
          ? Truth.of(!known.equals(Percentage.HUNDRED))
          : Truth.unknown(open);
      exam.breachedIf(wrong, CALL + "/announcedCriteria");
    });
  }
}
