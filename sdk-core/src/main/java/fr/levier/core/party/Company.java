package fr.levier.core.party;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.money.Euros;
import java.util.Optional;
import org.immutables.value.Value;

/** A company, of any size and form. Its SIREN is the one of its SIRET. Immutable and thread-safe. */
@Value.Immutable
@LevierStyle
@JsonTypeName("company")
@JsonSerialize(as = ImmutableCompany.class)
@JsonDeserialize(builder = Company.Builder.class)
public sealed interface Company extends Party, WithCompany permits ImmutableCompany {

  /** Legal form: {@code société par actions simplifiée}. */
  Optional<@Filled String> getLegalForm();

  /** Registered capital. */
  Optional<Euros> getShareCapital();

  /** Town of the trade register (<i>registre du commerce et des sociétés</i>, RCS). */
  Optional<@Filled String> getRcsCity();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the party; everything may be left out of a draft. */
  final class Builder extends ImmutableCompany.Builder {}
}
