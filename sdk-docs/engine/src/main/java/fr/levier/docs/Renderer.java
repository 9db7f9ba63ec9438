package fr.levier.docs;

import fr.levier.docs.redline.Redline;
import fr.levier.docs.style.HouseStyle;
import fr.levier.docs.tree.Act;
import java.util.Optional;

/**
 * Writes an act in one format. A plugin, found by {@link java.util.ServiceLoader}.
 *
 * <p>Implementations are thread-safe and deterministic: equal acts give equal bytes.
 */
public interface Renderer {

  /** The format written. */
  Format format();

  /** The bytes of the act. */
  byte[] render(Act act);

  /** The bytes of the act for an archive that refuses attachments, which keeps its dossier beside; empty for other formats. */
  default Optional<byte[]> archive(Act act) {
    return Optional.empty();
  }

  /** The bytes of what changed between two acts; empty for a format that cannot mark changes. */
  default Optional<byte[]> redline(Redline redline) {
    return Optional.empty();
  }

  /**
   * A renderer of the same format in the look of a house; itself for a format that has none.
   *
   * @throws IllegalArgumentException if a font of the style cannot be read
   */
  default Renderer in(HouseStyle style) {
    return this;
  }
}
