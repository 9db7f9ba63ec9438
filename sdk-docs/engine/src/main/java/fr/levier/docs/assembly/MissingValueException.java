package fr.levier.docs.assembly;

import java.util.List;

/** An act that cannot be assembled, since the pack refuses to print it without some values. */
public final class MissingValueException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> paths;

  MissingValueException(String pack, List<String> paths) {
    super("Le modèle " + pack
        + " exige des valeurs absentes du dossier / The pack needs values that the dossier lacks: "
        + String.join(", ", paths));
    this.paths = List.copyOf(paths);
  }

  /** RFC 6901 pointers of the values, in the order of the act. */
  public List<String> paths() {
    return paths;
  }
}
