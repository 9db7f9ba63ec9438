package org.example.valmont.fund;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.Calendar;
import fr.levier.core.dossier.FundedAct;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.money.Euros;
import fr.levier.core.party.Contact;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.time.Term;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A request to the internal innovation fund (<i>demande au fonds d’innovation interne</i>) by a team of the hospital.
 *
 * <p>Everything may be missing from a draft: what a request needs is said by the rules. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableFundRequest.class)
@JsonDeserialize(builder = FundRequest.Builder.class)
public interface FundRequest extends LegalSubject, FundedAct, WithFundRequest {

  /** What the project is called. */
  Optional<@Filled String> getTitle();

  /** The day of the request. */
  Optional<LocalDate> getRequestDate();

  /** The hospital, represented by the head of the team that asks. */
  Optional<@Valid Party> getApplicant();

  /** To whom to turn. */
  Optional<@Valid Contact> getProjectManager();

  /** The kind of project. */
  Optional<ProjectStage> getStage();

  /** The need, as those who have it put it. */
  Optional<@Filled String> getNeed();

  /** What will be different when the project is over. */
  List<@Filled String> getExpectedResults();

  /** The first and the last day of the project. */
  Optional<Term> getTerm();

  /** What is asked of the fund, all taxes included. */
  Optional<@Positive Euros> getAmountAsked();

  /** The team was given money by the fund before. */
  Optional<Boolean> isPreviousGrant();

  /** The day it gave in the report on that money. */
  Optional<LocalDate> getPreviousReportDate();

  /** The phases of the project. */
  Optional<@Valid Calendar> getCalendar();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** Who signs: read by the shared clause {@code common/signataires}. */
  default List<Party> signers() {
    return getApplicant().stream().toList();
  }

  /** The day it is signed: read by the same clause. */
  default Optional<LocalDate> signedOn() {
    return getRequestDate();
  }

  /** The rules judge by the figures of the day of the request. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return day == LegalDay.REQUEST ? getRequestDate() : Optional.empty();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableFundRequest.Builder {}
}
