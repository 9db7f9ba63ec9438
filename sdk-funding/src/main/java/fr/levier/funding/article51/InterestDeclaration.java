package fr.levier.funding.article51;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.Interest;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The declaration of interests of a carrier or of one who takes part (code de la sécurité sociale, article R. 162-50-13). Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableInterestDeclaration.class)
@JsonDeserialize(builder = InterestDeclaration.Builder.class)
public interface InterestDeclaration extends WithInterestDeclaration {

  /** Who declares, under the name that the act gives. */
  Optional<@Filled String> getDeclarant();

  /** The day it was made. */
  Optional<LocalDate> getDeclaredOn();

  /** The first day that it covers. */
  Optional<LocalDate> getCoversFrom();

  /** The day it was last brought up to date. */
  Optional<LocalDate> getUpdatedOn();

  /** The interests declared; an empty list declares none. */
  List<@Valid Interest> getInterests();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableInterestDeclaration.Builder {}
}
