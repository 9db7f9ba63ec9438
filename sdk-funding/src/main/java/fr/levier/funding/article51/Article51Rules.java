package fr.levier.funding.article51;

import static fr.levier.core.law.LegalReference.article;

import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleSet;
import java.util.List;
import java.util.Optional;

/** The rules of experiments, A51-01 to A51-23, by the paper that they judge. */
final class Article51Rules {

  /** The sheet of the guide of July 2020. */
  static final LegalReference GUIDE =
      LegalReference.of("guide APIST, juillet 2020, fiche article 51");

  private static final List<Rule<? super Article51Specification>> OF_THE_SPECIFICATION = List.of(
      ProjectRules.DEROGATION,
      PeriodRules.LONGEST,
      PeriodRules.TRANSITION,
      PeriodRules.TWO_OPINIONS,
      PeriodRules.CONTIGUITY,
      SpecificationRules.CRITERIA,
      ProjectRules.OBJECTIVE,
      ProjectRules.ADDRESSEE,
      ProjectRules.REGIONS,
      FundingRules.NO_CARE_BY_FIR,
      FundingRules.NO_REGIONAL_ENGINEERING_BY_FISS,
      FundingRules.NO_NATIONAL_FIR,
      SpecificationRules.EVALUATION,
      PeriodRules.REPORT,
      SpecificationRules.DECLARATIONS,
      ProjectRules.LETTERS,
      PeriodRules.EXIT,
      FundingRules.DEPARTEMENT,
      ProjectRules.TELEMONITORING,
      SpecificationRules.CONTENTS,
      OpinionRules.HAS,
      SpecificationRules.FIVE_YEARS,
      OpinionRules.SILENCE);

  private static final List<Rule<Article51Act>> OF_THE_LETTER = List.of(
      ProjectRules.DEROGATION,
      PeriodRules.LONGEST,
      ProjectRules.OBJECTIVE,
      ProjectRules.ADDRESSEE,
      ProjectRules.REGIONS,
      FundingRules.NO_CARE_BY_FIR,
      FundingRules.NO_REGIONAL_ENGINEERING_BY_FISS,
      FundingRules.NO_NATIONAL_FIR,
      ProjectRules.LETTERS,
      ProjectRules.TELEMONITORING);

  private static final List<Rule<Article51Act>> OF_THE_CONVENTION = List.of(
      PeriodRules.LONGEST,
      ProjectRules.REGIONS,
      FundingRules.NO_CARE_BY_FIR,
      FundingRules.NO_REGIONAL_ENGINEERING_BY_FISS,
      FundingRules.NO_NATIONAL_FIR,
      PeriodRules.REPORT,
      ProjectRules.LETTERS,
      PeriodRules.EXIT,
      FundingRules.DEPARTEMENT);

  private static final List<Rule<Article51Act>> OF_THE_TRANSITION = List.of(
      PeriodRules.TRANSITION,
      PeriodRules.TWO_OPINIONS,
      PeriodRules.CONTIGUITY,
      ProjectRules.ADDRESSEE,
      ProjectRules.REGIONS,
      FundingRules.NO_CARE_BY_FIR,
      FundingRules.NO_REGIONAL_ENGINEERING_BY_FISS,
      FundingRules.NO_NATIONAL_FIR,
      ProjectRules.LETTERS,
      FundingRules.DEPARTEMENT);

  private static final List<Rule<Article51Act>> OF_THE_REPORT =
      List.of(ProjectRules.REGIONS, PeriodRules.REPORT, ProjectRules.LETTERS, PeriodRules.EXIT);

  private Article51Rules() {}

  static RuleSet<Article51Specification> ofTheSpecification() {
    return new RuleSet<>(OF_THE_SPECIFICATION);
  }

  static RuleSet<Article51Letter> ofTheLetter() {
    return new RuleSet<Article51Letter>(List.of()).with(OF_THE_LETTER);
  }

  static RuleSet<Article51Convention> ofTheConvention() {
    return new RuleSet<Article51Convention>(List.of()).with(OF_THE_CONVENTION);
  }

  static RuleSet<Article51Transition> ofTheTransition() {
    return new RuleSet<Article51Transition>(List.of()).with(OF_THE_TRANSITION);
  }

  static RuleSet<Article51Report> ofTheReport() {
    return new RuleSet<Article51Report>(List.of()).with(OF_THE_REPORT);
  }

  static LegalReference css(String article) {
    return article(article, LegalCode.CSS);
  }

  /** A list whose absence means that nobody has said. */
  static <V> Optional<List<V>> given(List<V> list) {
    return Optional.of(list).filter(some -> !some.isEmpty());
  }
}
