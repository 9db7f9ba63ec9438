package fr.levier.funding.mig;

import fr.levier.core.dossier.FinancingPlan;
import fr.levier.core.law.LegalReference;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The mandatory criteria of the call, M1 to M11, each under its own rule or under MIG-02; and what is funded once. */
final class MigCriteria {

  static final Rule<MigApplication> MANDATORY = Rule.of(
      RuleInfo.form("MIG-02", Severity.ERROR, LegalDay.DEPOSIT)
          .contents("healthContext", "priorityObjective", "actionProgramme", "teamComposition")
          .changeable("healthContext", "priorityObjective", "actionProgramme", "teamComposition")
          .basis(MigParameters.GUIDE),
      MigCriteria::mandatory);

  static final Rule<MigApplication> PREVIOUS_YEAR = Rule.of(
      RuleInfo.form("MIG-06", Severity.ERROR, LegalDay.DEPOSIT)
          .facts("renewal")
          .contents("previousYearReport")
          .changeable("previousYearReport")
          .basis(MigParameters.GUIDE),
      MigCriteria::previousYear);

  static final Rule<MigApplication> COMMITMENT = Rule.of(
      RuleInfo.form("MIG-07", Severity.ERROR, LegalDay.DEPOSIT)
          .contents("signedConvention|jointLetterSignedByPartner")
          .changeable("signedConvention", "jointLetterSignedByPartner")
          .basis(MigParameters.GUIDE),
      (file, exam) -> exam.requires(
          "signedConvention|jointLetterSignedByPartner",
          "/subject/signedConvention",
          file.getSignedConvention().or(file::getJointLetterSignedByPartner).isPresent()));

  static final Rule<MigApplication> EACH_ACTION = Rule.of(
      RuleInfo.form("MIG-08", Severity.ERROR, LegalDay.DEPOSIT)
          .contents("expectedResult", "indicator")
          .changeable("expectedResult", "indicator")
          .basis(MigParameters.GUIDE),
      MigCriteria::eachAction);

  static final Rule<MigApplication> MULTILATERAL = Rule.of(
      RuleInfo.form("MIG-11", Severity.ERROR, LegalDay.DEPOSIT)
          .facts("isOverseas")
          .contents("contactMultilateral")
          .changeable("contactMultilateral")
          .basis(MigParameters.GUIDE),
      MigCriteria::multilateral);

  static final Rule<MigApplication> EMBASSY = Rule.of(
      RuleInfo.form("MIG-12", Severity.ERROR, LegalDay.DEPOSIT)
          .contents("contactEmbassy", "contactAfd")
          .changeable("contactEmbassy", "contactAfd")
          .basis(MigParameters.GUIDE),
      (file, exam) -> {
        exam.requires(
            "contactEmbassy",
            "/subject/contactEmbassy",
            file.getContactEmbassy().isPresent());
        exam.requires("contactAfd", "/subject/contactAfd", file.getContactAfd().isPresent(), "afd");
      });

  static final Rule<MigApplication> PLAN = Rule.of(
      RuleInfo.form("MIG-14", Severity.ERROR, LegalDay.DEPOSIT)
          .contents("financingPlan")
          .replaces("DOC-09")
          .changeable("financingPlan")
          .basis(
              MigParameters.GUIDE,
              LegalReference.of("cohérence arithmétique du plan de financement")),
      MigCriteria::plan);

  static final Rule<MigApplication> ONE_EXPENSE = Rule.of(
      RuleInfo.form("MIG-18", Severity.ERROR, LegalDay.AS_OF)
          .facts("expenseLines", "firExpenseLines")
          .replaces("MIX-1")
          .changeable("expenseLines")
          .basis(LegalReference.of("règle de cohérence : une dépense est financée une seule fois")),
      MigCriteria::oneExpense);

  static final Rule<MigApplication> TWO_LEADS = Rule.of(
      RuleInfo.form("MIG-19", Severity.ERROR, LegalDay.DEPOSIT)
          .contents("leadFrance", "leadPartner")
          .changeable("leadFrance", "leadPartner")
          .basis(MigParameters.GUIDE),
      (file, exam) -> {
        exam.requires("leadFrance", "/subject/leadFrance", file.getLeadFrance().isPresent());
        exam.requires(
            "leadPartner", "/subject/leadPartner", file.getLeadPartner().isPresent(), "partner");
      });

  private MigCriteria() {}

  private static void mandatory(MigApplication file, Examination exam) {
    require("healthContext", file.getHealthContext().isPresent(), exam);
    require(
        "priorityObjective",
        file.getPriorityObjective().isPresent() && file.getCampaignPriority().isPresent(),
        exam);
    require(
        "actionProgramme",
        !file.getActionProgramme().isEmpty() && file.getTerm().isPresent(),
        exam);
    require("teamComposition", !file.getTeamComposition().isEmpty(), exam);
  }

  private static void require(String name, boolean present, Examination exam) {
    exam.requires(name, "/subject/" + name, present, name);
  }

  private static void previousYear(MigApplication file, Examination exam) {
    boolean attached = file.getPreviousYearReport().isPresent();
    Truth renewal = exam.fact("renewal", file.isRenewal()).is(yes -> yes);
    exam.breachedIf(
        renewal.and(Truth.of(!attached)),
        "/subject/previousYearReport",
        Severity.ERROR,
        "",
        Map.of("content", "previousYearReport"));
    exam.breachedIf(
        renewal.not().and(Truth.of(attached)),
        "/subject/previousYearReport",
        Severity.INFO,
        "attached",
        Map.of());
  }

  private static void eachAction(MigApplication file, Examination exam) {
    List<MigAction> actions = file.getActionProgramme();
    exam.appliesIf(Truth.of(!actions.isEmpty()));
    for (int i = 0; i < actions.size(); i++) {
      MigAction action = actions.get(i);
      boolean result = action.getExpectedResult().isPresent();
      boolean indicator = !action.getIndicators().isEmpty();
      String path = "/subject/actionProgramme/" + i;
      String content = result ? "indicator" : "expectedResult";
      exam.breachedIf(
          Truth.of(!result || !indicator),
          path + (result ? "/indicators" : "/expectedResult"),
          Severity.ERROR,
          result ? "indicator" : indicator ? "" : "both",
          Map.of("content", content, "action", action.getLabel().orElse("n° " + (i + 1))));
    }
  }

  private static void multilateral(MigApplication file, Examination exam) {
    boolean overseasRegion =
        MigRules.region(file).filter(region -> region.isOverseas()).isPresent();
    Fact<Boolean> overseas =
        exam.fact("isOverseas", overseasRegion ? Optional.of(true) : file.isOverseas());
    exam.appliesIf(overseas.is(yes -> yes));
    exam.requires(
        "contactMultilateral",
        "/subject/contactMultilateral",
        file.getContactMultilateral().isPresent());
  }

  private static void plan(MigApplication file, Examination exam) {
    Optional<FinancingPlan> plan = file.getFinancingPlan();
    exam.requires("financingPlan", "/subject/financingPlan", plan.isPresent());
    plan.ifPresent(known -> exam.breachedIf(
        Truth.of(!known.balances()),
        "/subject/financingPlan",
        Severity.ERROR,
        "unbalanced",
        Map.of("charges", known.totalCharges(), "products", known.totalProducts())));
  }

  private static void oneExpense(MigApplication file, Examination exam) {
    Fact<List<String>> others = exam.fact("firExpenseLines", file.getFirExpenseLines());
    exam.appliesIf(others.is(lines -> !lines.isEmpty()));
    Fact<List<MigExpense>> ours = exam.fact(
        "expenseLines",
        Optional.of(file.getExpenseLines()).filter(expenses -> !expenses.isEmpty()));
    exam.breachedIf(ours.is(lines -> false));
    for (int i = 0; i < file.getExpenseLines().size(); i++) {
      String path = ours.path() + "/" + i + "/label";
      Optional<String> label = file.getExpenseLines().get(i).getLabel();
      exam.breachedIf(
          label
              .map(one -> others.is(lines -> isAmong(one, lines)))
              .orElseGet(() -> Truth.unknown(path)),
          path,
          Severity.ERROR,
          "",
          Map.of("expense", label.orElse("n° " + (i + 1))));
    }
  }

  private static boolean isAmong(String label, List<String> lines) {
    return lines.stream().map(MigCriteria::folded).anyMatch(folded(label)::equals);
  }

  /** Names are the same whatever their case and spaces. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replaceAll("\\s+", " ")
        .strip();
  }
}
