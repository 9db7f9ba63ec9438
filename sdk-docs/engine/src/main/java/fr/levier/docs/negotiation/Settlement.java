package fr.levier.docs.negotiation;

import fr.levier.core.json.JsonTree;
import java.util.List;
import java.util.Objects;

/**
 * A dossier after the differences that were accepted.
 *
 * @param dossier the new dossier file; its subject fits the model and can be checked at once
 * @param applied the differences that it takes over
 * @param left those that it does not: not accepted, not understood, or refused by the model
 */
public record Settlement(
    JsonTree dossier, List<FieldDifference> applied, List<FieldDifference> left) {
  public Settlement {
    Objects.requireNonNull(dossier, "dossier");
    applied = List.copyOf(applied);
    left = List.copyOf(left);
  }
}
