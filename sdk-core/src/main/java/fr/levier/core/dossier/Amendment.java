package fr.levier.core.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import jakarta.validation.Valid;
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
public interface Amendment extends LegalSubject, ConventionAmendment, WithAmendment {

  /** The amendments before this one. */
  List<@Valid EarlierAmendment> getPreviousAmendments();

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
