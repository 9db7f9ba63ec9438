package fr.levier.funding.article51;

import static fr.levier.funding.article51.Article51Rules.GUIDE;
import static fr.levier.funding.article51.Article51Rules.css;
import static fr.levier.funding.article51.Article51Rules.given;

import fr.levier.core.party.Party;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Fact;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A51-06, A51-13, A51-15, A51-20 and A51-22: what a specification holds. */
final class SpecificationRules {

  static final Rule<Article51Specification> CRITERIA = Rule.of(
      RuleInfo.law("A51-06", Severity.ERROR, LegalDay.REQUEST)
          .contents(
              "innovativeJustification",
              "feasibleJustification",
              "reproducibleJustification",
              "efficientJustification")
          .changeable(
              "innovativeJustification",
              "feasibleJustification",
              "reproducibleJustification",
              "efficientJustification")
          .basis(GUIDE, css("R. 162-50-5"), css("R. 162-50-7, III,")),
      (specification, exam) -> {
        ofAnExperiment(specification, exam);
        require("innovativeJustification", specification.getInnovativeJustification(), exam);
        require("feasibleJustification", specification.getFeasibleJustification(), exam);
        require("reproducibleJustification", specification.getReproducibleJustification(), exam);
        require("efficientJustification", specification.getEfficientJustification(), exam);
      });

  static final Rule<Article51Specification> EVALUATION = Rule.of(
      RuleInfo.law("A51-13", Severity.ERROR, LegalDay.REQUEST)
          .contents("evaluationPlan")
          .changeable("evaluationPlan")
          .basis(css("L. 162-31-1"), css("R. 162-50-6, 7°,")),
      (specification, exam) -> {
        ofAnExperiment(specification, exam);
        exam.requires(
            "evaluationPlan",
            "/subject/evaluationPlan",
            specification.getEvaluationPlan().isPresent());
      });

  static final Rule<Article51Specification> DECLARATIONS = Rule.of(
      RuleInfo.law("A51-15", Severity.ERROR, LegalDay.REQUEST)
          .facts("carriers")
          .contents("interestDeclarations")
          .changeable("interestDeclarations")
          .basis(css("R. 162-50-6, 8°,"), css("R. 162-50-13")),
      SpecificationRules::declarations);

  static final Rule<Article51Specification> CONTENTS = Rule.of(
      RuleInfo.law("A51-20", Severity.ERROR, LegalDay.REQUEST)
          .contents(
              "period",
              "categories",
              "territory",
              "patientInformation",
              "fundingModel",
              "interestDeclarants")
          .changeable(
              "categories", "territory", "patientInformation", "fundingModel", "interestDeclarants")
          .basis(css("R. 162-50-6")),
      SpecificationRules::contents);

  static final Rule<Article51Specification> FIVE_YEARS = Rule.of(
      RuleInfo.law("A51-22", Severity.WARNING, LegalDay.REQUEST)
          .facts("interestDeclarations")
          .yieldsTo("A51-15")
          .changeable("interestDeclarations")
          .basis(css("R. 162-50-13")),
      SpecificationRules::fiveYears);

  private SpecificationRules() {}

  private static void ofAnExperiment(Article51Specification specification, Examination exam) {
    exam.appliesIf(Truth.of(!specification.concernsTransition()));
  }

  /** One finding for each content, in the words of its own message. */
  private static void require(String name, Optional<?> content, Examination exam) {
    exam.requires(name, "/subject/" + name, content.isPresent(), name);
  }

  private static void contents(Article51Specification specification, Examination exam) {
    ofAnExperiment(specification, exam);
    exam.requires(
        "period",
        specification.getPeriodStart().isEmpty() ? "/subject/periodStart" : "/subject/periodEnd",
        specification.getPeriodStart().isPresent()
            && specification.getPeriodEnd().isPresent(),
        "period");
    require("categories", given(specification.getCategories()), exam);
    require("territory", specification.getTerritory(), exam);
    require("patientInformation", specification.getPatientInformation(), exam);
    require("fundingModel", specification.getFundingModel(), exam);
    require("interestDeclarants", given(specification.getInterestDeclarants()), exam);
  }

  private static void declarations(Article51Specification specification, Examination exam) {
    ofAnExperiment(specification, exam);
    Fact<List<String>> carriers = exam.fact(
        "carriers",
        given(specification.getCarriers())
            .map(list -> list.stream().map(SpecificationRules::name).toList()));
    exam.breachedIf(carriers.is(list -> false), carriers.path());
    for (Party carrier : specification.getCarriers()) {
      exam.breachedIf(
          Truth.of(specification.getInterestDeclarations().stream()
              .noneMatch(declaration -> isOf(carrier, declaration))),
          "/subject/interestDeclarations",
          Severity.ERROR,
          "",
          Map.of("content", "interestDeclarations", "carrier", name(carrier)));
    }
  }

  private static String name(Party carrier) {
    return carrier.getName().or(carrier::getShortName).orElse("—");
  }

  private static boolean isOf(Party carrier, InterestDeclaration declaration) {
    return Stream.of(carrier.getName(), carrier.getShortName())
        .flatMap(Optional::stream)
        .anyMatch(name -> declaration
            .getDeclarant()
            .filter(declarant -> folded(declarant).equals(folded(name)))
            .isPresent());
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static void fiveYears(Article51Specification specification, Examination exam) {
    List<InterestDeclaration> declarations = specification.getInterestDeclarations();
    exam.appliesIf(Truth.of(!declarations.isEmpty()));
    Fact<Period> span = exam.parameter(Article51Parameters.INTERESTS_SPAN);
    span.value().ifPresent(years -> exam.tell("first", exam.day().minus(years)));
    for (int i = 0; i < declarations.size(); i++) {
      InterestDeclaration declaration = declarations.get(i);
      String path = "/subject/interestDeclarations/" + i + "/coversFrom";
      Fact<LocalDate> from = exam.fact("coversFrom", path, declaration.getCoversFrom());
      exam.breachedIf(
          from.is((first, years) -> first.isAfter(exam.day().minus(years)), span),
          path,
          Severity.WARNING,
          "",
          Map.of("declarant", declaration.getDeclarant().orElse("—")));
    }
  }
}
