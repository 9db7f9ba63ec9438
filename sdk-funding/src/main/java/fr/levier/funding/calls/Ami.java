package fr.levier.funding.calls;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A call for expressions of interest (<i>appel à manifestation d’intérêt</i>, AMI): the problem is known as a whole, no solution is
 * asked for, and those who are retained help to write the specification that comes next. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonTypeName("ami")
@JsonSerialize(as = ImmutableAmi.class)
@JsonDeserialize(builder = Ami.Builder.class)
public sealed interface Ami extends Call, WithAmi permits ImmutableAmi {

  /** What those who are retained contribute to. */
  List<@Filled String> getExpectedContributions();

  /** What comes after it. */
  Optional<@Filled String> getFollowUp();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableAmi.Builder {}
}
