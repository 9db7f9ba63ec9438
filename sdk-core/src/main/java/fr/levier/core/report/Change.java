package fr.levier.core.report;

import fr.levier.core.json.JsonTree;
import fr.levier.core.text.Localized;
import java.util.Objects;
import java.util.Optional;

/**
 * One fact of a dossier that can still be changed, and to what.
 *
 * @param path where it stands, or would stand, in the dossier file (RFC 6901)
 * @param before what stands there; absent when nothing does
 * @param after a value that was tried and serves; absent where only its presence counts, or where it is to be taken out
 * @param condition what to reach, for a person to read
 */
public record Change(
    String path, Optional<JsonTree> before, Optional<JsonTree> after, Localized condition) {
  public Change {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(condition, "condition");
  }
}
