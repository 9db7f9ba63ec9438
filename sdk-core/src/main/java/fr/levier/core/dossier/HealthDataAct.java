package fr.levier.core.dossier;

import java.util.Optional;

/** An act under which a party may process health data (<i>données de santé</i>) of patients. Rule COI-5 reads it. */
public interface HealthDataAct {

  /** Health data are processed by a company or another party. */
  Optional<Boolean> isProcessesHealthData();

  /** The annex on the protection of data, by its title. */
  Optional<String> getDataProtectionAnnex();
}
