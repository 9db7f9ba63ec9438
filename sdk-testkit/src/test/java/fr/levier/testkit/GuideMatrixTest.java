package fr.levier.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.law.LegalParameters;
import fr.levier.core.lever.GuideSheet;
import fr.levier.core.lever.GuideSheet.Cell;
import fr.levier.core.lever.InnovationField;
import fr.levier.core.lever.Lever;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.core.lever.LeverFinder;
import fr.levier.core.lever.Openness;
import fr.levier.core.lever.Project;
import fr.levier.core.lever.ProjectNeed;
import fr.levier.core.lever.Prospect;
import fr.levier.core.party.ActorType;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The map of the guide of the agencies, July 2020: what it prints, and what each door then was for each actor. */
class GuideMatrixTest {

  private static final LocalDate GUIDE = LocalDate.of(2020, 7, 15);

  private static final List<String> LEVERS = List.of(
      "fir", "cpom", "article51", "calls", "mig", "procurement", "financeurs", "tiga", "indemand");

  /**
   * D: open; via: through an eligible carrier only; —: closed. Two columns are not what the guide prints, and are the law of
   * its day: public bodies buy by the code, though the guide prints that sheet for companies alone; the single call for
   * territories (TIGA) had closed on 26 April 2019.
   */
  private static final String DOORS = """
      # actor                      fir    cpom   a51    calls  mig    achat  cdf    tiga   indemand
      EPS_HOSPITALO_UNIVERSITAIRE| D   | D   | D   | D   | D   | D   | D   | —   | D
      EPS_NON_HU                 | D   | D   | D   | D   | D   | D   | D   | —   | D
      ESPIC                      | D   | D   | D   | D   | D   | via | D   | —   | D
      ES_PRIVE_LUCRATIF          | D   | D   | D   | D   | D   | via | D   | —   | D
      STRUCTURE_HAD              | D   | D   | D   | D   | —   | via | D   | —   | D
      STRUCTURE_DIALYSE          | D   | D   | D   | D   | —   | via | D   | —   | D
      CENTRE_RADIOTHERAPIE       | D   | D   | D   | D   | —   | via | D   | —   | D
      LBM_AMP_DPN                | —   | D   | D   | D   | —   | via | D   | —   | D
      CABINET_RADIOLOGIE_EML     | —   | D   | D   | D   | —   | via | D   | —   | D
      EHPAD                      | D   | D   | D   | D   | —   | via | D   | —   | D
      ESMS_HANDICAP              | D   | D   | D   | D   | —   | via | D   | —   | D
      ESSMS_AUTRE                | D   | D   | D   | D   | —   | via | D   | —   | D
      RESEAU_DE_SANTE            | D   | —   | D   | D   | —   | via | D   | —   | D
      DAC_DSR                    | D   | D   | D   | D   | —   | via | D   | —   | D
      MAISON_DE_SANTE            | D   | D   | D   | D   | —   | via | D   | —   | D
      CENTRE_DE_SANTE            | D   | D   | D   | D   | —   | via | D   | —   | D
      POLE_DE_SANTE              | D   | D   | D   | D   | —   | via | D   | —   | D
      MAISON_DE_NAISSANCE        | D   | D   | D   | D   | —   | via | D   | —   | D
      CPTS                       | D   | —   | D   | D   | —   | via | D   | —   | D
      PROFESSIONNEL_DE_SANTE     | D   | —   | D   | D   | —   | via | —   | —   | D
      PERSONNEL_D_ORGANISME      | D   | —   | D   | D   | —   | via | —   | —   | D
      ASSOCIATION_DU_SECTEUR     | D   | —   | D   | D   | —   | via | D   | —   | D
      ASSOCIATION_USAGERS        | D   | —   | D   | D   | —   | via | D   | —   | D
      GCS                        | D   | —   | D   | D   | —   | via | D   | —   | D
      GCSMS                      | D   | —   | D   | D   | —   | via | D   | —   | D
      GRADES                     | D   | D   | D   | D   | —   | via | D   | —   | D
      GIRCI                      | D   | D   | D   | D   | —   | via | D   | —   | D
      GIP_CENTRALE_ACHAT         | D   | —   | D   | D   | —   | D   | D   | —   | D
      COMMUNE                    | D   | —   | D   | D   | —   | D   | D   | —   | D
      EPCI                       | D   | —   | D   | D   | —   | D   | D   | —   | D
      DEPARTEMENT                | D   | —   | D   | D   | —   | D   | D   | —   | D
      REGION                     | D   | —   | D   | D   | —   | D   | D   | —   | D
      AUTRE_PERSONNE_PUBLIQUE    | D   | —   | D   | D   | —   | D   | D   | —   | D
      CCAS_CIAS                  | D   | —   | D   | D   | —   | D   | D   | —   | D
      SERVICE_AIDE_DOMICILE      | D   | —   | D   | D   | —   | via | D   | —   | D
      ORGANISME_COMPLEMENTAIRE   | —   | —   | D   | D   | —   | via | D   | —   | D
      ORGANISME_SECURITE_SOCIALE | —   | —   | D   | D   | —   | D   | D   | —   | D
      FEDERATION_OU_SYNDICAT     | —   | —   | D   | D   | —   | via | D   | —   | D
      UNIVERSITE                 | D   | —   | D   | D   | —   | D   | D   | —   | D
      ORGANISME_RECHERCHE        | —   | —   | D   | D   | —   | via | D   | —   | D
      POLE_COMPETITIVITE         | —   | —   | D   | D   | —   | via | D   | —   | D
      CCI                        | D   | —   | D   | D   | —   | D   | D   | —   | D
      INCUBATEUR                 | —   | —   | D   | D   | —   | via | D   | —   | D
      ENTREPRISE_STARTUP         | via | —   | D   | D   | —   | D   | D   | —   | D
      ENTREPRISE_PME             | via | —   | D   | D   | —   | D   | D   | —   | D
      ENTREPRISE_ETI             | via | —   | D   | D   | —   | D   | D   | —   | D
      ENTREPRISE_GE              | via | —   | D   | D   | —   | D   | D   | —   | D
      ARS                        | D   | —   | D   | D   | —   | D   | D   | —   | D
      ETAT                       | D   | —   | D   | D   | —   | D   | D   | —   | D
      """;

  private static Lever lever(String id) {
    return LeverCatalog.installed().lever(id);
  }

  @ParameterizedTest
  @CsvSource({
    "fir, DIRECT, VIA",
    "cpom, DIRECT, ABSENT",
    "article51, DIRECT, DIRECT",
    "calls, DIRECT, DIRECT",
    "mig, DIRECT, ABSENT",
    "procurement, ABSENT, DIRECT",
    "financeurs, OTHER, OTHER",
    "tiga, OTHER, OTHER",
    "indemand, OTHER, OTHER"
  })
  void a_sheet_stands_where_the_guide_prints_it(String lever, Cell operator, Cell industry) {
    assertThat(lever(lever).guide()).contains(new GuideSheet(operator, industry));
  }

  @Test
  void the_guide_knows_no_other_lever() {
    assertThat(LeverCatalog.installed().levers())
        .filteredOn(lever -> lever.guide().isPresent())
        .extracting(Lever::id)
        .containsExactlyInAnyOrderElementsOf(LEVERS);
  }

  /** The two doors of the guide, as the lists of levers that each leads to. */
  @Test
  void each_door_leads_to_the_levers_that_the_guide_lists() {
    assertThat(under(ActorType.EPS_NON_HU, Cell.DIRECT))
        .containsExactlyInAnyOrder("fir", "cpom", "article51", "calls", "mig");
    assertThat(under(ActorType.ENTREPRISE_PME, Cell.DIRECT))
        .containsExactlyInAnyOrder("article51", "calls", "procurement");
    assertThat(under(ActorType.ENTREPRISE_PME, Cell.VIA)).containsExactly("fir");
    assertThat(under(ActorType.EHPAD, Cell.OTHER))
        .containsExactlyInAnyOrder("financeurs", "tiga", "indemand");
    assertThat(under(ActorType.REGION, Cell.DIRECT)).isEmpty();
  }

  private static List<String> under(ActorType actor, Cell cell) {
    return LEVERS.stream()
        .filter(id -> lever(id)
            .guide()
            .flatMap(sheet -> sheet.cell(actor))
            .filter(cell::equals)
            .isPresent())
        .toList();
  }

  static Stream<Arguments> cells() {
    return DOORS
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> List.of(line.split("\\|")))
        .flatMap(row -> Stream.iterate(0, i -> i < LEVERS.size(), i -> i + 1)
            .map(i -> Arguments.of(
                ActorType.valueOf(row.get(0).strip()),
                LEVERS.get(i),
                row.get(i + 1).strip())));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void in_july_2020_each_door_was_so_for_each_actor(ActorType actor, String lever, String cell) {
    Openness openness = lever(lever).openness(actor, GUIDE);
    assertThat(sign(openness)).as(openness.reason().french()).isEqualTo(cell);
  }

  @Test
  void the_table_has_a_row_for_every_actor() {
    assertThat(cells().map(cell -> cell.get()[0]).distinct()).hasSize(ActorType.values().length);
    assertThat(cells()).hasSize(ActorType.values().length * LEVERS.size());
  }

  private static String sign(Openness openness) {
    return switch (openness.answer()) {
      case OPEN -> "D";
      case VIA_CARRIER -> "via";
      case CLOSED -> "—";
    };
  }

  @Test
  void a_company_is_told_in_both_languages_why_it_comes_to_the_fund_through_a_carrier() {
    Localized reason =
        lever("fir").openness(ActorType.ENTREPRISE_STARTUP, GUIDE).reason();
    assertThat(reason.french()).contains("ne reçoit pas le FIR", "partenaire d’un acteur");
    assertThat(reason.english()).contains("does not receive the FIR", "partner of an actor");
  }

  /** A digital project of a hospital and a small company, whoever of them asks. */
  @ParameterizedTest
  @CsvSource({
    "experimentation, EPS_NON_HU, REAL_LIFE_TEST, 2026-06-01, OPEN",
    "experimentation, EPS_NON_HU, PURCHASE, 2026-06-01, CLOSED",
    "experimentation, EPS_NON_HU, , 2026-06-01, UNDECIDED",
    "experimentation, ARS, REAL_LIFE_TEST, 2026-06-01, CLOSED",
    "experimentation, ENTREPRISE_PME, REAL_LIFE_TEST, 2026-06-01, OPEN",
    "testbed, EHPAD, FUNDING, 2022-02-23, CLOSED",
    "testbed, EHPAD, REAL_LIFE_TEST, 2024-05-31, OPEN",
    "testbed, ENTREPRISE_PME, REAL_LIFE_TEST, 2024-05-31, VIA_CARRIER",
    "testbed, EHPAD, PURCHASE, 2024-05-31, CLOSED",
    "testbed, EHPAD, REAL_LIFE_TEST, 2024-06-01, CLOSED",
    "tiga, EPS_NON_HU, FUNDING, 2019-04-26, OPEN",
    "tiga, EPS_NON_HU, FUNDING, 2019-04-27, CLOSED",
    "indemand, ESPIC, CO_DEVELOPMENT, 2020-08-31, OPEN",
    "indemand, ESPIC, CO_DEVELOPMENT, 2020-09-01, CLOSED"
  })
  void a_lever_is_open_to_a_project_on_its_days(
      String lever,
      ActorType actor,
      @Nullable ProjectNeed need,
      LocalDate day,
      Prospect.Answer answer) {
    Project project = Project.builder()
        .actor(actor)
        .addAllNeeds(need == null ? List.of() : List.of(need))
        .addFields(InnovationField.TECHNOLOGICAL_DIGITAL)
        .addPartners(ActorType.EPS_NON_HU, ActorType.ENTREPRISE_PME)
        .build();
    Map<Lever, Prospect> found = new LeverFinder(LeverCatalog.installed())
        .find(project, new RuleContext(day, LegalParameters.standard(), false));
    Prospect prospect = Objects.requireNonNull(found.get(lever(lever)));
    assertThat(prospect.answer())
        .as(prospect.reasons().stream()
            .map(reason -> reason.text().french())
            .collect(Collectors.joining(" ; ")))
        .isEqualTo(answer);
  }
}
