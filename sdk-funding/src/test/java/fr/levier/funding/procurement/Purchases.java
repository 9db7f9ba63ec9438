package fr.levier.funding.procurement;

import fr.levier.core.Levier;
import fr.levier.core.dossier.EvaluationCriterion;
import fr.levier.core.dossier.Interest;
import fr.levier.core.dossier.TestProtocol;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Euros;
import fr.levier.core.money.Percentage;
import fr.levier.core.party.ActorType;
import fr.levier.core.party.Hospital;
import fr.levier.core.report.Report;
import fr.levier.core.rule.Breach;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.RuleOutcome;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Purchases to start from: everything is in order, one thing is changed at a time. */
final class Purchases {

  /** After every reform that is known. */
  static final LocalDate DAY = LocalDate.of(2026, 9, 15);

  static final BeforeTax CENT = BeforeTax.of("0.01");

  private Purchases() {}

  /** A complete adapted procedure of a hospital, worth 150 000 euros, with a test of the offers; all fictitious. */
  static PurchaseNeed complete() {
    return worth(BeforeTax.of(150_000))
        .chosenProcedure(Procedure.MAPA)
        .innovative(false)
        .publicity(List.of(PublicityMedium.BOAMP, PublicityMedium.PROFIL_ACHETEUR))
        .documentsOnBuyerProfile(true)
        .announcedCriteria(List.of(
            criterion("Valeur technique", CriterionNature.QUALITE)
                .withSubCriteria(
                    EvaluationCriterion.builder().name("Facilité d’usage").build()),
            criterion("Prix", CriterionNature.PRIX),
            criterion("Performance environnementale", CriterionNature.ENVIRONNEMENT)))
        .testProtocol(TestProtocol.builder()
            .addTestCriteria(
                EvaluationCriterion.builder().name("Facilité d'usage").build())
            .build())
        .testers(List.of("Mme Claire Fictive"))
        .testerInterests(List.of(Interest.builder().person("Mme Claire Fictive").build()))
        .recusals(List.of())
        .build();
  }

  /** A purchase of a public hospital, told by its parts, without a procedure yet. */
  static PurchaseNeed.Builder worth(BeforeTax value) {
    return PurchaseNeed.builder()
        .buyer(Hospital.builder().actorType(ActorType.EPS_NON_HU).build())
        .object(PurchaseObject.FOURNITURES)
        .statedValue(value)
        .base(value)
        .options(BeforeTax.ZERO)
        .renewals(ContractRenewals.builder().times(0).build())
        .lots(List.of())
        .launchDate(DAY)
        .processesHealthData(false)
        .preparationParticipants(List.of())
        .equalMeasures(List.of())
        .procedureParticipants(List.of())
        .interests(List.of())
        .writtenContract(true)
        .paymentDelayDays(50)
        .coDevelopmentKind(CoDevelopmentKind.AUCUN)
        .environmentalCondition("Reprise des emballages")
        .contractAmount(value)
        .sameSupplierAwards(1)
        .decpRecord(EssentialData.builder().build())
        .notificationDate(DAY.plusDays(60))
        .decpPublishedOn(DAY.plusDays(60))
        .signatureDate(DAY.plusDays(55));
  }

  static AwardCriterion criterion(String name, CriterionNature nature) {
    return AwardCriterion.builder()
        .name(name)
        .nature(nature)
        .weight(Percentage.of(30))
        .build();
  }

  static Report report(PurchaseNeed need) {
    return Levier.standard().check(need, DAY.plus(Period.ofDays(60)));
  }

  static Outcome outcome(String rule, PurchaseNeed need) {
    return judged(rule, need).outcome();
  }

  static RuleOutcome judged(String rule, PurchaseNeed need) {
    return report(need).outcomes().stream()
        .filter(outcome -> outcome.rule().id().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  static List<Breach> breaches(String rule, PurchaseNeed need) {
    return outcome(rule, need) instanceof Outcome.Breached breached
        ? breached.breaches()
        : List.of();
  }

  /** {@code ok}, {@code no}, {@code -} or {@code ?}. */
  static String mark(String rule, PurchaseNeed need) {
    return outcome(rule, need).fold(ok -> "ok", no -> "no", not -> "-", open -> "?");
  }

  static BeforeTax plus(BeforeTax amount, long cents) {
    return BeforeTax.of(Euros.ofCents(amount.amount().cents() + cents));
  }

  /** The same purchase at another value. */
  static PurchaseNeed at(PurchaseNeed need, BeforeTax value) {
    return need.withStatedValue(value).withBase(value).withContractAmount(value);
  }
}
