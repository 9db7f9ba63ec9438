package fr.levier.funding.indemand;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A need that a challenger has and no product on the market meets (<i>défi</i>). Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableChallenge.class)
@JsonDeserialize(builder = Challenge.Builder.class)
public interface Challenge extends WithChallenge {

  /** The challenge in a few words. */
  Optional<@Filled String> getTitle();

  /** What is needed. */
  Optional<@Filled String> getNeed();

  /** Where it is felt. */
  Optional<@Filled String> getService();

  /** Who would use the solution. */
  Optional<@Filled String> getUsers();

  /** How it is done today. */
  Optional<@Filled String> getPresentSituation();

  /** What the solution should bring. */
  List<@Filled String> getExpectedResults();

  /** What it has to respect: systems, data, rules. */
  List<@Filled String> getConstraints();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableChallenge.Builder {}
}
