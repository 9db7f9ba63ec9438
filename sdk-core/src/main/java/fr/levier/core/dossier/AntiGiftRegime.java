package fr.levier.core.dossier;

import fr.levier.core.law.LegalReference;
import fr.levier.core.law.Parameter;
import fr.levier.core.money.Euros;
import fr.levier.core.party.ActorType;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The anti-gift regime (<i>dispositif anti-cadeaux</i>, articles L. 1453-3 and following of the <i>code de la santé
 * publique</i>): whom it binds, whom it protects, and what has to be done before an advantage is given. COI-4 and the rule
 * that stands in for it in an experiment read it alike. Stateless and thread-safe.
 */
public final class AntiGiftRegime {

  /** How long before the grant an advantage is declared, in working days (<i>jours ouvrables</i>). */
  public static final Parameter<Integer> DECLARATION_NOTICE = Parameter.of(
          "COI.CADEAUX.DELAI",
          Integer.class,
          new Localized(
              "déclaration d’un avantage : jours ouvrables avant l’octroi",
              "declaration of an advantage: working days before it is granted"))
      .verifiedOn(LocalDate.of(2026, 11, 22))
      .from(
          LocalDate.of(2020, 10, 1), 8, LegalReference.of("décret n° 2020-730").singleSource())
      .build();

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

  private AntiGiftRegime() {}

  /** A company of health products, or one that provides health services: whose advantages are regulated. */
  public static boolean isGiver(ActorType type) {
    return type.isIndustrie() || type.isEtablissementDeSante() || PROVIDERS.contains(type);
  }

  /** A professional, an agent or an association: who may not receive an advantage freely. */
  public static boolean isRecipient(ActorType type) {
    return PERSONS.contains(type) || type.isAssociationOuFondation();
  }

  /**
   * Tells under which conditions the steps before an advantage were not taken in time: the main breach has no convention,
   * the variants {@code undeclared}, {@code late} and {@code unauthorised} say the rest. All are errors, at {@code /subject/antiGiftFiling}.
   *
   * @param filing what was done; absent, it leaves the question open
   * @param concerned whether an advantage is given to someone the regime protects
   */
  public static void judgeFiling(
      AdvantageAct act, Optional<AntiGiftFiling> filing, Truth concerned, Examination examination) {
    Fact<Euros> value = examination.fact("advantageValue", act.getAdvantageValue());
    Fact<Euros> threshold =
        examination.fact("authorisationThreshold", act.getAuthorisationThreshold());
    Fact<Integer> notice = examination.parameter(DECLARATION_NOTICE);
    LocalDate day = examination.day();
    Fact<AntiGiftFiling> given = new Fact<>("antiGiftFiling", "/subject/antiGiftFiling", filing);
    filing.ifPresent(filed -> tell(filed, examination));
    Fact<LocalDate> limit = new Fact<>(
        notice.name(), notice.path(), notice.value().map(days -> WorkingDays.before(day, days)));
    limit.value().ifPresent(last -> examination.tell("declarationLimit", last));
    examination.tell("grantDate", day);

    Truth authorised = given.is(filed -> isDoneBy(day, filed.getAuthorisedOn()));
    examination.breachedIf(
        concerned.and(given.is(filed -> !isDoneBy(day, filed.getConventionDate()))),
        given.path(),
        Severity.ERROR,
        "",
        Map.of());
    Truth unauthorised = concerned.and(authorised.not());
    examination.breachedIf(
        unauthorised.and(given.is((filed, last) -> filed.getDeclaredOn().isEmpty(), limit)),
        given.path() + "/declaredOn",
        Severity.ERROR,
        "undeclared",
        Map.of());
    examination.breachedIf(
        unauthorised.and(given.is(
            (filed, last) -> filed.getDeclaredOn().filter(last::isBefore).isPresent(), limit)),
        given.path() + "/declaredOn",
        Severity.ERROR,
        "late",
        Map.of());
    examination.breachedIf(
        unauthorised.and(value.is(Euros::isMoreThan, threshold)),
        given.path() + "/authorisedOn",
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
