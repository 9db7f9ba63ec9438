package fr.levier.core.party;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A body established abroad, whatever its form: it is known by the registers of its country, not by a SIRET. Immutable and
 * thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonTypeName("foreignBody")
@JsonSerialize(as = ImmutableForeignBody.class)
@JsonDeserialize(builder = ForeignBody.Builder.class)
public sealed interface ForeignBody extends Party, WithForeignBody permits ImmutableForeignBody {

  /** The act that made it, under the law of its country. */
  Optional<@Filled String> getFoundingAct();

  /** How it is numbered in a register of its country, the register included. */
  Optional<@Filled String> getRegistration();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the party; everything may be left out of a draft. */
  final class Builder extends ImmutableForeignBody.Builder {}
}
