package fr.levier.core.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An amendment (<i>avenant</i>) of a convention that has no model of its own for it: what changes, article by article, and
 * from when. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableAmendment.class)
@JsonDeserialize(builder = Amendment.Builder.class)
public interface Amendment extends LegalSubject, AmendingAct, WithAmendment {

  /** Its rank: 1 for the first amendment. */
  Optional<@Positive Integer> getNumber();

  /** What it is about. */
  Optional<@Filled String> getTitle();

  /** The convention it amends, as it is cited: {@code convention de partenariat n° 2026-12}. */
  Optional<@Filled String> getConventionReference();

  /** The day that convention was signed. */
  Optional<LocalDate> getConventionDate();

  /** The amendments before this one. */
  List<@Valid EarlierAmendment> getPreviousAmendments();

  /** What the parties recall before they agree (<i>Considérant que …</i>), without those two words. */
  List<@Filled String> getPreamble();

  /** What it changes in the articles. */
  List<@Valid ArticleChange> getChanges();

  /** The first day it takes effect. */
  Optional<LocalDate> getEffectDate();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** The signature. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return day == LegalDay.SIGNATURE ? getSignatureDate() : Optional.empty();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableAmendment.Builder {}
}
