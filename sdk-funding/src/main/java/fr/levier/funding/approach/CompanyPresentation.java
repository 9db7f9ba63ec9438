package fr.levier.funding.approach;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who the company is, as an agency looks at it. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableCompanyPresentation.class)
@JsonDeserialize(builder = CompanyPresentation.Builder.class)
public interface CompanyPresentation extends WithCompanyPresentation {

  /** The company in the country. */
  Optional<@Filled String> getNational();

  /** The company in the region. */
  Optional<@Filled String> getRegional();

  /** Who has used what it makes. */
  List<@Filled String> getReferences();

  /** Its charter of ethics, if it has one. */
  Optional<@Filled String> getEthicsCharter();

  /** How it is financed. */
  Optional<@Filled String> getFinancing();

  /** How it works. */
  Optional<@Filled String> getMethod();

  /** Who coordinates the project. */
  Optional<@Filled String> getCoordination();

  /** The people and means it puts in. */
  Optional<@Filled String> getResources();

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableCompanyPresentation.Builder {}
}
