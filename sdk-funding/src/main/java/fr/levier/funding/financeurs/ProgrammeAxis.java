package fr.levier.funding.financeurs;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.money.Euros;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An axis of a coordinated programme: what it is for and what is put into it. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableProgrammeAxis.class)
@JsonDeserialize(builder = ProgrammeAxis.Builder.class)
public interface ProgrammeAxis extends WithProgrammeAxis {

  /** Its rank among the objectives of the programme. */
  Optional<@Positive Integer> getRank();

  /** The axis in a few words. */
  Optional<@Filled String> getTitle();

  /** The item of article L. 149-11, II, of the code de l’action sociale et des familles that it answers. */
  Optional<@Positive Integer> getLawItem();

  /** What the diagnosis found. */
  Optional<@Filled String> getFinding();

  /** What is aimed at. */
  List<@Filled String> getObjectives();

  /** What is put into it over the programme. */
  Optional<@PositiveOrZero Euros> getAmount();

  /** Who pays, beside the CNSA. */
  List<@Filled String> getFunders();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableProgrammeAxis.Builder {}
}
