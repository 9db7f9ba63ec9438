package fr.levier.funding.tiga;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.money.Euros;
import fr.levier.core.party.ActorType;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of the support: which action, how it is paid, to whom.
 * Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableTigaBudgetLine.class)
@JsonDeserialize(builder = TigaBudgetLine.Builder.class)
public interface TigaBudgetLine extends WithTigaBudgetLine {

  /** The action that it supports. */
  Optional<@Filled String> getAction();

  /** How it is paid. */
  Optional<FundingKind> getKind();

  /** Who receives it. */
  Optional<@Filled String> getRecipient();

  /** What the recipient is. */
  Optional<ActorType> getRecipientType();

  /** How much. */
  Optional<@PositiveOrZero Euros> getAmount();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableTigaBudgetLine.Builder {}
}
