package fr.levier.funding.qualification;

import fr.levier.core.text.Localized;
import java.util.Objects;

/**
 * A fact that is missing and could still change the grade. Immutable and thread-safe.
 *
 * @param path where it would stand in the dossier file (RFC 6901)
 * @param text the question to answer
 */
public record OpenQuestion(String path, Localized text) {
  public OpenQuestion {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(text, "text");
  }
}
