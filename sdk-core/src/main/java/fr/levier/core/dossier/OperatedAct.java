package fr.levier.core.dossier;

import java.util.Optional;

/**
 * A convention by which a public operator may entrust the operation of a solution to a company (<i>exploitant</i>). Rule
 * COI-6 reads it.
 */
public interface OperatedAct {

  /** The operation is entrusted to a company. */
  Optional<Boolean> isOperatorEntrusted();

  /**
   * The procurement procedure, or the exemption, that allowed the choice. A blank text says that none is cited; absent
   * means that nobody has said.
   */
  Optional<String> getProcurementReference();
}
