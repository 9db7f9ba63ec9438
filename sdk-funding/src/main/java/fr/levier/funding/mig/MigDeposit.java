package fr.levier.funding.mig;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A file that goes to the ministry and to the agency on the same day.
 */
public interface MigDeposit {

  /** The file is complete and about to be sent; not stated, it is not claimed. */
  Optional<Boolean> isReadyForDeposit();

  /** The day it was sent to the ministry (<i>direction générale de l’offre de soins</i>, DGOS). */
  Optional<LocalDate> getDepositDgos();

  /** The day it was sent to the regional health agency (<i>agence régionale de santé</i>, ARS). */
  Optional<LocalDate> getDepositArs();

  /** Both were sent, on the same day. */
  default boolean sentTogether() {
    return getDepositDgos().isPresent() && getDepositDgos().equals(getDepositArs());
  }
}
