package fr.levier.core.party;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** The person who represents a party and signs for it. Immutable and thread-safe. */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableSignatory.class)
@JsonDeserialize(builder = Signatory.Builder.class)
public interface Signatory extends WithSignatory {

  /** Monsieur or Madame, when the act says so. */
  Optional<Civility> getCivility();

  /** First name. */
  Optional<@Filled String> getGivenName();

  /** Last name, accents and case as they are to be printed. */
  Optional<@Filled String> getFamilyName();

  /** In what quality the person signs: {@code directeur général}. */
  Optional<@Filled String> getQuality();

  /** Reference of the deliberation or delegation that lets the person sign (<i>habilitation</i>). */
  Optional<@Filled String> getSigningAuthority();

  /** When the person signs, from 1, if the signatories sign one after the other; two may sign at the same time. */
  Optional<@Positive Integer> getSigningRank();

  /**
   * Seats held in a governing body of the other party. Absent means that nobody has said; an empty list means that the
   * person declares to hold none.
   */
  Optional<List<@Valid CrossMandate>> getCrossMandates();

  /** Keeps an own copy of the list of mandates, which the builder takes as it is given. */
  @Value.Check
  default Signatory withOwnMandates() {
    Optional<List<CrossMandate>> own = getCrossMandates().map(List::copyOf);
    return own.isEmpty() || own.get() == getCrossMandates().get()
        ? this
        : builder().from(this).crossMandates(own).build();
  }

  /** {@code M. Jean Martin}: what is known of civility, given and family name; empty while the family name is unknown. */
  default Optional<String> fullName() {
    return getFamilyName()
        .map(family -> Stream.of(
                getCivility().map(Civility::abbreviation), getGivenName(), Optional.of(family))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" ")));
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a signatory; everything may be left out of a draft. */
  final class Builder extends ImmutableSignatory.Builder {}
}
