package fr.levier.funding.tiga;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.Calendar;
import fr.levier.core.dossier.Consortium;
import fr.levier.core.dossier.ConsortiumAct;
import fr.levier.core.dossier.FundedAct;
import fr.levier.core.dossier.Indicator;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.time.Deadline;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The application of a territory to the call of 2018 (<i>dossier de candidature</i>).
 *
 * <p>Everything may be missing from a draft. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableTigaApplication.class)
@JsonDeserialize(builder = TigaApplication.Builder.class)
public interface TigaApplication
    extends TigaSupport, ConsortiumAct, FundedAct, WithTigaApplication {

  /** The call, as it is cited. */
  Optional<@Filled String> getCampaignReference();

  /** The day and hour at which the platform received it. */
  Optional<Deadline> getDepositInstant();

  /** The project in a few words. */
  Optional<@Filled String> getProjectTitle();

  /** The territory, part by part. */
  List<@Filled String> getTerritories();

  /** The strategy of transformation. */
  Optional<@Filled String> getAmbition();

  /** The diagnosis of the territory. */
  Optional<@Filled String> getDiagnosis();

  /** How the project is governed. */
  Optional<@Filled String> getGovernance();

  /** The phases, milestones and points of decision. */
  Optional<@Valid Calendar> getCalendar();

  /** How it is evaluated. */
  Optional<@Filled String> getEvaluationTerms();

  /** By what it is judged. */
  List<@Valid Indicator> getIndicators();

  /** What comes with the file. */
  List<@Filled String> getAnnexes();

  /** The day the lead signs. */
  Optional<LocalDate> getApplicationDate();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** Who signs: the lead of the consortium. */
  default List<Party> signers() {
    return getConsortium().flatMap(Consortium::getLead).stream().toList();
  }

  /** The day it is signed. */
  default Optional<LocalDate> signedOn() {
    return getApplicationDate();
  }

  /** The deposit, and the first day of the support. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return switch (day) {
      case DEPOSIT -> getDepositInstant().map(Deadline::day);
      case PERIOD_START -> getPeriodStart();
      default -> Optional.empty();
    };
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableTigaApplication.Builder {}
}
