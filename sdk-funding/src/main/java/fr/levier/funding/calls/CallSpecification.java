package fr.levier.funding.calls;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import jakarta.validation.Valid;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The specification of a call (<i>cahier des charges</i>): what answers have to be. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableCallSpecification.class)
@JsonDeserialize(builder = CallSpecification.Builder.class)
public interface CallSpecification extends WithCallSpecification {

  /** How it is cited. */
  Optional<@Filled String> getReference();

  /** Words that have a meaning of their own. */
  List<@Valid DefinedTerm> getDefinitions();

  /** What the call is to achieve. */
  List<@Filled String> getObjectives();

  /** Whom the projects serve. */
  Optional<@Filled String> getBeneficiaries();

  /** What the call covers. */
  Optional<@Filled String> getField();

  /** What it does not cover. */
  List<@Filled String> getExclusions();

  /** How long a project lasts at most. */
  Optional<Period> getProjectLength();

  /** What a project offers. */
  List<@Filled String> getServices();

  /** What a project guarantees. */
  List<@Filled String> getGuarantees();

  /** What is expected of who carries it. */
  Optional<@Filled String> getLeadStructure();

  /** How applications are selected, step by step. */
  List<@Filled String> getSelectionSteps();

  /** How the money is contracted and paid. */
  Optional<@Filled String> getContracting();

  /** How projects are followed and evaluated. */
  Optional<@Filled String> getMonitoring();

  /** How the choice is made public. */
  Optional<@Filled String> getResultsPublication();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableCallSpecification.Builder {}
}
