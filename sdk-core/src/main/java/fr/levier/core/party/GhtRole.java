package fr.levier.core.party;

/**
 * Place of a public hospital in its hospital group (<i>groupement hospitalier de territoire</i>), whose support
 * establishment buys for the others.
 */
public enum GhtRole {
  /** Buys, signs contracts and keeps shared functions for the group (<i>établissement support</i>). */
  SUPPORT,
  /** Party to the group, not its support establishment. */
  MEMBER,
  /** In no group, by derogation. */
  NONE
}
