package fr.levier.core.party;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import jakarta.validation.constraints.Email;
import java.util.Optional;
import org.immutables.value.Value;

/** A person or a desk to write to; a referent named in an act is one. Immutable and thread-safe. */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableContact.class)
@JsonDeserialize(builder = Contact.Builder.class)
public interface Contact extends WithContact {

  /** The person, or the desk when no person is named. */
  Optional<@Filled String> getName();

  /** What the person does: {@code responsable de la cellule innovation}. */
  Optional<@Filled String> getQuality();

  /** The service or unit. */
  Optional<@Filled String> getService();

  /** Electronic address. */
  Optional<@Email String> getEmail();

  /** Telephone number as it is printed. */
  Optional<@Filled String> getPhone();

  /** Number in the directory of health professionals, when the person is one. */
  Optional<Rpps> getRpps();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a contact; everything may be left out of a draft. */
  final class Builder extends ImmutableContact.Builder {}
}
