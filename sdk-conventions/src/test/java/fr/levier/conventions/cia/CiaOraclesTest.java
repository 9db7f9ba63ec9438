package fr.levier.conventions.cia;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.conventions.Answers;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.lever.Openness;
import fr.levier.core.lever.Project;
import fr.levier.core.lever.ProjectNeed;
import fr.levier.core.lever.Prospect;
import fr.levier.core.party.ActorType;
import fr.levier.core.report.Finding;
import fr.levier.core.report.Report;
import fr.levier.core.report.Verdict;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.rule.RuleOutcome;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases that the presentation of the centre settles, and the edge of every rule. */
class CiaOraclesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CIA-01 | OK        | ''",
        "CIA-01 | ERROR     | /resahMember=false",
        "CIA-01 | OK        | /requester/actorType=\"ENTREPRISE_STARTUP\" ; /services=[\"S1\"] ; /resahMember=false",
        "CIA-01 | OK        | /requester/actorType=\"ENTREPRISE_STARTUP\" ; /services=[\"S1\"] ; -/resahMember",
        "CIA-01 | ERROR     | /requester/actorType=\"ENTREPRISE_STARTUP\" ; /services=[\"S1\",\"S3\"]",
        "CIA-01 | UNDECIDED | -/resahMember",
        "CIA-01 | UNDECIDED | -/requester/actorType ; /resahMember=false ; /services=[\"S1\"]",
        "CIA-02 | ERROR     | -/services",
        "CIA-03 | ERROR     | -/helpDeskKind",
        "CIA-03 | NA        | -/helpDeskKind ; /services=[\"S5\"]",
        "CIA-03 | NA:CIA-01 | -/helpDeskKind ; /resahMember=false",
        "CIA-03 | UNDECIDED | -/helpDeskKind ; -/services",
        "CIA-04 | NA        | ''",
        "CIA-04 | OK        | /services=[\"S4\"] ; /theme=\"Expérience patient\" ; /selectedThemes=[\"expérience  patient\"]",
        "CIA-04 | WARNING   | /services=[\"S4\"] ; /theme=\"robotique\" ; /selectedThemes=[\"expérience patient\"]",
        "CIA-04 | WARNING   | /services=[\"S4\"] ; /theme=\"robotique\" ; /selectedThemes=[]",
        "CIA-04 | UNDECIDED | /services=[\"S4\"] ; /theme=\"robotique\"",
        "CIA-05 | NA        | /serviceDate=\"2019-12-31\"",
        "CIA-05 | ERROR     | /services=[\"S6\"] ; /serviceDate=\"2019-12-31\"",
        "CIA-05 | OK        | /services=[\"S6\"] ; /serviceDate=\"2020-01-01\"",
        "CIA-05 | NA:CIA-06 | /services=[\"S6\"] ; /serviceDate=\"2018-12-31\"",
        "CIA-05 | UNDECIDED | /services=[\"S6\"] ; -/serviceDate",
        "CIA-06 | OK        | /serviceDate=\"2019-01-01\"",
        "CIA-06 | ERROR     | /serviceDate=\"2018-12-31\"",
        "CIA-06 | ERROR     | /serviceDate=\"2018-12-31\" ; /requestDate=\"2018-11-05\"",
        "CIA-06 | UNDECIDED | -/serviceDate",
      })
  void a_rule_of_the_request_answers(String rule, String answer, String changes) {
    assertThat(Answers.given("cia", rule, changes)).isEqualTo(answer);
  }

  @Test
  void a_nursing_home_that_looks_for_funding_is_in_order_and_comes_first() {
    Report report = Answers.report("cia", "");
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(priority(report)).isEqualTo(true);
  }

  @ParameterizedTest
  @CsvSource({"EPS_NON_HU, false, false", "EPS_NON_HU, true, true", "ESMS_HANDICAP, false, true"})
  void priority_is_for_local_hospitals_and_for_the_medico_social_sector(
      ActorType type, boolean local, boolean first) {
    Report report = Answers.report(
        "cia", "/requester/actorType=\"" + type + "\" ; /proximityHospital=" + local);
    assertThat(priority(report)).isEqualTo(first);
  }

  private static Object priority(Report report) {
    return report.outcomes().stream()
        .filter(outcome -> outcome.rule().id().equals("CIA-07"))
        .map(RuleOutcome::facts)
        .map(facts -> Objects.requireNonNull(facts.get("priority")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_start_up_may_ask_for_the_platform() {
    Report report = Answers.report(
        "cia",
        "/requester/actorType=\"ENTREPRISE_STARTUP\" ; /resahMember=false ; /services=[\"S1\"] ; -/helpDeskKind");
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void a_help_desk_without_its_kind_is_one_error_and_one_only() {
    assertThat(Answers.report("cia", "-/helpDeskKind").findings())
        .extracting(Finding::rule)
        .containsExactly("CIA-03");
  }

  @ParameterizedTest
  @CsvSource({"2018-12-31, CLOSED", "2019-01-01, OPEN"})
  void the_centre_opened_with_the_year_2019(LocalDate day, Openness.Answer answer) {
    assertThat(new CiaLever().openness(ActorType.EPS_NON_HU, day).answer()).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "EPS_NON_HU, true, ADVICE, OPEN",
    "EPS_NON_HU, false, ADVICE, CLOSED",
    "EPS_NON_HU, , ADVICE, UNDECIDED",
    "ENTREPRISE_STARTUP, , REAL_LIFE_TEST, OPEN",
    "ENTREPRISE_STARTUP, , FUNDING, CLOSED",
  })
  void members_may_ask_anything_and_companies_to_be_put_in_touch(
      ActorType actor, @Nullable Boolean member, ProjectNeed need, Prospect.Answer answer) {
    Project project = Project.builder()
        .actor(actor)
        .purchasingBodyMember(Optional.ofNullable(member))
        .addNeeds(need)
        .build();
    RuleContext context =
        new RuleContext(LocalDate.of(2026, 3, 16), LegalParameters.standard(), false);
    Prospect prospect = new CiaLever().prospect(project, context);
    assertThat(prospect.answer()).isEqualTo(answer);
    assertThat(prospect.contact()).isPresent();
  }
}
