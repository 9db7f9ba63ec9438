package fr.levier.docs.negotiation;

import fr.levier.core.text.Localized;
import java.util.Objects;

/** What a text typed into a document says of a value. Closed: it is understood or it is not, and the text is never lost. */
public sealed interface Reading {

  /** The text as it stands in the document. */
  String text();

  /**
   * A text that was understood.
   *
   * @param value in the type of the model: a {@code LocalDate}, a {@code Euros}, a constant, a {@code String}…
   */
  record Understood(String text, Object value) implements Reading {
    public Understood {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * A text that no value of the model says.
   *
   * @param why what keeps it from being one, and what to do
   */
  record NotUnderstood(String text, Localized why) implements Reading {
    public NotUnderstood {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(why, "why");
    }
  }
}
