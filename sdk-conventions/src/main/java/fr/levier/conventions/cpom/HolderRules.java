package fr.levier.conventions.cpom;

import static fr.levier.conventions.cpom.CpomParameters.D_6114_1;
import static fr.levier.conventions.cpom.CpomParameters.GUIDE;
import static fr.levier.conventions.cpom.CpomParameters.L_6114_1;
import static fr.levier.conventions.cpom.CpomParameters.csp;

import fr.levier.core.law.LegalReference;
import fr.levier.core.party.ActorType;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.util.Map;

/** CPM-01, CPM-02 and CPM-16: who holds the contract. */
final class HolderRules {

  static final Rule<CpomAct> IN_THE_LIST = Rule.of(
      RuleInfo.law("CPM-01", Severity.ERROR, LegalDay.SIGNATURE)
          .facts("holderType")
          .yieldsTo("CPM-02")
          .changeable("holderType")
          .basis(GUIDE, L_6114_1, csp("L. 1435-3")),
      HolderRules::inTheList);

  static final Rule<CpomAct> NO_COMPANY = Rule.of(
      RuleInfo.law("CPM-02", Severity.ERROR, LegalDay.SIGNATURE)
          .facts("holderType")
          .changeable("holderType")
          .basis(GUIDE),
      (act, exam) -> exam.breachedIf(type(act, exam).is(ActorType::isIndustrie)));

  static final Rule<CpomAct> UNIVERSITY_CONTRACT = Rule.of(
      RuleInfo.law("CPM-16", Severity.ERROR, LegalDay.SIGNATURE)
          .facts("holderType")
          .contents("universityContractReference")
          .changeable("universityContractReference")
          .basis(D_6114_1, LegalReference.of("article L. 711-1 du code de l’éducation")),
      (act, exam) -> {
        exam.appliesIf(type(act, exam).is(ActorType::isHospitaloUniversitaire));
        exam.requires(
            "universityContractReference",
            "/subject/universityContractReference",
            act.getUniversityContractReference().isPresent());
      });

  private HolderRules() {}

  static Fact<ActorType> type(CpomAct act, Examination exam) {
    return exam.fact("holderType", "/subject/parties/1/actorType", act.holderType());
  }

  private static void inTheList(CpomAct act, Examination exam) {
    Fact<ActorType> type = type(act, exam);
    Fact<CpomParameters.Holders> holders = exam.parameter(CpomParameters.HOLDERS);
    Fact<CpomParameters.Holders> doubtful = exam.parameter(CpomParameters.DOUBTFUL_HOLDERS);
    Truth added = Truth.of(act.isHolderAddedByAgency().orElse(false));
    exam.breachedIf(
        type.is((actor, list) -> !list.names(actor), holders).and(added.not()), type.path());
    exam.breachedIf(
        doubtful
            .isGiven()
            .and(added.not())
            .and(type.is((actor, list) -> list.names(actor), doubtful)),
        type.path(),
        Severity.WARNING,
        "doubtful",
        Map.of());
  }
}
