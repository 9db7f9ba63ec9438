package fr.levier.core.party;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A seat that a signatory holds in a governing body of the other party (<i>mandat croisé</i>). It may engage article
 * L. 6143-3-2 of the code de la santé publique. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableCrossMandate.class)
@JsonDeserialize(builder = CrossMandate.Builder.class)
public interface CrossMandate extends WithCrossMandate {

  /** The governing body: {@code conseil d'administration}. */
  Optional<@Filled String> getBody();

  /** The seat: {@code président}. */
  Optional<@Filled String> getRole();

  /** The party in which the seat is held, by its name or short name. */
  Optional<@Filled String> getParty();

  /** The first day of the seat. */
  Optional<LocalDate> getSince();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a mandate; everything may be left out of a draft. */
  final class Builder extends ImmutableCrossMandate.Builder {}
}
