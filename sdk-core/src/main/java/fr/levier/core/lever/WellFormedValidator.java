package fr.levier.core.lever;

import fr.levier.core.dossier.CommonRules;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.report.Messages;
import fr.levier.core.rule.Breach;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.RuleOutcome;
import fr.levier.core.rule.RuleSet;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Public because the Bean Validation provider instantiates it; not API. */
public final class WellFormedValidator implements ConstraintValidator<WellFormed, LegalSubject> {

  /** Handed to a validator whose caller judges the form rules itself, and wants every other constraint. */
  public enum Elsewhere {
    JUDGED
  }

  /** Form rules are timeless: any day gives the same answer, and this one is never shown. */
  private static final LocalDate ANY_DAY = LocalDate.EPOCH;

  @Override
  public boolean isValid(LegalSubject subject, ConstraintValidatorContext context) {
    if (context
            .unwrap(HibernateConstraintValidatorContext.class)
            .getConstraintValidatorPayload(Elsewhere.class)
        != null) {
      return true;
    }
    List<RuleOutcome> breached =
        LeverCatalog.installed()
            .kindOf(subject)
            .map(kind -> judge(kind, subject))
            .orElse(List.of())
            .stream()
            .filter(outcome -> outcome.outcome() instanceof Outcome.Breached)
            .toList();
    if (breached.isEmpty()) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    for (RuleOutcome outcome : breached) {
      for (Breach breach : ((Outcome.Breached) outcome.outcome()).breaches()) {
        report(outcome.rule(), breach, context);
      }
    }
    return false;
  }

  private static <S extends LegalSubject> List<RuleOutcome> judge(
      DocumentKind<S> kind, LegalSubject subject) {
    RuleSet<S> rules = CommonRules.after(kind.rules()).only(RuleInfo.Kind.FORM);
    return rules.judge(
        kind.subjectType().cast(subject), new RuleContext(ANY_DAY, LegalParameters.none(), false));
  }

  private static void report(RuleInfo rule, Breach breach, ConstraintValidatorContext context) {
    HibernateConstraintValidatorContext hibernate =
        context.unwrap(HibernateConstraintValidatorContext.class);
    hibernate.withDynamicPayload(breach);
    // An absent fact is shown as in a report; the provider would leave its placeholder.
    rule.facts().forEach(fact -> hibernate.addMessageParameter(fact, "—"));
    rule.contents().forEach(content -> hibernate.addMessageParameter(content, "—"));
    breach.facts().forEach(hibernate::addMessageParameter);
    ConstraintValidatorContext.ConstraintViolationBuilder violation =
        hibernate.buildConstraintViolationWithTemplate(
            "{" + Messages.key(rule, breach.variant()) + "}");
    String[] steps = breach.path().split("/", -1);
    // steps: "", "subject", then the properties; an index becomes part of the property's name.
    StringBuilder property = new StringBuilder();
    for (int i = 2; i < steps.length; i++) {
      boolean index = !steps[i].isEmpty() && steps[i].chars().allMatch(Character::isDigit);
      property.append(index ? "[" + steps[i] + "]" : (property.isEmpty() ? "" : ".") + steps[i]);
    }
    if (property.isEmpty()) {
      violation.addConstraintViolation();
    } else {
      violation.addPropertyNode(property.toString()).addConstraintViolation();
    }
  }
}
