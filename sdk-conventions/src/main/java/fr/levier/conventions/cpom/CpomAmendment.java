package fr.levier.conventions.cpom;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.AmendingAct;
import fr.levier.core.dossier.ArticleChange;
import fr.levier.core.lever.WellFormed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The amendment (<i>avenant</i>) of a CPOM that adds the annex « Innovation en santé » or updates it. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableCpomAmendment.class)
@JsonDeserialize(builder = CpomAmendment.Builder.class)
public interface CpomAmendment extends CpomAct, AmendingAct, WithCpomAmendment {

  /** What it is about. */
  Optional<@Filled String> getTitle();

  /** Its rank: 1 for the first amendment. */
  Optional<@Positive Integer> getNumber();

  /** The amendments before this one, as they are cited: {@code avenant n° 1 du 3 juin 2025}. */
  List<@Filled String> getPreviousAmendments();

  /** What the parties recall before they agree (<i>Considérant que …</i>), without those two words. */
  List<@Filled String> getPreamble();

  /** It updates an annex that the contract already has; otherwise it adds one. */
  Optional<Boolean> isAnnexUpdate();

  /** What it changes in the articles of the contract. */
  List<@Valid ArticleChange> getChanges();

  /** The first day it takes effect. */
  Optional<LocalDate> getEffectDate();

  /** The last day it has effect, included: never after the contract. */
  Optional<LocalDate> getAvenantEnd();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableCpomAmendment.Builder {}
}
