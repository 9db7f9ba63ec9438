package fr.levier.funding.tiga;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.AmendingAct;
import fr.levier.core.dossier.ArticleChange;
import fr.levier.core.dossier.EarlierAmendment;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.rule.LegalDay;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
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
public interface TigaAmendment extends TigaSupport, TigaFollowUp, AmendingAct, WithTigaAmendment {

  /** Its rank: 1 for the first amendment. */
  Optional<@Positive Integer> getNumber();

  /** What it is about. */
  Optional<@Filled String> getTitle();

  /** The convention it amends, as it is cited. */
  Optional<@Filled String> getConventionReference();

  /** The day that convention was signed. */
  Optional<LocalDate> getConventionDate();

  /** The amendments before this one. */
  List<@Valid EarlierAmendment> getPreviousAmendments();

  /** What the parties recall before they agree. */
  List<@Filled String> getPreamble();

  /** What it changes in the articles. */
  List<@Valid ArticleChange> getChanges();

  /** The first day it takes effect. */
  Optional<LocalDate> getEffectDate();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

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
