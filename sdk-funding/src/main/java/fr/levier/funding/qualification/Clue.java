package fr.levier.funding.qualification;

import fr.levier.core.law.LegalReference;
import fr.levier.core.text.Labelled;
import fr.levier.core.text.Localized;
import java.util.Objects;

/**
 * Something that speaks for a subsidy or for a public contract (<i>indice</i>). Immutable and thread-safe.
 *
 * @param id public and stable: {@code initiative-beneficiary}
 * @param weight how much it counts
 * @param text what speaks, in a sentence without a full stop
 * @param reference where it is said to count
 */
public record Clue(String id, Weight weight, Localized text, LegalReference reference) {

  public Clue {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(weight, "weight");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(reference, "reference");
  }

  /** How much a clue counts in the grade. */
  public enum Weight implements Labelled {
    /** With another of its kind it makes a public contract, or excludes one. */
    STRONG("fort", "strong"),
    /** Alone it draws attention, and no more. */
    MEDIUM("moyen", "medium"),
    /** Told to the reader; it does not change the grade. */
    WEAK("faible", "weak");

    private final String french;
    private final String english;

    Weight(String french, String english) {
      this.french = french;
      this.english = english;
    }

    @Override
    public Localized label() {
      return new Localized(french, english);
    }
  }
}
