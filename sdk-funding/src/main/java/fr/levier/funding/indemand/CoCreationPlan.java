package fr.levier.funding.indemand;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.Calendar;
import fr.levier.core.dossier.Indicator;
import fr.levier.core.lever.WellFormed;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The plan of a co-creation (<i>plan de co-création</i>): what is done, when, with whom and how it is judged. Immutable and
 * thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableCoCreationPlan.class)
@JsonDeserialize(builder = CoCreationPlan.Builder.class)
public interface CoCreationPlan extends CoCreation, WithCoCreationPlan {

  /** The memorandum of understanding, as it is cited. */
  Optional<@Filled String> getMou();

  /** What is aimed at. */
  List<@Filled String> getObjectives();

  /** What each party puts in. */
  List<@Filled String> getMeans();

  /** Its phases. */
  Optional<@Valid Calendar> getCalendar();

  /** By what it is judged. */
  List<@Valid Indicator> getIndicators();

  /** What may go wrong, and what is done then. */
  List<@Filled String> getRisks();

  /** Where and with whom the solution is tried. */
  Optional<@Filled String> getPilotTerms();

  /** How data are protected during the pilot. */
  Optional<@Filled String> getDataProtection();

  /** Who meets, how often. */
  Optional<@Filled String> getFollowUp();

  @Override
  default boolean hasMou() {
    return getMou().isPresent();
  }

  @Override
  Optional<LocalDate> getSignatureDate();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableCoCreationPlan.Builder {}
}
