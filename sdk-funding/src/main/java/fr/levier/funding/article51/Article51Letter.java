package fr.levier.funding.article51;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.party.Contact;
import fr.levier.core.party.Party;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The letter by which carriers first tell of their project (<i>lettre d’intention</i>). Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableArticle51Letter.class)
@JsonDeserialize(builder = Article51Letter.Builder.class)
public interface Article51Letter extends Article51Act, WithArticle51Letter {

  /** To whom it is written. */
  Optional<@Valid Party> getRecipient();

  /** The problem. */
  Optional<@Filled String> getContextStatement();

  /** For whom it is done. */
  Optional<@Filled String> getTargetPopulation();

  /** How many patients, as an estimate. */
  Optional<@Positive Integer> getHeadcount();

  /** Where it is done. */
  Optional<@Filled String> getTerritory();

  /** What is new. */
  Optional<@Filled String> getInnovation();

  /** How it would pay. */
  Optional<@Filled String> getFundingModel();

  /** When it would be prepared and started. */
  Optional<@Filled String> getSchedule();

  /** What it would change. */
  List<@Filled String> getExpectedImpacts();

  /** Who else takes part. */
  List<@Valid Party> getPartners();

  /** Whom to ask. */
  Optional<@Valid Contact> getContact();

  /** What comes with it. */
  List<@Filled String> getAnnexes();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** Who writes: the first of the carriers. */
  default Optional<Party> sender() {
    return getCarriers().stream().findFirst();
  }

  /** Where it is written. */
  default Optional<String> letterPlace() {
    return getSignaturePlace();
  }

  /** The day it is written: that it is sent. */
  default Optional<LocalDate> letterDate() {
    return getRequestDate();
  }

  /** What comes with it. */
  default List<String> attachments() {
    return getAnnexes();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableArticle51Letter.Builder {}
}
