package fr.levier.funding.financeurs;

import static fr.levier.core.law.LegalReference.article;

import fr.levier.core.law.LegalCode;
import fr.levier.core.law.LegalReference;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleSet;
import fr.levier.funding.subsidy.SubsidyRules;
import java.util.List;

/** The rules of the financing of prevention, CDF-01 to CDF-15, with those common to all subsidies. */
final class FinanceursRules {

  /** What the guide prints of the lever. */
  static final LegalReference GUIDE = FinanceursParameters.GUIDE;

  /** What a département adds to the law. */
  static final LegalReference LOCAL =
      LegalReference.of("règlement local de l’appel à projets du département (paramétrable)");

  /** On any document. */
  private static final List<Rule<? super FinanceursAct>> COMMON =
      List.of(NameRule.NAME, ShareRules.SUM);

  private static final List<Rule<? super PreventionAction>> OF_THE_ACTION = List.of(
      ActionRules.PUBLIC,
      ShareRules.NON_DEPENDENT,
      ActionRules.DEPRECIABLE,
      ActionRules.COMMERCIAL,
      ActionRules.AXIS,
      LocalRuleRules.LOCAL_RULES,
      LocalRuleRules.RENEWAL,
      ActionRules.CARRIER,
      ActionRules.LAW_ITEM);

  private FinanceursRules() {}

  static RuleSet<ActionRequest> ofTheRequest() {
    return new RuleSet<ActionRequest>(List.of())
        .with(OF_THE_ACTION)
        .with(COMMON)
        .with(SubsidyRules.ofTheRequest())
        .with(SubsidyRules.combination());
  }

  static RuleSet<ActionConvention> ofTheConvention() {
    return new RuleSet<ActionConvention>(List.of())
        .with(OF_THE_ACTION)
        .with(COMMON)
        .with(SubsidyRules.all())
        .with(SubsidyRules.combination());
  }

  static RuleSet<CoordinatedProgramme> ofTheProgramme() {
    return new RuleSet<CoordinatedProgramme>(List.of())
        .with(List.of(ProgrammeRule.LONGEST, ShareRules.NON_DEPENDENT))
        .with(List.of(PaymentRules.SHARES_AND_DAYS, PaymentRules.BALANCE))
        .with(COMMON);
  }

  static RuleSet<ActivityReport> ofTheReport() {
    return new RuleSet<ActivityReport>(List.of())
        .with(List.of(PaymentRules.SHARES_AND_DAYS, PaymentRules.BALANCE))
        .with(List.of(PaymentRules.REPORT))
        .with(COMMON);
  }

  /** The rules of a document that no rule of its own judges. */
  static <S extends FinanceursAct> RuleSet<S> ofAnyDocument() {
    return new RuleSet<S>(List.of()).with(COMMON);
  }

  static LegalReference casf(String article) {
    return article(article, LegalCode.CASF);
  }

  static LegalReference css(String article) {
    return article(article, LegalCode.CSS);
  }
}
