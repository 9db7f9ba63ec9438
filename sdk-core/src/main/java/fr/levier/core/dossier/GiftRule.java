package fr.levier.core.dossier;

import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.money.Euros;
import fr.levier.core.party.ActorType;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** COI-4: the anti-gift regime. */
final class GiftRule {

  /** How long before the grant an advantage is declared, in working days (<i>jours ouvrables</i>). */
  static final Parameter<Integer> DECLARATION_NOTICE = Parameter.of(
          "COI.CADEAUX.DELAI",
          Integer.class,
          new Localized(
              "déclaration d’un avantage : jours ouvrables avant l’octroi",
              "declaration of an advantage: working days before it is granted"))
      .verifiedOn(LocalDate.of(2026, 11, 22))
      .from(
          LocalDate.of(2020, 10, 1), 8, LegalReference.of("décret n° 2020-730").singleSource())
      .build();

  private static final RuleInfo INFO = RuleInfo.law("COI-4", Severity.ERROR, LegalDay.GRANT)
      .facts("giverType", "recipientType", "advantageValue", "antiGiftFiling")
      .yieldsTo("EXP-09")
      .changeable("antiGiftFiling", "advantageValue")
      .basis(LegalReference.article("L. 1453-3", LegalCode.CSP).by("décret n° 2020-730"));

  static final List<Rule<LegalSubject>> ALL =
      List.of(Judging.on(AdvantageAct.class, INFO, GiftRule::judge));

  /** Beside companies and hospitals, whoever provides health services (<i>prestations de santé</i>). */
  private static final Set<ActorType> PROVIDERS = EnumSet.of(
      ActorType.STRUCTURE_HAD,
      ActorType.STRUCTURE_DIALYSE,
      ActorType.CENTRE_RADIOTHERAPIE,
      ActorType.LBM_AMP_DPN,
      ActorType.CABINET_RADIOLOGIE_EML,
      ActorType.MAISON_DE_SANTE,
      ActorType.CENTRE_DE_SANTE,
      ActorType.MAISON_DE_NAISSANCE);

  private static final Set<ActorType> PERSONS =
      EnumSet.of(ActorType.PROFESSIONNEL_DE_SANTE, ActorType.PERSONNEL_D_ORGANISME);

  private GiftRule() {}

  private static void judge(AdvantageAct act, Examination examination) {
    Fact<ActorType> giver = examination.fact("giverType", act.getGiverType());
    Fact<ActorType> recipient = examination.fact("recipientType", act.getRecipientType());
    examination.appliesIf(giver.is(
        type -> type.isIndustrie() || type.isEtablissementDeSante() || PROVIDERS.contains(type)));
    examination.appliesIf(
        recipient.is(type -> PERSONS.contains(type) || type.isAssociationOuFondation()));

    Fact<Euros> value = examination.fact("advantageValue", act.getAdvantageValue());
    Fact<Euros> threshold =
        examination.fact("authorisationThreshold", act.getAuthorisationThreshold());
    Fact<Integer> notice = examination.parameter(DECLARATION_NOTICE);
    LocalDate day = examination.day();
    Optional<AntiGiftFiling> given = act.getAntiGiftFiling();
    Fact<AntiGiftFiling> filing = new Fact<>("antiGiftFiling", "/subject/antiGiftFiling", given);
    given.ifPresent(filed -> tell(filed, examination));
    Fact<LocalDate> limit = new Fact<>(
        notice.name(), notice.path(), notice.value().map(days -> WorkingDays.before(day, days)));
    limit.value().ifPresent(last -> examination.tell("declarationLimit", last));
    examination.tell("grantDate", day);

    Truth authorised = filing.is(filed -> isDoneBy(day, filed.getAuthorisedOn()));
    examination.breachedIf(
        filing.is(filed -> !isDoneBy(day, filed.getConventionDate())), filing.path());
    examination.breachedIf(
        authorised
            .not()
            .and(filing.is((filed, last) -> !isDoneBy(last, filed.getDeclaredOn()), limit)),
        filing.path() + "/declaredOn",
        Severity.ERROR,
        "late",
        Map.of());
    examination.breachedIf(
        authorised.not().and(value.is(Euros::isMoreThan, threshold)),
        filing.path() + "/authorisedOn",
        Severity.ERROR,
        "unauthorised",
        Map.of());
  }

  private static void tell(AntiGiftFiling filed, Examination examination) {
    filed.getConventionDate().ifPresent(on -> examination.tell("conventionDate", on));
    filed.getDeclaredOn().ifPresent(on -> examination.tell("declaredOn", on));
    filed.getAuthorisedOn().ifPresent(on -> examination.tell("authorisedOn", on));
  }

  private static boolean isDoneBy(LocalDate last, Optional<LocalDate> step) {
    return step.filter(on -> !on.isAfter(last)).isPresent();
  }
}
