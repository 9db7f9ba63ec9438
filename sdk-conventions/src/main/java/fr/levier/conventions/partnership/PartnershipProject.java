package fr.levier.conventions.partnership;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.party.Contact;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A project that the hospital's teams carry (<i>projet porté par l'établissement</i>). Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutablePartnershipProject.class)
@JsonDeserialize(builder = PartnershipProject.Builder.class)
public interface PartnershipProject extends WithPartnershipProject {

  /** What the project is called. */
  Optional<@Filled String> getTitle();

  /** What the solution does. */
  Optional<@Filled String> getDescription();

  /** The priority theme it belongs to. */
  Optional<@Filled String> getTheme();

  /** The need it answers, as those who have it put it. */
  Optional<@Filled String> getNeed();

  /** Who identified the need. */
  Optional<NeedOrigin> getNeedIdentifiedBy();

  /** The services of the hospital that develop or use it. */
  List<@Filled String> getServices();

  /** The companies that develop it with those services. */
  List<@Valid NamedCompany> getCompanies();

  /** How far it has come. */
  Optional<ProjectState> getState();

  /** What the central purchasing body brings to it. */
  Optional<@Filled String> getSupport();

  /** Who leads it in the hospital. */
  Optional<@Valid Contact> getLead();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutablePartnershipProject.Builder {}
}
