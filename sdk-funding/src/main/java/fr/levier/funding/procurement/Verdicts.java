package fr.levier.funding.procurement;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is settled of the aspects of a decision, and what could still change them. */
interface Verdicts {

  /** The value of an aspect, once nothing that is missing can change it. */
  <V> Optional<V> settled(Function<Decision, V> aspect);

  /** Where the facts that could still change an aspect would stand. */
  <V> Set<String> missing(Function<Decision, V> aspect);

  /** The ids of the figures without a known text that could still change an aspect. */
  <V> Set<String> uncovered(Function<Decision, V> aspect);
}
