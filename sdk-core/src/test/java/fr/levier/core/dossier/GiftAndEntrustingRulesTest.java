package fr.levier.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.money.Euros;
import fr.levier.core.party.ActorType;
import fr.levier.core.rule.Outcome;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GiftAndEntrustingRulesTest {

  private static final LocalDate GRANT = LocalDate.of(2026, 3, 12);
  /** Eight working days before: from Wednesday 11 back to Tuesday 3, a Sunday in between. */
  private static final LocalDate LIMIT = LocalDate.of(2026, 3, 3);

  private static final AntiGiftFiling DECLARED = AntiGiftFiling.builder()
      .conventionDate(LocalDate.of(2026, 2, 20))
      .declaredOn(LIMIT)
      .build();

  private static final SampleAct GIFT = SampleAct.builder()
      .giverType(ActorType.ENTREPRISE_PME)
      .recipientType(ActorType.PROFESSIONNEL_DE_SANTE)
      .advantageValue(Euros.of(100))
      .authorisationThreshold(Euros.of(100))
      .grantDate(GRANT)
      .antiGiftFiling(DECLARED)
      .build();

  @Test
  void a_declaration_eight_working_days_before_is_in_time_and_a_day_later_is_late() {
    Judged.by("COI-4", GIFT).isSatisfied();
    Judged late =
        Judged.by("COI-4", GIFT.withAntiGiftFiling(DECLARED.withDeclaredOn(LIMIT.plusDays(1))));
    late.isBreachedAs("ERROR /subject/antiGiftFiling/declaredOn late");
    assertThat(late.findings().get(0).message().french())
        .isEqualTo("déclaration : 04/03/2026, octroi : 12/03/2026 — la convention se déclare au"
            + " moins 8 jours ouvrables avant l’octroi, soit le 03/03/2026 au plus tard");
  }

  @Test
  void without_a_convention_by_the_day_of_the_grant_an_advantage_is_refused() {
    Judged.by(
            "COI-4",
            GIFT.withAntiGiftFiling(AntiGiftFiling.builder().declaredOn(LIMIT).build()))
        .isBreachedAs("ERROR /subject/antiGiftFiling");
    Judged.by("COI-4", GIFT.withAntiGiftFiling(DECLARED.withConventionDate(GRANT.plusDays(1))))
        .isBreachedAs("ERROR /subject/antiGiftFiling");
  }

  @Test
  void above_the_threshold_only_an_authorisation_will_do() {
    SampleAct dear = GIFT.withAdvantageValue(Euros.of("100.01"));
    Judged.by("COI-4", dear)
        .isBreachedAs("ERROR /subject/antiGiftFiling/authorisedOn unauthorised");
    AntiGiftFiling authorised = AntiGiftFiling.builder()
        .conventionDate(LocalDate.of(2026, 2, 20))
        .authorisedOn(GRANT)
        .build();
    Judged.by("COI-4", dear.withAntiGiftFiling(authorised)).isSatisfied();
    Judged.by("COI-4", dear.withAntiGiftFiling(DECLARED.withAuthorisedOn(GRANT.plusDays(1))))
        .isBreachedAs("ERROR /subject/antiGiftFiling/authorisedOn unauthorised");
  }

  @Test
  void an_advantage_is_undecided_while_its_filing_or_its_threshold_is_unknown() {
    SampleAct untold = SampleAct.builder()
        .giverType(ActorType.ENTREPRISE_GE)
        .recipientType(ActorType.ASSOCIATION_DU_SECTEUR)
        .grantDate(GRANT)
        .build();
    Judged.by("COI-4", untold)
        .isUndecidedFor(
            "/subject/advantageValue",
            "/subject/antiGiftFiling",
            "/subject/authorisationThreshold");
    Judged.by("COI-4", untold.withAntiGiftFiling(DECLARED))
        .isUndecidedFor("/subject/advantageValue", "/subject/authorisationThreshold");
    Judged.by("COI-4", untold.withAntiGiftFiling(DECLARED).withAdvantageValue(Euros.of(30)))
        .isUndecidedFor("/subject/authorisationThreshold");
  }

  @Test
  void the_regime_concerns_companies_and_providers_that_give_to_professionals() {
    Judged.by("COI-4", GIFT.withGiverType(ActorType.COMMUNE)).isNotApplicable();
    Judged.by("COI-4", GIFT.withRecipientType(ActorType.COMMUNE)).isNotApplicable();
    Judged.by("COI-4", GIFT.withGiverType(ActorType.STRUCTURE_HAD)).isSatisfied();
    Judged.by("COI-4", GIFT.withRecipientType(ActorType.PERSONNEL_D_ORGANISME)).isSatisfied();
    assertThat(Judged.by("COI-4", Samples.EMPTY).outcome().outcome())
        .isInstanceOf(Outcome.Undecided.class);
  }

  @Test
  void before_the_regime_no_known_text_says_when_to_declare() {
    SampleAct old = GIFT.withGrantDate(LocalDate.of(2020, 9, 30))
        .withAntiGiftFiling(DECLARED.withConventionDate(LocalDate.of(2020, 9, 1)));
    assertThat(Judged.by("COI-4", old).outcome().outcome())
        .isEqualTo(new Outcome.Undecided(Set.of(), Set.of("COI.CADEAUX.DELAI")));
    assertThat(Judged.by("COI-4", old.withGrantDate(LocalDate.of(2020, 10, 1)))
            .outcome()
            .outcome())
        .isInstanceOf(Outcome.Breached.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-12, 2026-03-03", // a plain week
    "2026-04-13, 2026-04-02", // Easter Monday on 6 April
    "2026-05-18, 2026-05-06", // 8 May and Ascension
    "2026-06-01, 2026-05-21", // Whit Monday on 25 May
    "2026-01-05, 2025-12-24", // Christmas and New Year
    "2026-07-15, 2026-07-04", // 14 July, Saturdays count
  })
  void eight_working_days_are_counted_without_sundays_and_holidays(
      LocalDate grant, LocalDate last) {
    assertThat(WorkingDays.before(grant, 8)).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({"1961-04-02", "2000-04-23", "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25"})
  void easter_is_where_the_calendar_has_it(LocalDate easter) {
    assertThat(WorkingDays.easter(easter.getYear())).isEqualTo(easter);
  }

  @Test
  void health_data_need_an_annex_on_their_protection() {
    SampleAct data = Samples.EMPTY.withProcessesHealthData(true);
    Judged.by("COI-5", data.withDataProtectionAnnex("Annexe 4")).isSatisfied();
    Judged.by("COI-5", data).isBreachedAs("ERROR /subject/dataProtectionAnnex");
    Judged.by("COI-5", data.withDataProtectionAnnex(" "))
        .isBreachedAs("ERROR /subject/dataProtectionAnnex");
    Judged.by("COI-5", data.withProcessesHealthData(false)).isNotApplicable();
    Judged.by("COI-5", Samples.EMPTY).isUndecidedFor("/subject/processesHealthData");
  }

  @Test
  void an_operator_is_chosen_by_a_procedure_or_an_exemption() {
    SampleAct entrusted = Samples.EMPTY.withOperatorEntrusted(true);
    Judged.by("COI-6", entrusted.withProcurementReference("appel d’offres 2026-03"))
        .isSatisfied();
    Judged.by("COI-6", entrusted.withProcurementReference(""))
        .isBreachedAs("WARNING /subject/procurementReference");
    Judged.by("COI-6", entrusted).isUndecidedFor("/subject/procurementReference");
    Judged.by("COI-6", entrusted.withOperatorEntrusted(false)).isNotApplicable();
    Judged.by("COI-6", Samples.EMPTY.withProcurementReference(""))
        .isUndecidedFor("/subject/operatorEntrusted");
  }
}
