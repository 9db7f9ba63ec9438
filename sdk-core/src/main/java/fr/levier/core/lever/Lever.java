package fr.levier.core.lever;

import fr.levier.core.law.Parameter;
import fr.levier.core.party.ActorType;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.List;

/**
 * A legal lever: the door of one package. A plugin, found by {@link java.util.ServiceLoader}; implementations are stateless.
 */
public interface Lever {

  /** Unaccented, stable, unique among the installed levers: {@code partnership}. */
  String id();

  /** What the lever is called. */
  Localized title();

  /** What it makes; the first is its main kind. */
  List<DocumentKind<?>> documents();

  /** The dated figures its rules read; shared ones included. */
  default List<Parameter<?>> parameters() {
    return List.of();
  }

  /** Whether it is open to an actor on a day. */
  Openness openness(ActorType actor, LocalDate day);
}
