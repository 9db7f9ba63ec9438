package fr.levier.funding.tiga;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.dossier.ConventionAmendment;
import fr.levier.core.dossier.EarlierAmendment;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.rule.LegalDay;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An amendment of the financing convention (<i>avenant</i>).
 * Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableTigaAmendment.class)
@JsonDeserialize(builder = TigaAmendment.Builder.class)
public interface TigaAmendment
    extends TigaSupport, TigaFollowUp, ConventionAmendment, WithTigaAmendment {

  /** The amendments before this one. */
  List<@Valid EarlierAmendment> getPreviousAmendments();

  /** The signature, and the first day of the support. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return switch (day) {
      case SIGNATURE -> getSignatureDate();
      case PERIOD_START -> getPeriodStart();
      default -> Optional.empty();
    };
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableTigaAmendment.Builder {}
}
