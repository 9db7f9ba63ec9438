package fr.levier.core.lever;

import fr.levier.core.text.Localized;
import java.util.Objects;

/**
 * Whether a lever is open to an actor on a day, and why.
 *
 * @param answer yes, no, or only through somebody else
 * @param reason why, for a person to read
 */
public record Openness(Answer answer, Localized reason) {

  /** Whether a lever is open. */
  public enum Answer {
    OPEN,
    /** Open through an eligible carrier only. */
    VIA_CARRIER,
    CLOSED
  }

  public Openness {
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(reason, "reason");
  }
}
