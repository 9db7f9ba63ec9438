package fr.levier.docs.intake;

import fr.levier.core.text.Localized;

/**
 * Whether a document has a part that the law wants in it, as far as titles and words can tell. Immutable and thread-safe.
 *
 * @param clause the id of the clause of reference that says it
 * @param title what the part is called there
 * @param passage what was found, by its title or first words; empty if nothing was
 * @param paragraph the paragraph of the document where the passage begins, from 1; 0 if nothing was found
 * @param basis the rules and articles that want it; empty if only the pack of reference does
 * @param next what to do
 */
public record PartVerdict(
    String clause,
    String title,
    State state,
    String passage,
    int paragraph,
    String basis,
    Localized next) {

  /** What was found. */
  public enum State {
    /** A passage with that title or those words. */
    PRESENT,
    /** A passage that may be it. */
    DOUBTFUL,
    /** Nothing like it. */
    MISSING;

    /** As a person is told. */
    public Localized shown() {
      return switch (this) {
        case PRESENT -> new Localized("PRÉSENT", "PRESENT");
        case DOUBTFUL -> new Localized("DOUTEUX", "DOUBTFUL");
        case MISSING -> new Localized("ABSENT", "MISSING");
      };
    }
  }
}
