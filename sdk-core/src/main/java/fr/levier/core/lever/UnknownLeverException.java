package fr.levier.core.lever;

import java.util.List;
import java.util.Optional;

/** No installed lever has the id asked for. */
public final class UnknownLeverException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String id;

  UnknownLeverException(String id, Optional<String> meant, List<String> installed) {
    super("Levier inconnu « "
        + id
        + " »"
        + meant.map(close -> " : vouliez-vous dire « " + close + " » ?").orElse("")
        + " (installés : "
        + String.join(", ", installed)
        + ")");
    this.id = id;
  }

  /** The id asked for. */
  public String id() {
    return id;
  }
}
