package fr.levier.core.party;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A health establishment (<i>établissement de santé</i>), public or private, as a juridical entity: the one that signs.
 * Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonTypeName("hospital")
@JsonSerialize(as = ImmutableHospital.class)
@JsonDeserialize(builder = Hospital.Builder.class)
public sealed interface Hospital extends Party, WithHospital permits ImmutableHospital {

  /** FINESS number of the juridical entity (<i>EJ</i>), not of a site. */
  Optional<Finess> getFiness();

  /** The hospital group (<i>groupement hospitalier de territoire</i>). */
  Optional<@Filled String> getGhtName();

  /** Place in the hospital group. */
  Optional<GhtRole> getGhtRole();

  /** Where the hospital stands. */
  Optional<Region> getRegion();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the party; everything may be left out of a draft. */
  final class Builder extends ImmutableHospital.Builder {}
}
