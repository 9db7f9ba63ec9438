package fr.levier.core.dossier;

import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import java.util.List;

/** COI-5 and COI-6: what is entrusted to another, be it health data or the operation of a solution. */
final class EntrustingRules {

  private static final RuleInfo HEALTH_DATA = RuleInfo.law(
          "COI-5", Severity.ERROR, LegalDay.SIGNATURE)
      .facts("processesHealthData")
      .contents("dataProtectionAnnex")
      .yieldsTo("EXP-04")
      .changeable("dataProtectionAnnex")
      .basis(
          LegalReference.of("règlement (UE) 2016/679, article 28, paragraphe 3"),
          LegalReference.of("règlement (UE) 2016/679, article 26"),
          LegalReference.article("L. 1111-8", LegalCode.CSP).unverified());

  private static final RuleInfo OPERATOR = RuleInfo.law(
          "COI-6", Severity.WARNING, LegalDay.SIGNATURE)
      .facts("operatorEntrusted", "procurementReference")
      .yieldsTo("TLE-10", "IND-12", "EXP-08", "PAR-15", "ACH-07")
      .changeable("procurementReference")
      .basis(
          LegalReference.article("L. 3", LegalCode.CCP),
          LegalReference.article("L. 1111-1", LegalCode.CCP),
          LegalReference.of("modèle national de convention de télésurveillance").singleSource());

  static final List<Rule<LegalSubject>> ALL = List.of(
      Judging.on(HealthDataAct.class, HEALTH_DATA, EntrustingRules::healthData),
      Judging.on(OperatedAct.class, OPERATOR, EntrustingRules::operator));

  private EntrustingRules() {}

  private static void healthData(HealthDataAct act, Examination examination) {
    Fact<Boolean> processed = examination.fact("processesHealthData", act.isProcessesHealthData());
    examination.appliesIf(processed.is(yes -> yes));
    examination.requires(
        "dataProtectionAnnex",
        "/subject/dataProtectionAnnex",
        act.getDataProtectionAnnex().filter(title -> !title.isBlank()).isPresent());
  }

  private static void operator(OperatedAct act, Examination examination) {
    Fact<Boolean> entrusted = examination.fact("operatorEntrusted", act.isOperatorEntrusted());
    Fact<String> reference =
        examination.fact("procurementReference", act.getProcurementReference());
    examination.appliesIf(entrusted.is(yes -> yes));
    examination.breachedIf(reference.is(String::isBlank), reference.path());
  }
}
