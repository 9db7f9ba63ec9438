package fr.levier.core.rule;

import fr.levier.core.law.LegalParameters;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a judgement is made under.
 *
 * @param asOf the day the question is asked on
 * @param parameters the law
 * @param strict whether the rules that have a strict severity are raised to it
 */
public record RuleContext(LocalDate asOf, LegalParameters parameters, boolean strict) {
  public RuleContext {
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(parameters, "parameters");
  }
}
