package fr.levier.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Obligation;
import fr.levier.core.report.Finding;
import fr.levier.core.report.Report;
import fr.levier.core.report.Verdict;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.text.Localized;
import fr.levier.funding.calls.Aac;
import fr.levier.funding.calls.Aap;
import fr.levier.funding.calls.Ami;
import fr.levier.funding.calls.Call;
import fr.levier.funding.calls.CallNotice;
import fr.levier.funding.calls.CallsLever;
import fr.levier.funding.calls.SelectionGrid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases that jurists settled for the calls, and one at least for each rule. */
class CallsOraclesTest {

  private static <S extends LegalSubject> List<Obligation> duties(
      DocumentKind<S> kind, LegalSubject notice) {
    return kind.obligations()
        .of(
            kind.subjectType().cast(notice),
            new RuleContext(LocalDate.of(2026, 6, 1), LegalParameters.standard(), false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"calls", "calls-pre-projet", "calls-engagement", "calls-avis", "calls-grille"})
  void a_complete_dossier_is_accepted_without_any_finding_nor_question(String name) {
    Report report = Dossiers.check(Dossiers.file(name));
    assertThat(report.findings()).isEmpty();
    assertThat(report.missing()).isEmpty();
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  void a_preliminary_project_without_any_budget_answers_a_call_for_expressions_of_interest() {
    JsonTree file = Dossiers.file("calls-pre-projet");
    assertThat(file.at("/subject/financingPlan")).isEmpty();
    assertThat(Dossiers.check(file).verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  void an_application_without_commitment_to_a_given_solution_is_refused() {
    Report report = Dossiers.check(Dossiers.file("calls").with("/subject/call/type", "aac"));
    assertThat(report.findings()).extracting(Finding::rule).containsExactly("APP-03");
    assertThat(report.findings())
        .extracting(Finding::path)
        .containsExactly("/subject/commitmentToImplement");
    assertThat(report.verdict()).isEqualTo(Verdict.REJECTED);
  }

  @Test
  void a_company_in_a_call_open_to_hospitals_only_is_refused() {
    Report report = Dossiers.check(Edits.changed(
        Dossiers.file("calls"),
        "/call/eligiblePublic=[\"EPS_NON_HU\",\"ESPIC\"] ; /carrier/actorType=\"ENTREPRISE_PME\""));
    assertThat(report.findings()).extracting(Finding::rule).containsExactly("APP-06");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      calls-avis | APP-01 | NA | `` | an AAP
      calls-avis | APP-01 | OK | -/call/specification ; /call/type="ami" | an AMI
      calls-avis | APP-01 | ERROR | -/call/specification ; /call/type="ami" ; /call/imposedSolution=true | with a solution
      calls-avis | APP-01 | UNDECIDED | -/call/specification ; /call/type="ami" ; -/call/imposedSolution | not told
      calls-avis | APP-01 | UNDECIDED | -/call | no call told
      calls-avis | APP-02 | OK | `` | an AAP
      calls-avis | APP-02 | ERROR | /call/imposedSolution=true | with a solution
      calls-avis | APP-02 | NA | /call/type="aac" ; /call/imposedSolution=true | that is an AAC
      calls-avis | APP-03 | NA | `` | an AAP
      calls-avis | APP-03 | OK | /call/type="aac" | an AAC with its specification
      calls-avis | APP-03 | ERROR | /call/type="aac" ; -/call/specification | an AAC without
      calls | APP-03 | OK | /call/type="aac" ; /commitmentToImplement={"statement":"mettre en œuvre la solution"} | committed
      calls | APP-03 | UNDECIDED | -/call ; /commitmentToImplement={"statement":"mettre en œuvre la solution"} | no call told
      calls-avis | APP-04 | OK | `` | an AAP with its specification
      calls-avis | APP-04 | ERROR | -/call/specification | an AAP without
      calls-avis | APP-04 | NA | -/call/specification ; /call/type="ami" | an AMI needs none
      calls | APP-05 | OK | /depositInstant="2026-09-30T17:00:00+02:00" | on the second
      calls | APP-05 | ERROR | /depositInstant="2026-09-30T17:00:01+02:00" | one second late
      calls | APP-05 | OK | /depositInstant="2026-09-30T15:00:00Z" | the same second told from Greenwich
      calls | APP-05 | ERROR | /depositInstant="2026-09-30T16:30:00Z" | 18 h 30 in Paris
      calls | APP-05 | OK | /call/closingInstant="2026-05-31T23:59:59+02:00" ; /depositInstant="2026-05-31T23:59:59+02:00" | minuit
      calls | APP-05 | NA | -/depositInstant | not deposited
      calls | APP-05 | UNDECIDED | -/call/closingInstant | no deadline told
      calls | APP-06 | OK | `` | a public hospital
      calls | APP-06 | ERROR | /carrier/actorType="ENTREPRISE_STARTUP" | a company
      calls | APP-06 | UNDECIDED | -/carrier/actorType | not told what it is
      calls | APP-06 | UNDECIDED | /call/eligiblePublic=[] | not told to whom it is open
      calls | APP-06 | NA | -/carrier | no carrier named
      calls | APP-07 | OK | `` | all pieces
      calls | APP-07 | ERROR | /pieces=["budget prévisionnel"] | three are missing
      calls | APP-07 | OK | /call/requiredPieces=[{"name":"Budget"}] ; /pieces=["budget"] | the same name
      calls | APP-07 | NA | /call/requiredPieces=[] | none is asked for
      calls | APP-08 | OK | /call/callCap=112000 | at the cap
      calls | APP-08 | ERROR | /call/callCap=111999.99 | one cent over
      calls | APP-08 | OK | /call/callCap=112000.01 | one cent under
      calls | APP-08 | OK | /call/maxRate=80 ; /eligibleBase=140000 | exactly the rate
      calls | APP-08 | ERROR | /call/maxRate=80 ; /eligibleBase=139999.99 | over it by less than a rounding
      calls | APP-08 | OK | /call/maxRate=80 ; /eligibleBase=140000.01 | under it
      calls | APP-08 | ERROR | /call/callCap=1 ; -/eligibleBase | over the cap whatever the base
      calls | APP-08 | UNDECIDED | -/amountAsked | nothing asked for yet
      calls | APP-08 | NA | -/call/callCap ; -/call/maxRate | no limit
      calls-avis | APP-09 | OK | `` | one hundred
      calls-avis | APP-09 | ERROR | /call/announcedCriteria/0/weight=29.9 | a tenth less
      calls-avis | APP-09 | ERROR | /call/announcedCriteria/0/weight=30.1 | a tenth more
      calls-avis | APP-09 | UNDECIDED | -/call/announcedCriteria/0/weight | one not told
      calls-avis | APP-09 | NA | /call/announcedCriteria=[{"name":"qualité"}] | not weighted
      calls | APP-10 | OK | `` | led
      calls | APP-10 | ERROR | -/consortium/lead | without a lead
      calls | APP-10 | NA | -/consortium | alone
      calls-avis | APP-11 | INFO | -/call/specification ; /call/type="ami" | a full budget for an AMI
      calls-avis | APP-11 | OK | -/call/specification ; /call/type="ami" ; /call/requiredPieces=[{"name":"note","kind":"PRE_PROJET"}] | a note
      calls-avis | APP-11 | UNDECIDED | -/call/specification ; /call/type="ami" ; /call/requiredPieces=[] | pieces not told
      calls-avis | APP-11 | NA | `` | an AAP may
      calls-grille | APP-12 | OK | `` | announced
      calls-grille | APP-12 | ERROR | /usedCriteria/1/name="prix" | not announced
      calls-grille | APP-12 | UNDECIDED | /call/announcedCriteria=[] | nothing told of the call
      calls-grille | APP-12 | NA | /usedCriteria=[] | not assessed
      calls-avis | APP-13 | OK | `` | a contribution to a budget
      calls-avis | APP-13 | WARNING | /call/consideration="DELIVERABLES_TO_GRANTOR" | deliverables
      calls-avis | APP-13 | WARNING | /call/consideration="SERVICE_ORDERED_BY_GRANTOR" | a service
      calls-avis | APP-13 | WARNING | /call/pricing="UNIT_PRICE" ; -/call/consideration | a unit price
      calls-avis | APP-13 | UNDECIDED | -/call/pricing | not told
      calls | APP-14 | OK | /amountPerYear=[{"year":2027,"amount":23000.01}] | one cent over
      calls | APP-14 | NA | /amountPerYear=[{"year":2027,"amount":23000}] | at the threshold
      calls | APP-14 | NA | /amountPerYear=[{"year":2027,"amount":22999.99}] | one cent under
      calls-avis | APP-15 | OK | `` | money for projects
      calls-avis | APP-15 | ERROR | /call/framework="AUTORISATION_ESMS" | an authorisation
      calls-avis | APP-15 | UNDECIDED | -/call/framework | not told
      calls | APP-15 | ERROR | /call/framework="AUTORISATION_ESMS" | answered as if it were a call
      """)
  void a_rule_answers_as_the_published_list_says(
      String dossier, String rule, String expected, String changes, String why) {
    Report report = Dossiers.check(Edits.changed(Dossiers.file(dossier), changes));
    assertThat(Edits.answer(report, rule)).as(why).isEqualTo(expected);
  }

  @Test
  void each_missing_piece_is_named() {
    Report report =
        Dossiers.check(Edits.changed(Dossiers.file("calls"), "/pieces=[\"budget prévisionnel\"]"));
    assertThat(report.findings())
        .extracting(found -> found.facts().get("piece"))
        .hasSize(3);
    assertThat(report.findings().get(0).toString()).contains("dossier de candidature signé");
  }

  @Test
  void a_kind_of_call_is_known_by_its_type_and_none_is_forgotten() {
    List<Call> calls =
        List.of(Ami.builder().build(), Aap.builder().build(), Aac.builder().build());
    assertThat(calls)
        .extracting(
            call -> call.<Localized>fold(Call::kind, Call::kind, Call::kind).french())
        .containsExactly(
            "appel à manifestation d’intérêt", "appel à projets", "appel à candidatures");
    calls.forEach(call -> assertThat(
            LevierJson.standard().read(LevierJson.standard().toTree(call), Call.class))
        .isEqualTo(call));
  }

  @Test
  void a_grid_adds_up_to_one_hundred_at_most() {
    SelectionGrid grid = (SelectionGrid) Dossiers.subject(Dossiers.file("calls-grille"));
    assertThat(grid.total()).contains(new BigDecimal("83.00"));
    assertThat(grid.withBestNote(Optional.empty()).total()).isEmpty();
  }

  @Test
  void a_notice_says_what_is_to_be_done_on_which_day() {
    CallNotice notice = (CallNotice) Dossiers.subject(Dossiers.file("calls-avis"));
    assertThat(new CallsLever()
            .documents().stream()
                .filter(kind -> kind.subjectType() == CallNotice.class)
                .flatMap(kind -> duties(kind, notice).stream()))
        .extracting(duty -> duty.id() + " " + duty.due().orElseThrow())
        .containsExactly("depot 2026-09-30", "annonce-du-choix 2026-11-30");
  }
}
