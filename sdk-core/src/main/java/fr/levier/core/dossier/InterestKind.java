package fr.levier.core.dossier;

/** How close a declared interest is. */
public enum InterestKind {
  /** The person is party to the act or gains from it in person. */
  DIRECT,
  /** The interest passes through a mandate, a relative or an intermediary. */
  INDIRECT
}
