package fr.levier.core.dossier;

/** How sure a resource of a financing plan is. */
public enum FundingStatus {
  /** Asked for, no answer yet (<i>demandé</i>). */
  REQUESTED,
  /** Granted or available (<i>acquis</i>). */
  ACQUIRED
}
