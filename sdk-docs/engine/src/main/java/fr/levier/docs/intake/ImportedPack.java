package fr.levier.docs.intake;

import fr.levier.core.text.Localized;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A pack that a foreign document was turned into. Immutable and thread-safe.
 *
 * @param files its texts by name, such as {@code pack.yaml} and {@code clauses/objet.md}
 * @param notes what a jurist has to look at, in the order of the document
 */
public record ImportedPack(Map<String, String> files, List<Note> notes) {

  public ImportedPack {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
    notes = List.copyOf(notes);
  }

  /**
   * Something to look at.
   *
   * @param file the file of the pack where it stands
   * @param line its line, from 1
   * @param sure whether it was settled, and only wants a look; else it is left to be done
   */
  public record Note(String file, int line, boolean sure, Localized message) {}
}
