package fr.levier.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.law.LegalParameters;
import fr.levier.core.law.Parameter;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.LeverCatalog;
import fr.levier.core.lever.Obligation;
import fr.levier.core.lever.Openness;
import fr.levier.core.money.Euros;
import fr.levier.core.party.ActorType;
import fr.levier.core.report.Report;
import fr.levier.core.report.Verdict;
import fr.levier.core.rule.RuleContext;
import fr.levier.funding.tiga.TigaConvention;
import fr.levier.funding.tiga.TigaParameters;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases that jurists settled for the territories of innovation, and one at least for each of their rules. */
class TigaOraclesTest {

  /** Dossier, rule, answer, what is changed in the dossier. */
  private static final String CASES = """
      tiga | TIG-01 | OK | /depositInstant="2019-04-26T16:59:59+02:00"
      tiga | TIG-01 | OK | /depositInstant="2019-04-26T17:00:00+02:00"
      tiga | TIG-01 | OK | /depositInstant="2019-04-26T15:00:00Z"
      tiga | TIG-01 | ERROR | /depositInstant="2019-04-26T17:00:01+02:00"
      tiga | TIG-01 | ERROR | /depositInstant="2019-04-27T09:00:00+02:00"
      tiga | TIG-01 | ERROR | /depositInstant="2026-11-20T10:00:00+01:00" ; @2026-11-20
      tiga | TIG-01 | UNDECIDED | -/depositInstant
      tiga | TIG-02 | UNDECIDED | /consortium/members=[]
      tiga | TIG-02 | ERROR | /consortium/members=[{"type":"publicBody","siret":"12345678200002"}]
      tiga-accord-consortium | TIG-02 | ERROR | /parties=[{"type":"company"}]
      tiga | TIG-02 | UNDECIDED | -/consortium
      tiga-accord-consortium | TIG-02 | OK | /registryCopy=true
      tiga | TIG-03 | ERROR | /consortium/members=[{"type":"publicBody","actorType":"COMMUNE"}]
      tiga | TIG-03 | ERROR | /consortium/lead={"type":"company"} ; /consortium/members=[{"type":"association"}]
      tiga | TIG-03 | OK | /consortium/lead={"type":"company"} ; /consortium/members=[{"type":"hospital","actorType":"EPS_NON_HU"}]
      tiga | TIG-03 | OK | /consortium/members=[{"type":"hospital","actorType":"ESPIC"}]
      tiga | TIG-03 | UNDECIDED | /consortium/members=[{"type":"hospital"}]
      tiga | TIG-03 | NA:TIG-02 | /consortium/members=[{"type":"publicBody","siret":"12345678200002"}]
      tiga | TIG-04 | WARNING | /actions/0/trl=9
      tiga | TIG-04 | OK | /actions/0/trl=8
      tiga | TIG-04 | NA | -/actions
      tiga | TIG-05 | OK | -/calendar
      tiga | TIG-06 | OK | /periodEnd="2030-03-31"
      tiga | TIG-06 | WARNING | /periodEnd="2030-04-01"
      tiga | TIG-06 | OK | /periodEnd="2030-03-30"
      tiga | TIG-06 | NA | -/periodEnd
      tiga-bilan | TIG-07 | OK | -/laureate ; /consortium/lead/name="Eurométropole de Strasbourg"
      tiga-bilan | TIG-07 | OK | -/laureate ; /consortium/lead/name="Lorient Agglomération"
      tiga-bilan | TIG-07 | UNDECIDED | -/laureate
      tiga-bilan | TIG-07 | ERROR | /laureate=false
      tiga-convention | TIG-07 | ERROR | /laureate=false
      tiga-avenant | TIG-07 | ERROR | /laureate=false
      tiga | TIG-08 | WARNING | /budgetLines/1/recipientType="ASSOCIATION_USAGERS"
      tiga | TIG-08 | NA | /budgetLines/1/kind="GRANT"
      tiga | TIG-08 | UNDECIDED | -/budgetLines
      tiga | TIG-08 | UNDECIDED | -/budgetLines/1/recipientType
      tiga | TIG-08 | UNDECIDED | /budgetLines=[{"recipientType":"ASSOCIATION_USAGERS"}]
      """;

  static Stream<Answers> cases() {
    return CASES.lines().map(Answers::of);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_rule_answers_as_settled(Answers row) {
    assertThat(row.given()).isEqualTo(row.answer());
  }

  @Test
  void a_report_of_a_known_laureate_in_2024_is_accepted() {
    Report report = Dossiers.check(Dossiers.file("tiga-bilan")
        .without("/subject/laureate")
        .with("/subject/consortium/lead/name", "Eurométropole de Strasbourg"));
    assertThat(report.findings()).isEmpty();
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  void grants_and_equity_make_the_programme() {
    LocalDate day = LocalDate.of(2020, 7, 15);
    assertThat(amount(TigaParameters.GRANTS, day).plus(amount(TigaParameters.EQUITY, day)))
        .isEqualTo(amount(TigaParameters.PROGRAMME, day))
        .isEqualTo(Euros.of(450_000_000));
  }

  private static Euros amount(Parameter<Euros> parameter, LocalDate day) {
    return LegalParameters.standard().on(parameter, day).orElseThrow().value();
  }

  @Test
  void the_door_closed_the_day_after_the_call() {
    var lever = LeverCatalog.installed().lever("tiga");
    assertThat(lever.openness(ActorType.DEPARTEMENT, LocalDate.of(2019, 4, 26)).answer())
        .isEqualTo(Openness.Answer.OPEN);
    assertThat(lever.openness(ActorType.DEPARTEMENT, LocalDate.of(2019, 4, 27)).answer())
        .isEqualTo(Openness.Answer.CLOSED);
  }

  @Test
  void a_convention_brings_a_report_each_year_and_its_term() {
    TigaConvention convention = (TigaConvention) Dossiers.subject(Dossiers.file("tiga-convention"));
    RuleContext context =
        new RuleContext(LocalDate.of(2020, 3, 2), LegalParameters.standard(), false);
    assertThat(kind().obligations().of(convention, context))
        .extracting(Obligation::id)
        .contains("bilan-2021", "bilan-2026", "terme")
        .doesNotHaveDuplicates();
  }

  // Safe: the kind is found by its id, which is that of this model.
  @SuppressWarnings("unchecked")
  private static DocumentKind<TigaConvention> kind() {
    return (DocumentKind<TigaConvention>)
        LeverCatalog.installed().lever("tiga").documents().stream()
            .filter(kind -> kind.id().equals("convention"))
            .findFirst()
            .orElseThrow();
  }
}
