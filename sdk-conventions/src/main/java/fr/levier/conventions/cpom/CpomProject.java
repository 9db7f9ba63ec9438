package fr.levier.conventions.cpom;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A project that the annex describes: an innovation (<i>projet innovant</i>) or applied research. Immutable and
 * thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableCpomProject.class)
@JsonDeserialize(builder = CpomProject.Builder.class)
public interface CpomProject extends WithCpomProject {

  /** What the project is called. */
  Optional<@Filled String> getTitle();

  /** What it does and for whom. */
  Optional<@Filled String> getDescription();

  /** How far it has come. */
  Optional<ProjectStage> getStage();

  /** Its level of technological maturity (<i>TRL</i>), from 1 to 9. */
  Optional<@Min(1) @Max(9) Integer> getTrl();

  /** Who leads it in the establishment. */
  Optional<@Filled String> getLead();

  /** The bodies and companies that take part. */
  List<@Filled String> getPartners();

  /** Its first day. */
  Optional<LocalDate> getStart();

  /** What is expected of it, and how it will be known. */
  Optional<@Filled String> getExpectedResults();

  /** The day on which it applies to the second phase of HOP’EN 2, when it claims to; not stated, not claimed. */
  Optional<LocalDate> getHopen2ApplicationDate();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableCpomProject.Builder {}
}
