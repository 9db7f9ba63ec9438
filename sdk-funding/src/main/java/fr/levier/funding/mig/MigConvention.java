package fr.levier.funding.mig;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.HealthDataAct;
import fr.levier.core.dossier.SignedAct;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.time.Term;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A convention of cooperation between a French hospital and a hospital abroad (articles L. 6134-1 and R. 6134-1 of the
 * <i>code de la santé publique</i>). The first party is the French one.
 *
 * <p>Everything may be missing from a draft. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableMigConvention.class)
@JsonDeserialize(builder = MigConvention.Builder.class)
public interface MigConvention extends LegalSubject, SignedAct, HealthDataAct, WithMigConvention {

  /** Its number in the register of the French hospital. */
  Optional<@Filled String> getNumber();

  /** The cooperation in a few words. */
  Optional<@Filled String> getProject();

  /** Each article is followed by its English translation; not stated, the act is in French alone. */
  Optional<Boolean> isBilingual();

  /** What the parties recall before they agree. */
  List<@Valid BilingualText> getPreamble();

  /** The day the management board (<i>directoire</i>) was consulted. */
  Optional<LocalDate> getDirectoireConsultation();

  /** The multi-year contract (CPOM) that the cooperation respects, as it is cited. */
  Optional<@Filled String> getCpomReference();

  /** What the cooperation is about. */
  Optional<@Valid BilingualText> getPurpose();

  /** Its axes. */
  List<@Valid BilingualText> getAxes();

  /** What the French hospital commits to. */
  List<@Valid BilingualText> getFrenchCommitments();

  /** What the hospital abroad commits to. */
  List<@Valid BilingualText> getPartnerCommitments();

  /** How medical and non-medical staff are exchanged and trained. */
  Optional<@Valid BilingualText> getStaffExchange();

  /** How staff are received: lodging, visas, status. */
  Optional<@Valid BilingualText> getReception();

  /** Who insures whom against what. */
  Optional<@Valid BilingualText> getInsurance();

  /** Who pays what. */
  Optional<@Valid BilingualText> getFinancing();

  /** How long between two meetings of the steering committee at most. */
  Optional<Period> getCommitteeInterval();

  /** The first day of effect, and how long it lasts. */
  Optional<@Valid Term> getTerm();

  /** How long before it either party has to say that it leaves (<i>préavis</i>). */
  Optional<Period> getNoticePeriod();

  /** The court that settles what could not be agreed. */
  Optional<@Filled String> getCourt();

  /** The programme of actions, for the annex. */
  List<@Valid MigAction> getActionProgramme();

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
  final class Builder extends ImmutableMigConvention.Builder {}
}
