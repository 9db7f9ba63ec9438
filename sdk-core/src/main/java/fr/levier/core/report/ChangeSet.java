package fr.levier.core.report;

import java.util.List;
import java.util.Objects;

/**
 * Changes that together settle every error of a rejected dossier: verified by judging the changed dossier, and none of them
 * is superfluous.
 *
 * @param changes in the order of the findings they settle; never empty
 * @param verdict what the changed dossier was judged to be: ACCEPTED, or UNDECIDED where facts that were missing before
 *     are missing still
 */
public record ChangeSet(List<Change> changes, Verdict verdict) {
  public ChangeSet {
    Objects.requireNonNull(verdict, "verdict");
    changes = List.copyOf(changes);
    if (changes.isEmpty()) {
      throw new IllegalArgumentException("A change set changes something");
    }
  }
}
