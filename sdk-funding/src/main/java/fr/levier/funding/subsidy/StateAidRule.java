package fr.levier.funding.subsidy;

import fr.levier.core.dossier.KnownSum;
import fr.levier.core.dossier.PublicAid;
import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.money.Euros;
import fr.levier.core.party.ActorType;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** SUB-19: what European law on State aid allows an undertaking to receive. */
final class StateAidRule {

  static final Rule<Grant> REGIME = Rule.of(
      RuleInfo.law("SUB-19", Severity.ERROR, LegalDay.GRANT)
          .facts("isUndertaking", "aidRegime", "previousAids", "grantDate", "amount")
          .changeable("aidRegime", "amount")
          .basis(
              LegalReference.of("règlement (UE) 1407/2013"),
              LegalReference.of("règlement (UE) 2023/2831, article 3"),
              LegalReference.of("règlement (UE) 2023/2832"),
              LegalReference.of("décision 2012/21/UE"),
              LegalReference.of("décision (UE) 2025/2630")),
      StateAidRule::regime);

  private static final Set<ActorType> SOCIAL_SERVICES = EnumSet.of(
      ActorType.EHPAD,
      ActorType.ESMS_HANDICAP,
      ActorType.ESSMS_AUTRE,
      ActorType.SERVICE_AIDE_DOMICILE,
      ActorType.CCAS_CIAS);

  private StateAidRule() {}

  private static void regime(Grant grant, Examination exam) {
    exam.appliesIf(exam.fact("isUndertaking", grant.isUndertaking()).is(yes -> yes));
    Fact<AidRegime> regime = exam.fact("aidRegime", grant.getAidRegime());
    exam.fact("grantDate", grant.getGrantDate());
    for (AidRegime one : AidRegime.values()) {
      ceilingOf(one).ifPresent(ceiling -> ceiling(one, ceiling, regime, grant, exam));
    }
    unreadCeiling(regime, grant, exam);
  }

  private static void ceiling(
      AidRegime wanted,
      Parameter<Euros> parameter,
      Fact<AidRegime> regime,
      Grant grant,
      Examination exam) {
    Truth chosen = regime.is(one -> one == wanted);
    if (chosen.isNo()) {
      return;
    }
    KnownSum total = told(grant, exam);
    Fact<Euros> ceiling = exam.parameter(parameter);
    Map<String, Object> told = new LinkedHashMap<>(Map.of("total", total.known()));
    ceiling.value().ifPresent(known -> told.put("ceiling", known));
    exam.breachedIf(
        chosen.and(total.exceeds(ceiling)), "/subject/amount", Severity.ERROR, "", told);
  }

  private static KnownSum told(Grant grant, Examination exam) {
    exam.fact("amount", grant.totalAmount());
    Fact<List<PublicAid>> previous = exam.fact("previousAids", grant.getPreviousAids());
    previous
        .value()
        .ifPresent(
            aids -> exam.tell("previousAids", KnownSum.of(aids, previous.path()).known()));
    Fact<SubsidyParameters.AidWindow> window = exam.parameter(SubsidyParameters.AID_WINDOW);
    return window
        .value()
        .map(known -> total(grant, known, exam.day()))
        .orElseGet(() -> new KnownSum(Euros.ZERO, Set.of()).plusUnknown(window.path()));
  }

  /**
   * The new aid and those that count with it. While the aid is only asked for, it counts as granted on the day of the check.
   */
  static KnownSum total(Grant grant, SubsidyParameters.AidWindow window, LocalDate granted) {
    String path = "/subject/previousAids";
    KnownSum earlier = grant
        .getPreviousAids()
        .map(aids -> KnownSum.of(aids, path, day -> window.counts(day, granted)))
        .orElseGet(() -> new KnownSum(Euros.ZERO, Set.of()).plusUnknown(path));
    return earlier.plus(new Fact<>("amount", "/subject/amount", grant.totalAmount()));
  }

  /** The ceiling of a regime that has one over three years. */
  static Optional<Parameter<Euros>> ceilingOf(AidRegime regime) {
    return switch (regime) {
      case DE_MINIMIS -> Optional.of(SubsidyParameters.DE_MINIMIS);
      case DE_MINIMIS_SIEG -> Optional.of(SubsidyParameters.DE_MINIMIS_SIEG);
      default -> Optional.empty();
    };
  }

  /** Neither in order nor in breach: the text that sets the ceiling was not read. */
  private static void unreadCeiling(Fact<AidRegime> regime, Grant grant, Examination exam) {
    Truth mandate = regime.is(one -> one == AidRegime.SIEG_DECISION);
    if (mandate.isNo()) {
      return;
    }
    Fact<ActorType> type = exam.fact(
        "beneficiaryType", grant.beneficiaryPath() + "/actorType", grant.beneficiaryType());
    Truth capped = type.is(one -> !one.isEtablissementDeSante() && !SOCIAL_SERVICES.contains(one));
    Truth unread = exam.parameter(SubsidyParameters.SIEG_CEILING).isGiven().not();
    exam.breachedIf(
        mandate.and(capped).and(unread), regime.path(), Severity.WARNING, "ceiling", Map.of());
  }
}
