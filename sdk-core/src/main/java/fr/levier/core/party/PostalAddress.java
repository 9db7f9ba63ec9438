package fr.levier.core.party;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Where post reaches a party. Immutable and thread-safe. */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutablePostalAddress.class)
@JsonDeserialize(builder = PostalAddress.Builder.class)
public interface PostalAddress extends WithPostalAddress {

  /** Number and street, building, box: each on its own line, in the order of printing. */
  List<@Filled String> getLines();

  /** Five digits in France; whatever the country uses elsewhere. */
  Optional<@Filled String> getPostalCode();

  /** The town, with « Cedex » when there is one. */
  Optional<@Filled String> getCity();

  /** The country as it is written in French, when it is not France. */
  Optional<@Filled String> getCountry();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an address; everything may be left out of a draft. */
  final class Builder extends ImmutablePostalAddress.Builder {}
}
