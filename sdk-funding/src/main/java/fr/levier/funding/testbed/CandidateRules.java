package fr.levier.funding.testbed;

import static fr.levier.funding.testbed.TestbedRules.rule;

import fr.levier.core.dossier.Consortium;
import fr.levier.core.party.ActorType;
import fr.levier.core.party.Hospital;
import fr.levier.core.party.Party;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import fr.levier.core.time.Deadline;
import fr.levier.funding.testbed.TestbedParameters.Opening;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** TLE-01, TLE-09 and TLE-11: who may apply, when, and under what agreement. */
final class CandidateRules {

  static final Rule<TestbedApplication> HEALTH_STRUCTURE = rule(
      RuleInfo.law("TLE-01", Severity.ERROR, LegalDay.DEPOSIT)
          .facts("consortiumMembers")
          .changeable("consortiumMembers")
          .basis(TestbedParameters.CALL),
      CandidateRules::healthStructure);

  static final Rule<TestbedApplication> WINDOW = rule(
      RuleInfo.law("TLE-09", Severity.ERROR, LegalDay.DEPOSIT)
          .facts("depositInstant")
          .basis(TestbedParameters.CALL),
      CandidateRules::window);

  static final Rule<TestbedApplication> AGREEMENT = rule(
      RuleInfo.form("TLE-11", Severity.ERROR, LegalDay.DEPOSIT)
          .facts("consortiumMembers")
          .contents("consortiumAgreement")
          .changeable("consortiumAgreement")
          .basis(TestbedParameters.CALL),
      (application, exam) -> {
        exam.appliesIf(members(application, exam).is(others -> !others.isEmpty()));
        exam.requires(
            "consortiumAgreement",
            "/subject/consortium/agreementReference",
            application
                .getConsortium()
                .flatMap(Consortium::getAgreementReference)
                .isPresent());
      });

  /** Beside hospitals, whoever gives care or lodging: in town or in an establishment, health or medico-social. */
  private static final Set<ActorType> STRUCTURES = EnumSet.of(
      ActorType.STRUCTURE_HAD,
      ActorType.STRUCTURE_DIALYSE,
      ActorType.CENTRE_RADIOTHERAPIE,
      ActorType.LBM_AMP_DPN,
      ActorType.CABINET_RADIOLOGIE_EML,
      ActorType.EHPAD,
      ActorType.ESMS_HANDICAP,
      ActorType.ESSMS_AUTRE,
      ActorType.RESEAU_DE_SANTE,
      ActorType.DAC_DSR,
      ActorType.MAISON_DE_SANTE,
      ActorType.CENTRE_DE_SANTE,
      ActorType.POLE_DE_SANTE,
      ActorType.MAISON_DE_NAISSANCE,
      ActorType.CPTS,
      ActorType.SERVICE_AIDE_DOMICILE,
      ActorType.GCS,
      ActorType.GCSMS);

  private CandidateRules() {}

  static boolean isHealthStructure(ActorType type) {
    return type.isEtablissementDeSante() || STRUCTURES.contains(type);
  }

  /** The members beside the lead: none when it applies alone, absent when nobody has said. */
  private static Fact<List<Party>> members(TestbedApplication application, Examination exam) {
    return exam.fact(
        "consortiumMembers",
        "/subject/consortium",
        application.getConsortium().map(Consortium::getMembers));
  }

  private static void healthStructure(TestbedApplication application, Examination exam) {
    Fact<List<Party>> members = members(application, exam);
    Optional<Consortium> consortium = application.getConsortium();
    exam.tell(
        "consortiumMembers",
        consortium.map(Consortium::everyone).orElse(List.of()).stream()
            .flatMap(party -> party.getName().stream())
            .toList());
    Truth has = members.isGiven().isYes()
        ? consortium
            .flatMap(Consortium::getLead)
            .map(lead -> gives(lead, "/subject/consortium/lead"))
            .orElseGet(() -> Truth.unknown("/subject/consortium/lead"))
        : Truth.unknown(members.path());
    List<Party> others = members.value().orElse(List.of());
    for (int i = 0; i < others.size(); i++) {
      has = has.or(gives(others.get(i), "/subject/consortium/members/" + i));
    }
    exam.breachedIf(has.not(), "/subject/consortium/members");
  }

  private static Truth gives(Party party, String path) {
    return party
        .getActorType()
        .map(type -> Truth.of(isHealthStructure(type)))
        .orElseGet(
            () -> party instanceof Hospital ? Truth.YES : Truth.unknown(path + "/actorType"));
  }

  private static void window(TestbedApplication application, Examination exam) {
    Fact<Deadline> deposit = exam.fact("depositInstant", application.getDepositInstant());
    LocalDate first = TestbedParameters.PROGRAMME.series().steps().get(0).from();
    Fact<Opening> programme = exam.parameter(
        TestbedParameters.PROGRAMME, exam.day().isBefore(first) ? first : exam.day());
    Fact<Opening> wave = exam.parameter(TestbedParameters.WAVES);
    deposit.value().ifPresent(received -> exam.tell("depositInstant", received.day()));
    programme.value().ifPresent(open -> {
      exam.tell("opens", open.opens().day());
      exam.tell("closes", open.closes().day());
    });
    Truth outside = deposit.is((received, open) -> !open.covers(received), programme);
    // Between two waves whose days are known, nobody can tell.
    boolean inKnownWave =
        wave.value().flatMap(open -> deposit.value().map(open::covers)).orElse(false);
    Truth between =
        deposit.value().isEmpty() || inKnownWave ? Truth.NO : Truth.unknown(wave.path());
    exam.breachedIf(outside.or(between), deposit.path());
  }
}
