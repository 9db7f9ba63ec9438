package fr.levier.docs.internal.template;

import fr.levier.docs.tree.Inline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a clause may say of the act itself, under the root {@code act}.
 *
 * @param asOf the day whose law the act is made under
 * @param originals how many originals are signed
 * @param annexes the annexes of the act, in order
 */
public record ActFacts(LocalDate asOf, Optional<Integer> originals, List<AnnexEntry> annexes) {

  /** One annex: a reference to it, then its title. */
  public record AnnexEntry(Inline label, Inline title) {}
}
