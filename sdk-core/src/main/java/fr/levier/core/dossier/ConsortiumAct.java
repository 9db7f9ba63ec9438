package fr.levier.core.dossier;

import jakarta.validation.Valid;
import java.util.Optional;

/** A dossier, a convention or a report that a consortium carries. */
public interface ConsortiumAct {

  /** Who carries it. */
  Optional<@Valid Consortium> getConsortium();
}
