package fr.levier.funding.calls;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A piece that a call requires. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableRequiredPiece.class)
@JsonDeserialize(builder = RequiredPiece.Builder.class)
public interface RequiredPiece extends WithRequiredPiece {

  /** How the call names it; a candidate joins it under the same name. */
  Optional<@Filled String> getName();

  /** What it is, when that matters. */
  Optional<PieceKind> getKind();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableRequiredPiece.Builder {}
}
