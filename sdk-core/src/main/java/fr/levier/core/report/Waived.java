package fr.levier.core.report;

import java.util.Objects;

/**
 * A finding that somebody let pass.
 *
 * @param finding what is not in order; never an error
 * @param waiver who decided, why, and until when
 */
public record Waived(Finding finding, Waiver waiver) {
  public Waived {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(waiver, "waiver");
  }
}
