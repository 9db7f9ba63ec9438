package fr.levier.funding.mig;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A contact made with an institution that follows the cooperation abroad.
 * Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableInstitutionContact.class)
@JsonDeserialize(builder = InstitutionContact.Builder.class)
public interface InstitutionContact extends WithInstitutionContact {

  /** The institution: {@code ambassade de France au Mali}. */
  Optional<@Filled String> getInstitution();

  /** Whom one spoke to. */
  Optional<@Filled String> getPerson();

  /** The day of the contact. */
  Optional<LocalDate> getDate();

  /** What came of it. */
  Optional<@Filled String> getOutcome();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableInstitutionContact.Builder {}
}
