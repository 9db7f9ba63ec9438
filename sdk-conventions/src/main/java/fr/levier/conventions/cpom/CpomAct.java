package fr.levier.conventions.cpom;

import fr.levier.core.constraint.Filled;
import fr.levier.core.dossier.SignedAct;
import fr.levier.core.party.ActorType;
import fr.levier.core.party.Party;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the innovation annex of a <i>contrat pluriannuel d’objectifs et de moyens</i> (CPOM) and the amendment that brings it
 * have in common. The parties are the regional health agency, then the holder (<i>titulaire</i>), then whoever is associated.
 */
public interface CpomAct extends LegalSubject, SignedAct {

  // The contract

  /** How the contract is cited, without its name: {@code n° 2024-950000018}. */
  Optional<@Filled String> getCpomReference();

  /** The day the contract was signed. */
  Optional<LocalDate> getCpomSignatureDate();

  /** The first day of the contract, included. */
  Optional<LocalDate> getCpomStart();

  /** The last day of the contract, included. */
  Optional<LocalDate> getCpomEnd();

  /**
   * The director general of the agency added the holder as a structure that takes part in care (<i>code de la santé
   * publique</i>, article L. 6114-1); not stated, not claimed.
   */
  Optional<Boolean> isHolderAddedByAgency();

  /** The contract of a university hospital with its university (<i>code de l’éducation</i>, article L. 711-1), as it is cited. */
  Optional<@Filled String> getUniversityContractReference();

  // The annex

  /** The first day of the annex, included. */
  Optional<LocalDate> getAnnexStart();

  /** The last day of the annex, included. */
  Optional<LocalDate> getAnnexEnd();

  /** The objectives, each with its indicators. */
  List<@Valid CpomObjective> getObjectives();

  /** The innovative projects, under way and planned. */
  List<@Valid CpomProject> getProjects();

  /** Where it is signed. */
  Optional<@Filled String> getSignaturePlace();

  /** The holder: the second party. */
  default Optional<Party> holder() {
    return getParties().stream().skip(1).findFirst();
  }

  /** What the holder is. */
  default Optional<ActorType> holderType() {
    return holder().flatMap(Party::getActorType);
  }

  /** The signature, and the first day of the contract. */
  @Override
  default Optional<LocalDate> dayOf(LegalDay day) {
    return switch (day) {
      case SIGNATURE -> getSignatureDate();
      case PERIOD_START -> getCpomStart();
      default -> Optional.empty();
    };
  }
}
