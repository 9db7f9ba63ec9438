package fr.levier.funding.procurement;

import fr.levier.core.law.LegalReference;
import fr.levier.core.text.Localized;
import java.util.Objects;
import java.util.Optional;

/**
 * A paper of a purchase.
 *
 * @param name what it is
 * @param basis the text that requires it; absent for one that is only usual
 */
public record DocumentDue(Localized name, Optional<LegalReference> basis) {

  public DocumentDue {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(basis, "basis");
  }

  /** Whether a text requires it. */
  public boolean isRequired() {
    return basis.isPresent();
  }
}
