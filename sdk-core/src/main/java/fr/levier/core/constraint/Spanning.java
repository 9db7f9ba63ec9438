package fr.levier.core.constraint;

import java.time.LocalDate;
import java.util.Optional;

/** Something with a first and a last day, both included, either of which may still be unknown. */
public interface Spanning {

  /** The first day, included. */
  Optional<LocalDate> getStart();

  /** The last day, included. */
  Optional<LocalDate> getEnd();
}
