package fr.levier.funding.opendata;

import fr.levier.core.text.Localized;
import java.util.Objects;

/**
 * A datum that a format demands and that the dossier does not hold, or holds in a form that the format refuses.
 *
 * @param path where it stands, or would stand, in the dossier file (RFC 6901)
 * @param message what the format wants there
 */
public record Gap(String path, Localized message) {

  public Gap {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(message, "message");
  }

  /** {@code /subject/title : …}, in French. */
  @Override
  public String toString() {
    return path + " : " + message;
  }
}
