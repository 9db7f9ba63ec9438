package fr.levier.funding.approach;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.Calendar;
import fr.levier.core.dossier.FundedAct;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.party.Contact;
import fr.levier.core.party.Party;
import fr.levier.core.party.Region;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a company shows a regional health agency it wants to work with (<i>dossier d’approche d’une ARS</i>): the six questions of the
 * guide of July 2020, answered once for the letter, the presentation, the synopsis and the checklist.
 *
 * <p>Everything may be missing from a draft: what is needed is said by the rules. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableApproachFile.class)
@JsonDeserialize(builder = ApproachFile.Builder.class)
public interface ApproachFile extends LegalSubject, FundedAct, WithApproachFile {

  /** The company that writes. */
  Optional<@Valid Party> getApplicant();

  /** The region of the agency. */
  Optional<Region> getArsRegion();

  /** The agency that is written to. */
  Optional<@Valid Party> getAgency();

  /** The person or desk that is written to. */
  Optional<@Valid Contact> getInterlocutor();

  /** What that person is in the agency. */
  Optional<InterlocutorKind> getInterlocutorKind();

  /** Whom to answer in the company. */
  Optional<@Valid Contact> getContact();

  /** The project in a few words. */
  Optional<@Filled String> getTitle();

  /** What it is about. */
  Optional<@Filled String> getTheme();

  /** Technology readiness level (TRL), from 1 to 9. */
  Optional<@Min(1) @Max(9) Integer> getTrl();

  /** What shows that level. */
  Optional<@Filled String> getMaturityEvidence();

  /** What is expected of the agency. */
  Optional<@Filled String> getExpectations();

  /** Who the company is. */
  Optional<@Valid CompanyPresentation> getCompanyPresentation();

  /** The texts and programmes it takes up. */
  List<@Valid SectorReference> getSectorReferences();

  /** The policies it cites. */
  List<@Valid CitedPolicy> getPolicies();

  /** How the project meets the national policies. */
  Optional<@Filled String> getNationalPolicies();

  /** How it respects the missions of the agency, equal access to care above all. */
  Optional<@Filled String> getEqualAccess();

  /** How it meets what is particular to the region. */
  Optional<@Filled String> getRegionalSpecifics();

  /** What it takes up of the regional health project. */
  Optional<@Valid PrsReference> getPrsReference();

  /** The project in detail. */
  Optional<@Valid Synopsis> getSynopsis();

  /** What changes in the pathways of patients. */
  Optional<@Filled String> getPathwayImpact();

  /** What changes for the health of the public. */
  Optional<@Filled String> getPublicHealthImpact();

  /** Risks and limits. */
  List<@Filled String> getRisks();

  /** The value expected, and for whom. */
  Optional<@Filled String> getExpectedValue();

  /** Comparable approaches in other regions. */
  List<@Valid ComparableApproach> getComparables();

  /** The levers the company thinks of. */
  List<@Valid ProposedLever> getProposedLevers();

  /** Whom it has met on the economic side: intellectual property, regulation, investment. */
  List<@Filled String> getEconomicPartners();

  /** Its steps, with those of the public and private funders. */
  Optional<@Valid Calendar> getCalendar();

  /** The agency and the company have already met on this project. */
  Optional<Boolean> isLaterContact();

  /** What the meeting asked for is to settle. */
  Optional<@Filled String> getMeetingPurpose();

  /** When the company is free. */
  List<@Filled String> getMeetingSlots();

  /** The reference of the letter. */
  Optional<@Filled String> getReference();

  /** What comes with the letter. */
  List<@Filled String> getAttachments();

  /** Where it is written. */
  Optional<@Filled String> getLetterPlace();

  /** The day it is written. */
  Optional<LocalDate> getLetterDate();

  /**
   * What the company writes about its project in the region: neither its own presentation nor what was done elsewhere. Empty
   * while nothing is written.
   */
  default Optional<String> packText() {
    Optional<Synopsis> synopsis = getSynopsis();
    String text = Stream.of(
            getTitle().stream(),
            getTheme().stream(),
            getExpectations().stream(),
            getNationalPolicies().stream(),
            getEqualAccess().stream(),
            getRegionalSpecifics().stream(),
            synopsis.flatMap(Synopsis::getSummary).stream(),
            synopsis.flatMap(Synopsis::getAgenda).stream(),
            synopsis.flatMap(Synopsis::getFeasibility).stream(),
            synopsis.stream().flatMap(it -> it.getResponsibilities().stream()),
            getPathwayImpact().stream(),
            getPublicHealthImpact().stream(),
            getRisks().stream(),
            getExpectedValue().stream(),
            getMeetingPurpose().stream())
        .flatMap(words -> words)
        .collect(Collectors.joining("\n"));
    return Optional.of(text).filter(some -> !some.isEmpty());
  }

  /** Who signs what is sent. */
  default List<Party> signers() {
    return getApplicant().stream().toList();
  }

  /** The day it is signed. */
  default Optional<LocalDate> signedOn() {
    return getLetterDate();
  }

  /** The day of the letter is that of the request and of its signature. */
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
  final class Builder extends ImmutableApproachFile.Builder {}
}
