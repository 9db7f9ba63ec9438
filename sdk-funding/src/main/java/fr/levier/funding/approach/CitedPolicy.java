package fr.levier.funding.approach;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A policy that the file cites. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableCitedPolicy.class)
@JsonDeserialize(builder = CitedPolicy.Builder.class)
public interface CitedPolicy extends WithCitedPolicy {

  /** Which one, among those whose term matters. */
  Optional<KnownPolicy> getPolicy();

  /** How it is cited. */
  Optional<@Filled String> getTitle();

  /** Its last day, when the file knows it. */
  Optional<LocalDate> getLastDay();

  /** The last day it was in force; empty when nobody has said. */
  default Optional<LocalDate> ending() {
    return getLastDay().or(() -> getPolicy().flatMap(KnownPolicy::lastDay));
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableCitedPolicy.Builder {}
}
