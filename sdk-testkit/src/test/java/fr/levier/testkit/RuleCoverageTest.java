package fr.levier.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.Levier;
import fr.levier.core.law.CommonParameters;
import fr.levier.core.law.Step;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.rule.LegalSubject;
import fr.levier.funding.procurement.PurchaseNeed;
import fr.levier.testkit.RuleCoverage.Answer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every rule of the installed levers gives every answer that it can, and every threshold is asked one cent or one day under,
 * at, and over. The page stands in {@code target/rule-coverage/index.html}.
 */
class RuleCoverageTest {

  private static final String ALWAYS = "it applies to every subject";
  private static final String TRIGGERS = "its facts are triggers: absent, it does not apply";

  private static final List<RuleCoverage.Exempt> EXCEPTIONS = List.of(
      new RuleCoverage.Exempt("PAR-01", Answer.NOT_APPLICABLE, ALWAYS),
      new RuleCoverage.Exempt("PAR-02", Answer.NOT_APPLICABLE, ALWAYS),
      new RuleCoverage.Exempt("PAR-03", Answer.NOT_APPLICABLE, ALWAYS),
      new RuleCoverage.Exempt("PAR-04", Answer.NOT_APPLICABLE, ALWAYS),
      new RuleCoverage.Exempt("PAR-11", Answer.NOT_APPLICABLE, ALWAYS),
      new RuleCoverage.Exempt("PAR-15", Answer.NOT_APPLICABLE, ALWAYS),
      new RuleCoverage.Exempt("PAR-16", Answer.NOT_APPLICABLE, ALWAYS),
      new RuleCoverage.Exempt("PAR-17", Answer.UNDECIDED, TRIGGERS),
      new RuleCoverage.Exempt("IDT-01", Answer.UNDECIDED, TRIGGERS),
      new RuleCoverage.Exempt("IDT-02", Answer.UNDECIDED, TRIGGERS),
      new RuleCoverage.Exempt("DOC-09", Answer.UNDECIDED, TRIGGERS),
      new RuleCoverage.Exempt("DOC-10", Answer.UNDECIDED, TRIGGERS));

  private final RuleCoverage coverage = new RuleCoverage(EXCEPTIONS);

  @Test
  void every_rule_gives_every_answer_and_every_threshold_is_asked_on_both_sides() {
    SpecimensTest.all().forEach(specimens -> specimens.gallery().forEach(this::see));
    see(PurchaseNeed.builder().build());
    thresholds();
    new RuleCoverageReport(coverage).writeTo(Path.of("target", "rule-coverage"));
    assertThat(coverage.gaps()).isEmpty();
  }

  private void thresholds() {
    for (Step<BeforeTax> step : CommonParameters.DIRECT_AWARD.series().steps()) {
      Amounts.threeAround(step.value())
          .forEach(price -> see(Conventions.specimens()
              .edited(Edit.set("/price", price)
                  .and(
                      Edit.set("/signatureDate", step.from()),
                      Edit.set("/marketActivityShare", 10)))));
    }
  }

  private void see(LegalSubject subject) {
    coverage.see(Levier.standard().check(subject, LegalDays.of(subject)));
  }
}
