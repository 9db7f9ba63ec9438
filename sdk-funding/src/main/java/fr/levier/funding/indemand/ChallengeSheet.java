package fr.levier.funding.indemand;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.EvaluationCriterion;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.party.Contact;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The sheet by which a challenger tells its challenge (<i>fiche challenge</i>). Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableChallengeSheet.class)
@JsonDeserialize(builder = ChallengeSheet.Builder.class)
public interface ChallengeSheet extends InDemandAct, WithChallengeSheet {

  /** Who has the need. */
  Optional<@Valid Party> getChallenger();

  /** The need. */
  Optional<@Valid Challenge> getChallenge();

  /** Who carries it in the establishment. */
  Optional<@Valid Contact> getContact();

  /** What the establishment puts in: people, time, data, premises. */
  List<@Filled String> getMeans();

  /** By what answers are compared. */
  List<@Valid EvaluationCriterion> getCriteria();

  /** How the challenge was found, and with whom. */
  Optional<@Filled String> getOrigin();

  /** The day it is filed. */
  Optional<LocalDate> getFilingDate();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  @Override
  default Optional<Party> role(Role role) {
    return role == Role.CHALLENGER ? getChallenger() : Optional.empty();
  }

  /** Who signs the sheet. */
  default List<Party> signers() {
    return getChallenger().stream().toList();
  }

  /** The day it is signed: that of the filing. */
  default Optional<LocalDate> signedOn() {
    return getFilingDate();
  }

  /** The day it is filed. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return day == LegalDay.DEPOSIT ? getFilingDate() : Optional.empty();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableChallengeSheet.Builder {}
}
