package fr.levier.core.party;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;

/** A non-profit association or a foundation. Immutable and thread-safe. */
@Value.Immutable
@LevierStyle
@JsonTypeName("association")
@JsonSerialize(as = ImmutableAssociation.class)
@JsonDeserialize(builder = Association.Builder.class)
public sealed interface Association extends Party, WithAssociation permits ImmutableAssociation {

  /** Number in the register of associations (<i>répertoire national des associations</i>, RNA): W and nine characters. */
  Optional<@Pattern(regexp = "W[0-9A-Z]{9}") String> getRnaNumber();

  /** Recognised as of public utility (<i>reconnue d'utilité publique</i>). */
  Optional<Boolean> isPublicUtility();

  /** A foundation, not an association. */
  Optional<Boolean> isFoundation();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the party; everything may be left out of a draft. */
  final class Builder extends ImmutableAssociation.Builder {}
}
