package fr.levier.conventions.partnership;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.party.Siren;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A company as a project or a consultation names it: not a party. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableNamedCompany.class)
@JsonDeserialize(builder = NamedCompany.Builder.class)
public interface NamedCompany extends WithNamedCompany {

  /** The name under which it is known. */
  @Filled
  String getName();

  /** Its number in the business register. */
  Optional<Siren> getSiren();

  /** A company of which only the name is known. */
  static NamedCompany of(String name) {
    return builder().name(name).build();
  }

  /** Whether both are the same company: by number when both are known, else by name, whatever the case and spaces. */
  default boolean isSameAs(NamedCompany other) {
    if (getSiren().isPresent() && other.getSiren().isPresent()) {
      return getSiren().equals(other.getSiren());
    }
    return Names.same(getName(), other.getName());
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableNamedCompany.Builder {}
}
