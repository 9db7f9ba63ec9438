package fr.levier.core.report;

import java.util.List;
import java.util.Objects;

/**
 * A fact that can still change the verdict, or a finding.
 *
 * @param path where it would stand in the dossier file (RFC 6901)
 * @param neededBy ids of the rules that wait for it, in order
 */
public record MissingFact(String path, List<String> neededBy) {
  public MissingFact {
    Objects.requireNonNull(path, "path");
    neededBy = List.copyOf(neededBy);
  }
}
