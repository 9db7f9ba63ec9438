package fr.levier.core.report;

import fr.levier.core.text.Localized;
import java.util.Objects;

/**
 * A waiver that lets nothing pass.
 *
 * @param waiver the waiver
 * @param why why it has no effect, for a person to read
 */
public record IdleWaiver(Waiver waiver, Localized why) {
  public IdleWaiver {
    Objects.requireNonNull(waiver, "waiver");
    Objects.requireNonNull(why, "why");
  }
}
