package fr.levier.funding.article51;

import static fr.levier.funding.article51.Article51Rules.given;

import fr.levier.core.law.LegalReference;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A51-10, A51-11, A51-12 and A51-18: who may pay what. */
final class FundingRules {

  private static final LegalReference GUIDE =
      LegalReference.of("guide APIST, juillet 2020, fiche article 51, financement");
  private static final Set<ExpensePurpose> ALL = EnumSet.allOf(ExpensePurpose.class);
  private static final Set<ExpensePurpose> CARE =
      EnumSet.of(ExpensePurpose.CARE, ExpensePurpose.EVALUATION);
  private static final Set<ExpensePurpose> ENGINEERING =
      EnumSet.of(ExpensePurpose.ENGINEERING, ExpensePurpose.SEED);
  private static final Set<Scope> REGIONAL = EnumSet.of(Scope.INFRA_REGIONALE, Scope.REGIONALE);
  private static final Set<Scope> NATIONAL = EnumSet.of(Scope.NATIONALE);

  static final Rule<Article51Act> NO_CARE_BY_FIR =
      paying("A51-10", EnumSet.complementOf(EnumSet.of(Scope.NATIONALE)), MoneySource.FIR, CARE);

  static final Rule<Article51Act> NO_REGIONAL_ENGINEERING_BY_FISS =
      paying("A51-11", REGIONAL, MoneySource.FISS, ENGINEERING);

  static final Rule<Article51Act> NO_NATIONAL_FIR =
      paying("A51-12", NATIONAL, MoneySource.FIR, ALL);

  static final Rule<Article51Act> DEPARTEMENT = Rule.of(
      RuleInfo.law("A51-18", Severity.WARNING, LegalDay.REQUEST)
          .facts("fundingLines")
          .contents("departementAgreement")
          .changeable("departementAgreement")
          .basis(LegalReference.of("débats parlementaires, et non un texte").unverified()),
      FundingRules::departement);

  private FundingRules() {}

  /** A rule that forbids a fund, for some scopes, to pay for some purposes; one breach a line. */
  private static Rule<Article51Act> paying(
      String id, Set<Scope> scopes, MoneySource source, Set<ExpensePurpose> purposes) {
    return Rule.of(
        RuleInfo.law(id, Severity.ERROR, LegalDay.REQUEST)
            .facts("scope", "fundingLines")
            .changeable("fundingLines")
            .basis(GUIDE),
        (act, exam) -> {
          Fact<Scope> scope = exam.fact("scope", act.getScope());
          exam.appliesIf(scope.is(scopes::contains));
          lines(act, exam);
          for (int i = 0; i < act.getFundingLines().size(); i++) {
            line(act.getFundingLines().get(i), i, source, purposes, exam);
          }
        });
  }

  private static void line(
      FundingLine line,
      int index,
      MoneySource source,
      Set<ExpensePurpose> purposes,
      Examination exam) {
    String path = "/subject/fundingLines/" + index;
    Truth paid = new Fact<>("source", path + "/source", line.getSource()).is(source::equals);
    Truth served = purposes.equals(ALL)
        ? Truth.YES
        : new Fact<>("purpose", path + "/purpose", line.getPurpose()).is(purposes::contains);
    exam.breachedIf(
        paid.and(served),
        path,
        Severity.ERROR,
        "",
        Map.of("line", line.getLabel().orElse("n° " + (index + 1)), "amount", line.total()));
  }

  private static void departement(Article51Act act, Examination exam) {
    Fact<List<FundingLine>> lines = lines(act, exam);
    exam.appliesIf(lines.is(list -> list.stream()
        .anyMatch(
            line -> line.getSource().filter(MoneySource.DEPARTEMENT::equals).isPresent())));
    exam.requires(
        "departementAgreement",
        "/subject/departementAgreement",
        act.getDepartementAgreement().isPresent());
  }

  /** The lines; while there is none, what pays what is open. */
  private static Fact<List<FundingLine>> lines(Article51Act act, Examination exam) {
    Fact<List<FundingLine>> lines =
        new Fact<>("fundingLines", "/subject/fundingLines", given(act.getFundingLines()));
    exam.fact("fundingLines", lines.value().map(List::size));
    exam.breachedIf(lines.is(list -> false), lines.path());
    return lines;
  }
}
