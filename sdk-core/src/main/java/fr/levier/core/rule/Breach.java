package fr.levier.core.rule;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One way in which a rule is not respected.
 *
 * @param severity how much it weighs
 * @param path where, in the dossier file (RFC 6901)
 * @param variant which of the rule's messages says it; empty for the main one
 * @param facts what the message tells, by name in alphabetical order
 */
public record Breach(Severity severity, String path, String variant, Map<String, Object> facts) {
  public Breach {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(variant, "variant");
    facts = Collections.unmodifiableMap(new TreeMap<>(facts));
  }
}
