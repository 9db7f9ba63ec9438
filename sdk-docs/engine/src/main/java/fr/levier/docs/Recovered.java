package fr.levier.docs;

import java.util.List;
import java.util.Objects;

/**
 * What a reader found in a file.
 *
 * @param dossier the dossier file it carries, as JSON
 * @param alterations where the visible document differs from the dossier; empty when nothing was touched
 */
public record Recovered(String dossier, List<Alteration> alterations) {
  public Recovered {
    Objects.requireNonNull(dossier, "dossier");
    alterations = List.copyOf(alterations);
  }
}
