package fr.levier.funding.fir;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.IndicatorOutcome;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalSubject;
import fr.levier.funding.subsidy.GrantReport;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The review and financial report of a FIR grant (<i>bilan et compte rendu financier</i>, arrêté of 11 October 2006).
 * Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableFirReport.class)
@JsonDeserialize(builder = FirReport.Builder.class)
public interface FirReport extends LegalSubject, GrantReport, WithFirReport {

  /** The agencies that granted. */
  List<@Valid Party> getGrantors();

  /** The day the report was filed. */
  Optional<LocalDate> getFiledOn();

  /** What was done. */
  List<@Filled String> getRealisedActions();

  /** Indicator by indicator. */
  List<@Valid IndicatorOutcome> getIndicatorOutcomes();

  /** By what rule common charges are shared out to the action. */
  Optional<@Filled String> getAllocationRule();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableFirReport.Builder {}
}
