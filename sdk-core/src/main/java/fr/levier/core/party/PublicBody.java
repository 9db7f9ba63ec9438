package fr.levier.core.party;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A public body other than a hospital: a <i>groupement d'intérêt public</i> (GIP), a regional health agency, a local
 * authority, the State. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonTypeName("publicBody")
@JsonSerialize(as = ImmutablePublicBody.class)
@JsonDeserialize(builder = PublicBody.Builder.class)
public sealed interface PublicBody extends Party, WithPublicBody permits ImmutablePublicBody {

  /** The act that made it or rules it: {@code convention constitutive approuvée par …}. */
  Optional<@Filled String> getFoundingAct();

  /** FINESS number of the juridical entity, for the few that have one. */
  Optional<Finess> getFiness();

  /** The region it is competent for. */
  Optional<Region> getRegion();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the party; everything may be left out of a draft. */
  final class Builder extends ImmutablePublicBody.Builder {}
}
