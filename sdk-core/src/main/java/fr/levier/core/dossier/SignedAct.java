package fr.levier.core.dossier;

import fr.levier.core.party.Party;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A subject that becomes an act signed by its parties. Rules common to all levers read it here.
 *
 * <p>A model that repeats one of these getters, to say more about it, must not repeat {@code @Valid}: Bean Validation
 * refuses a second one in the same hierarchy.
 */
public interface SignedAct {

  /** The parties, in the order of their blocks. */
  List<@Valid Party> getParties();

  /** How many originals are signed. */
  Optional<Integer> getOriginals();

  /** One more original is kept by a registry. */
  Optional<Boolean> isRegistryCopy();

  /** The day of the last signature. */
  Optional<LocalDate> getSignatureDate();
}
