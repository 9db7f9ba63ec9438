package fr.levier.funding.procurement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Why a purchase is innovative: the buyer has to show it (<i>note de justification</i>, articles R. 2122-9-1 and L. 2172-3). Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableInnovationEvidence.class)
@JsonDeserialize(builder = InnovationEvidence.Builder.class)
public interface InnovationEvidence extends WithInnovationEvidence {

  /** The solution. */
  Optional<@Filled String> getSolution();

  /** The signs, each with its proof. */
  List<@Valid InnovationIndex> getIndices();

  /** What exists already, and what it does not do. */
  Optional<@Filled String> getStateOfTheArt();

  /** The solutions it was compared with. */
  List<@Filled String> getComparables();

  /** Its maturity on the scale of nine levels (TRL). */
  Optional<@Min(1) @Max(9) Integer> getMaturity();

  /** What others say of it: experts, agencies, other hospitals. */
  List<@Filled String> getExternalOpinions();

  /** Why it is bought now. */
  Optional<@Filled String> getWhyNow();

  /** What may go wrong, and what is done about it. */
  List<@Filled String> getRisks();

  /** Why the price is right. */
  Optional<@Filled String> getPriceRelevance();

  /** Why this supplier, and how others are not set aside for ever. */
  Optional<@Filled String> getNoSystematicSupplier();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableInnovationEvidence.Builder {}
}
