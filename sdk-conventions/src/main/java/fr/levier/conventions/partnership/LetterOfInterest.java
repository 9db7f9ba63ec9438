package fr.levier.conventions.partnership;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.party.Contact;
import fr.levier.core.party.Hospital;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The letter by which a hospital asks to join the network (<i>lettre d'intérêt</i>). It binds nobody. Immutable and
 * thread-safe.
 */
@Value.Immutable
@LevierStyle
@JsonSerialize(as = ImmutableLetterOfInterest.class)
@JsonDeserialize(builder = LetterOfInterest.Builder.class)
public interface LetterOfInterest extends LegalSubject, WithLetterOfInterest {

  /** Its reference. */
  Optional<@Filled String> getReference();

  /** The day it is signed. */
  Optional<LocalDate> getLetterDate();

  /** Where it is signed. */
  Optional<@Filled String> getLetterPlace();

  /** The hospital that writes; its representative signs. */
  Optional<@Valid Hospital> getHospital();

  /** To whom the letter goes. */
  Optional<@Valid Contact> getRecipient();

  /** The hospital is a member (<i>adhérent</i>) of the central purchasing body. */
  Optional<Boolean> isResahMember();

  /** What the hospital does: general, or specialised, for instance in mental health. */
  Optional<@Filled String> getActivity();

  /** Its innovation unit, or who does its work. */
  Optional<@Filled String> getHospitalUnit();

  /** Why it wants to join. */
  List<@Filled String> getMotivations();

  /** The themes it wants to work on. */
  List<@Valid Theme> getThemes();

  /** The projects its teams carry or think of. */
  List<@Valid PartnershipProject> getProjects();

  /** Which tests in real conditions its services would take part in. */
  Optional<@Filled String> getTestInterest();

  /** What it can put in. */
  List<@Filled String> getMeansHospital();

  /** To whom to answer. */
  Optional<@Valid Contact> getReferentHospital();

  /** What is sent with the letter. */
  List<@Filled String> getAttachments();

  /** The day of the letter is both signature and request. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return switch (day) {
      case SIGNATURE, REQUEST -> getLetterDate();
      default -> Optional.empty();
    };
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableLetterOfInterest.Builder {}
}
