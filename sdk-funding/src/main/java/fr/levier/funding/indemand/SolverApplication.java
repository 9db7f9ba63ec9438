package fr.levier.funding.indemand;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.Attestation;
import fr.levier.core.dossier.Calendar;
import fr.levier.core.dossier.FundedAct;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.money.Euros;
import fr.levier.core.party.Contact;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The answer of a company to a challenge (<i>candidature</i>). Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableSolverApplication.class)
@JsonDeserialize(builder = SolverApplication.Builder.class)
public interface SolverApplication extends SolutionAct, FundedAct, WithSolverApplication {

  /** The call it answers, as it is cited. */
  Optional<@Filled String> getCallReference();

  /** The challenge it answers, by its title. */
  Optional<@Filled String> getChallengeTitle();

  /** Who proposes the solution. */
  Optional<@Valid Party> getSolver();

  /** Whom to ask about it. */
  Optional<@Valid Contact> getContact();

  /** What the company does, in a few sentences. */
  Optional<@Filled String> getCompanyPresentation();

  /** What is new in it. */
  Optional<@Filled String> getNovelty();

  /** Its maturity, as technology readiness level (TRL), from 1 to 9. */
  Optional<@Positive Integer> getMaturity();

  /** Who takes part, and in what quality. */
  List<@Filled String> getTeam();

  /** What is asked of the challenger: time, data, premises. */
  List<@Filled String> getExpectations();

  /** What the company holds already. */
  List<@Filled String> getBackground();

  /** Its phases. */
  Optional<@Valid Calendar> getCalendar();

  /** The grant that is asked, in euros; zero when none is. */
  Optional<@PositiveOrZero Euros> getGrantAmount();

  /** How the solution is to be sold afterwards. */
  Optional<@Filled String> getBusinessModel();

  /** The statements that the legal representative signs. */
  List<@Valid Attestation> getAttestations();

  /** The day of the answer. */
  Optional<LocalDate> getApplicationDate();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  @Override
  default Optional<Party> role(Role role) {
    return role == Role.SOLVER ? getSolver() : Optional.empty();
  }

  @Override
  default Optional<Euros> grant() {
    return getGrantAmount();
  }

  /** Who signs the answer. */
  default List<Party> signers() {
    return getSolver().stream().toList();
  }

  /** The day it is signed. */
  default Optional<LocalDate> signedOn() {
    return getApplicationDate();
  }

  /** The day of the answer. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return day == LegalDay.DEPOSIT ? getApplicationDate() : Optional.empty();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableSolverApplication.Builder {}
}
