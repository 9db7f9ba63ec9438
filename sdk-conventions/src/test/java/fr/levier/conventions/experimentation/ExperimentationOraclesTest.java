package fr.levier.conventions.experimentation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.conventions.Answers;
import fr.levier.core.Levier;
import fr.levier.core.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each rule answers, on the complete convention and a few changes: a path and its new value, or a path taken away. */
class ExperimentationOraclesTest {

  private static Report check(String changes, boolean strict) {
    return Answers.report(
        strict ? Levier.standard().strict() : Levier.standard(), "experimentation", changes);
  }

  private static String answer(Report report, String rule) {
    return Answers.outcome(report, rule)
        .fold(
            satisfied -> "OK",
            breached -> breached.severity().name() + "×" + breached.breaches().size(),
            aside -> aside.because().isEmpty() ? "NA" : "NA:" + aside.because(),
            undecided -> "UNDECIDED");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      EXP-01 | ERROR×1 | -/site
      EXP-01 | ERROR×2 | -/site ; -/solutionOwner
      EXP-01 | ERROR×1 | -/testbed
      EXP-01 | OK | -/testbed ; /testbedInvolved=false
      EXP-01 | OK | -/testbed ; -/testbedInvolved
      EXP-01 | ERROR×1 | /solutionOwner="Une autre (fictif)"
      EXP-02 | ERROR×1 | -/protocol
      EXP-02 | ERROR×1 | -/solutionDescription
      EXP-02 | ERROR×1 | -/testedFunctions
      EXP-03 | ERROR×1 | /realLife=false
      EXP-03 | UNDECIDED | -/realLife
      EXP-03 | ERROR×3 | -/testPlace ; -/testUsers ; -/testPeriod ; -/realLife
      EXP-04 | ERROR×1 | -/dataProtectionAnnex
      EXP-04 | ERROR×1 | -/dataProtectionAnnex ; /processesHealthData=false
      EXP-04 | NA | -/dataProtectionAnnex ; /processesHealthData=false ; /processesPersonalData=false
      EXP-04 | UNDECIDED | -/dataProtectionAnnex ; -/processesHealthData ; /processesPersonalData=false
      COI-5 | NA:EXP-04 | -/dataProtectionAnnex
      EXP-05 | WARNING×1 | -/vigilanceClause
      EXP-05 | NA | -/vigilanceClause ; /medicalDevice=false
      EXP-05 | UNDECIDED | -/vigilanceClause ; -/medicalDevice
      EXP-06 | WARNING×2 | -/equipmentList ; -/insuranceClause
      EXP-06 | NA | -/equipmentList ; -/insuranceClause ; /equipmentLent=false
      EXP-06 | UNDECIDED | -/equipmentList ; -/equipmentLent
      EXP-07 | WARNING×2 | -/ipClause ; -/resultsClause
      EXP-08 | ERROR×1 | /purchaseCommitment=true
      EXP-08 | ERROR×2 | /purchaseCommitment=true ; /exclusivity=true
      EXP-08 | UNDECIDED | -/exclusivity
      EXP-08 | NA | /purchaseCommitment=true ; /parties/0/actorType="ESPIC" ; -/parties/2
      EXP-09 | WARNING×1 | -/antiGiftCheck
      EXP-09 | NA | -/antiGiftCheck ; /advantageValue=0
      EXP-09 | WARNING×1 | -/antiGiftCheck ; /advantageValue=0.01
      EXP-09 | NA | -/antiGiftCheck ; /giverType="UNIVERSITE"
      EXP-09 | UNDECIDED | -/advantageValue ; -/antiGiftCheck
      EXP-09 | ERROR×2 | /recipientType="PROFESSIONNEL_DE_SANTE" ; /authorisationThreshold=5000
      EXP-09 | ERROR×1 | /recipientType="PROFESSIONNEL_DE_SANTE" ; /authorisationThreshold=5000 ; /antiGiftFiling={"conventionDate":"2025-12-15","declaredOn":"2026-01-03"}
      EXP-09 | OK | /recipientType="PROFESSIONNEL_DE_SANTE" ; /authorisationThreshold=5000 ; /antiGiftFiling={"conventionDate":"2025-12-15","declaredOn":"2026-01-02"}
      EXP-09 | OK | /recipientType="PROFESSIONNEL_DE_SANTE" ; /authorisationThreshold=3840 ; /antiGiftFiling={"conventionDate":"2025-12-15","declaredOn":"2026-01-02"}
      EXP-09 | ERROR×1 | /recipientType="PROFESSIONNEL_DE_SANTE" ; /authorisationThreshold=3839.99 ; /antiGiftFiling={"conventionDate":"2025-12-15","declaredOn":"2026-01-02"}
      EXP-09 | OK | /recipientType="PROFESSIONNEL_DE_SANTE" ; /authorisationThreshold=3839.99 ; /antiGiftFiling={"conventionDate":"2025-12-15","authorisedOn":"2026-01-12"}
      EXP-09 | UNDECIDED | /recipientType="PERSONNEL_D_ORGANISME" ; /antiGiftFiling={"conventionDate":"2025-12-15","declaredOn":"2026-01-02"}
      EXP-09 | ERROR×2 | /parties/0/actorType="ASSOCIATION_DU_SECTEUR" ; /authorisationThreshold=5000
      COI-4 | NA:EXP-09 | /recipientType="PROFESSIONNEL_DE_SANTE"
      EXP-10 | ERROR×2 | -/evaluationCriteria ; -/evaluationIndicators
      EXP-11 | WARNING×2 | -/endDate ; -/returnClause
      EXP-12 | WARNING×1 | -/testerDeclarations
      EXP-12 | WARNING×1 | -/testerDeclarations/1
      EXP-12 | WARNING×1 | /testerDeclarations/2/body="Cicatrice fictive SAS"
      EXP-12 | NA | /testers=[] ; -/testerDeclarations
      EXP-12 | UNDECIDED | -/testers ; -/testerDeclarations
      """)
  void a_rule_gives_its_answer(String rule, String answer, String changes) {
    assertThat(answer(check(changes, false), rule)).isEqualTo(answer);
  }

  @Test
  void in_strict_mode_a_tester_without_declaration_is_an_error() {
    assertThat(answer(check("-/testerDeclarations/1", true), "EXP-12")).isEqualTo("ERROR×1");
  }

  @Test
  void the_complete_convention_is_in_order() {
    Report report = check("/registryCopy=false", true);
    assertThat(report.findings()).isEmpty();
    assertThat(report.missing()).isEmpty();
  }
}
