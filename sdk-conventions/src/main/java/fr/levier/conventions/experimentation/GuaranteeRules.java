package fr.levier.conventions.experimentation;

import static fr.levier.conventions.experimentation.ExperimentationRules.rule;
import static fr.levier.core.law.LegalReference.article;

import fr.levier.core.dossier.AntiGiftFiling;
import fr.levier.core.dossier.AntiGiftRegime;
import fr.levier.core.dossier.Interest;
import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.money.Euros;
import fr.levier.core.party.ActorType;
import fr.levier.core.party.Hospital;
import fr.levier.core.party.Party;
import fr.levier.core.party.PublicBody;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** EXP-04, EXP-05, EXP-08, EXP-09 and EXP-12: what protects patients, professionals and public purchasing. */
final class GuaranteeRules {

  static final Rule<ExperimentationConvention> DATA = rule(
      RuleInfo.law("EXP-04", Severity.ERROR, LegalDay.SIGNATURE)
          .facts("processesHealthData")
          .contents("dataProtectionAnnex")
          .replaces("COI-5")
          .changeable("dataProtectionAnnex")
          .basis(
              LegalReference.of("règlement (UE) 2016/679, article 28, paragraphe 3"),
              LegalReference.of("règlement (UE) 2016/679, article 26"),
              article("L. 1111-8", LegalCode.CSP).unverified()),
      GuaranteeRules::data);

  static final Rule<ExperimentationConvention> VIGILANCE = rule(
      RuleInfo.law("EXP-05", Severity.WARNING, LegalDay.SIGNATURE)
          .facts("medicalDevice")
          .contents("vigilanceClause")
          .changeable("vigilanceClause")
          .basis(article("L. 5212-2", LegalCode.CSP)
              .doubting(
                  "lu dans une rédaction antérieure ; la clause elle-même est d’usage",
                  "an earlier wording was read; the clause itself is custom")),
      (act, exam) -> {
        exam.appliesIf(exam.fact("medicalDevice", act.isMedicalDevice()).is(device -> device));
        exam.requires(
            "vigilanceClause",
            "/subject/vigilanceClause",
            act.getVigilanceClause().isPresent());
      });

  static final Rule<ExperimentationConvention> NO_PROMISE = rule(
      RuleInfo.law("EXP-08", Severity.ERROR, LegalDay.SIGNATURE)
          .facts("purchaseCommitment", "exclusivity")
          .changeable("purchaseCommitment", "exclusivity")
          .basis(article("L. 3", LegalCode.CCP)),
      GuaranteeRules::noPromise);

  static final Rule<ExperimentationConvention> ANTI_GIFT = rule(
      RuleInfo.law("EXP-09", Severity.ERROR, LegalDay.SIGNATURE)
          .facts("giverType", "advantageValue")
          .contents("antiGiftCheck")
          .replaces("COI-4")
          .changeable("antiGiftCheck", "antiGiftFiling")
          .basis(article("L. 1453-3", LegalCode.CSP).by("décret n° 2020-730")),
      GuaranteeRules::antiGift);

  static final Rule<ExperimentationConvention> TESTERS = rule(
      RuleInfo.law("EXP-12", Severity.WARNING, LegalDay.SIGNATURE)
          .strict(Severity.ERROR)
          .facts("testers")
          .contents("testerDeclarations")
          .changeable("testerDeclarations", "testers")
          .basis(article("L. 2141-10", LegalCode.CCP)),
      GuaranteeRules::testers);

  private GuaranteeRules() {}

  private static void data(ExperimentationConvention act, Examination exam) {
    Truth health =
        exam.fact("processesHealthData", act.isProcessesHealthData()).is(processed -> processed);
    exam.appliesIf(health.or(Truth.of(act.isProcessesPersonalData().orElse(false))));
    exam.requires(
        "dataProtectionAnnex",
        "/subject/dataProtectionAnnex",
        act.getDataProtectionAnnex().filter(title -> !title.isBlank()).isPresent());
  }

  private static void noPromise(ExperimentationConvention act, Examination exam) {
    Fact<Boolean> promised = exam.fact("purchaseCommitment", act.isPurchaseCommitment());
    Fact<Boolean> alone = exam.fact("exclusivity", act.isExclusivity());
    exam.appliesIf(hasPublicBuyer(act.getParties()));
    exam.breachedIf(promised.is(buys -> buys), promised.path());
    exam.breachedIf(alone.is(only -> only), alone.path(), Severity.ERROR, "exclusivity", Map.of());
  }

  /** Open while the list is not finished, or a hospital has not said what it is. */
  private static Truth hasPublicBuyer(List<Party> parties) {
    Truth has = parties.size() < 2 ? Truth.unknown("/subject/parties") : Truth.NO;
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      Truth unsaid = party instanceof Hospital
          ? Truth.unknown("/subject/parties/" + i + "/actorType")
          : Truth.of(party instanceof PublicBody);
      has = has.or(party
          .getActorType()
          .map(type -> Truth.of(type.isAcheteurCcp() || party instanceof PublicBody))
          .orElse(unsaid));
    }
    return has;
  }

  private static void antiGift(ExperimentationConvention act, Examination exam) {
    Fact<ActorType> giver = exam.fact("giverType", act.getGiverType());
    Fact<Euros> value = exam.fact("advantageValue", act.getAdvantageValue());
    exam.appliesIf(giver.is(AntiGiftRegime::isGiver));
    exam.appliesIf(value.is(Euros::isPositive));
    // Where nobody else is named, what is given is given to the site.
    boolean protectedRecipient = act.getRecipientType()
        .or(() -> act.party(act.getSite()).flatMap(Party::getActorType))
        .filter(AntiGiftRegime::isRecipient)
        .isPresent();
    AntiGiftFiling filing =
        act.getAntiGiftFiling().orElseGet(() -> AntiGiftFiling.builder().build());
    AntiGiftRegime.judgeFiling(act, Optional.of(filing), Truth.of(protectedRecipient), exam);
    exam.breachedIf(
        Truth.of(act.getAntiGiftCheck().isEmpty()),
        "/subject/antiGiftCheck",
        Severity.WARNING,
        "unchecked",
        Map.of("content", "antiGiftCheck"));
  }

  private static void testers(ExperimentationConvention act, Examination exam) {
    Fact<List<String>> testers = exam.fact("testers", act.getTesters());
    exam.appliesIf(testers.is(persons -> !persons.isEmpty()));
    List<Interest> declared = act.getTesterDeclarations().orElse(List.of());
    exam.requires("testerDeclarations", "/subject/testerDeclarations", !declared.isEmpty());
    if (declared.isEmpty()) {
      return;
    }
    List<String> persons = testers.value().orElse(List.of());
    for (int i = 0; i < persons.size(); i++) {
      String person = persons.get(i);
      List<Interest> own = declared.stream()
          .filter(one -> one.getPerson().filter(person::equals).isPresent())
          .toList();
      List<String> bodies = own.stream().flatMap(one -> one.getBody().stream()).toList();
      Map<String, Object> told = Map.of("person", person, "bodies", bodies);
      String path = testers.path() + "/" + i;
      exam.breachedIf(Truth.of(own.isEmpty()), path, Severity.WARNING, "undeclared", told);
      exam.breachedIf(Truth.of(!bodies.isEmpty()), path, Severity.WARNING, "interested", told);
    }
  }
}
