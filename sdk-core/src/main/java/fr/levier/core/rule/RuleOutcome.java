package fr.levier.core.rule;

import fr.levier.core.law.Step;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * What came of one rule on one subject, and from what.
 *
 * @param rule the rule
 * @param outcome what came of it
 * @param day the day it tested
 * @param facts what it looked at, by name
 * @param paths where each fact it asked for stands, or would stand, in the dossier file (RFC 6901), by name
 * @param read the steps of the law it read, by parameter id
 */
public record RuleOutcome(
    RuleInfo rule,
    Outcome outcome,
    LocalDate day,
    Map<String, Object> facts,
    Map<String, String> paths,
    Map<String, Step<?>> read) {
  public RuleOutcome {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(day, "day");
    facts = Named.copyOf(facts);
    paths = Named.copyOf(paths);
    read = Named.copyOf(read);
  }

  RuleOutcome with(Outcome other) {
    return new RuleOutcome(rule, other, day, facts, paths, read);
  }
}
