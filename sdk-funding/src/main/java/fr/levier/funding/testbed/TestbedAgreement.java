package fr.levier.funding.testbed;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.ConsortiumAgreement;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.time.Term;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The agreement of the members of a place of experimentation (<i>accord de consortium</i>); its first party is the lead.
 * Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableTestbedAgreement.class)
@JsonDeserialize(builder = TestbedAgreement.Builder.class)
public interface TestbedAgreement extends LegalSubject, ConsortiumAgreement, WithTestbedAgreement {

  /** Its number. */
  Optional<@Filled String> getNumber();

  /** What the members recall before they agree (<i>Considérant que …</i>), without those two words. */
  List<@Filled String> getPreamble();

  /** The call that the place of experimentation answered, or the award, as it is cited. */
  Optional<@Filled String> getCallReference();

  /** Who brings what. */
  List<@Valid MemberContribution> getContributions();

  /** The rules that every experiment keeps to: choice, convention, data, evaluation. */
  List<@Filled String> getExperimentRules();

  /** How the grant is shared among the members, and paid on. */
  Optional<@Filled String> getGrantSharing();

  /** The signature, and the first day of effect. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return switch (day) {
      case SIGNATURE -> getSignatureDate();
      case PERIOD_START -> getTerm().map(Term::start);
      default -> Optional.empty();
    };
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableTestbedAgreement.Builder {}
}
