package fr.levier.conventions.partnership;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of a test in real conditions. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableTestReview.class)
@JsonDeserialize(builder = TestReview.Builder.class)
public interface TestReview extends WithTestReview {

  /** What was tested. */
  Optional<@Filled String> getTitle();

  /** The consultation it belonged to. */
  Optional<@Filled String> getConsultationReference();

  /** The first day of the test. */
  Optional<LocalDate> getTestDate();

  /** The services that tested. */
  List<@Filled String> getTestServices();

  /** What came of it, without the notes of any bidder. */
  Optional<@Filled String> getOutcome();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableTestReview.Builder {}
}
