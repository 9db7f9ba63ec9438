package fr.levier.funding.fir;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The trace of a yearly amendment (<i>avenant</i>) already made, or of the decision that stands for it. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableYearlyAmendment.class)
@JsonDeserialize(builder = YearlyAmendment.Builder.class)
public interface YearlyAmendment extends WithYearlyAmendment {

  /** The year whose amount it sets. */
  Optional<Year> getYear();

  /** Its number. */
  Optional<@Filled String> getNumber();

  /** The day of its signature. */
  Optional<LocalDate> getDate();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableYearlyAmendment.Builder {}
}
