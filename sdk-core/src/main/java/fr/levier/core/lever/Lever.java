package fr.levier.core.lever;

import fr.levier.core.law.Parameter;
import fr.levier.core.party.ActorType;
import fr.levier.core.rule.RuleContext;
import fr.levier.core.text.Localized;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

  /** Where the guide of the agencies prints its sheet; empty for a lever that the guide does not know. */
  default Optional<GuideSheet> guide() {
    return Optional.empty();
  }

  /** Whether its door is open to an actor on a day, whatever the project. */
  Openness openness(ActorType actor, LocalDate day);

  /**
   * What it holds out to a project. Without more, the door of its actor alone; a lever that looks at the project says so by
   * {@link Prospect#of}.
   */
  default Prospect prospect(Project project, RuleContext context) {
    return Prospect.of(this, project, context.asOf()).build();
  }
}
