package fr.levier.conventions.cpom;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import fr.levier.core.LevierStyle;
import fr.levier.core.constraint.Filled;
import fr.levier.core.lever.WellFormed;
import fr.levier.core.party.Contact;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The annex « Innovation en santé » of a <i>contrat pluriannuel d’objectifs et de moyens</i> (CPOM), the contract of five years
 * between a regional health agency and a health establishment.
 *
 * <p>Everything may be missing from a draft: what an act needs is said by the rules. Immutable and thread-safe.
 */
@Value.Immutable
@LevierStyle
@WellFormed
@JsonSerialize(as = ImmutableCpomAnnex.class)
@JsonDeserialize(builder = CpomAnnex.Builder.class)
public interface CpomAnnex extends CpomAct, WithCpomAnnex {

  /** Its number in the register of the agency. */
  Optional<@Filled String> getNumber();

  /** What the parties recall before they agree (<i>Considérant que …</i>), without those two words. */
  List<@Filled String> getPreamble();

  // Where the holder stands, and where it goes

  /** Where the holder stands: information system, telemedicine, research, organisation. */
  List<@Filled String> getDiagnosis();

  /** The policies it follows, as they are cited: regional health plan (<i>PRS</i>), road map of digital health. */
  List<@Filled String> getPolicies();

  /** The directions the parties agree on. */
  List<@Filled String> getOrientations();

  /** Applied research: projects under way and planned. */
  List<@Valid CpomProject> getResearchProjects();

  /** The research bodies associated. Absent means that nobody has said; an empty list, that there is none. */
  Optional<List<@Filled String>> getResearchBodies();

  /** Who signs for research. */
  Optional<@Filled String> getResearchSignatory();

  // Means

  /** What is put in: people, equipment, money. */
  List<@Filled String> getMeans();

  /**
   * The list of current contracts with the agency and of financial agreements with other bodies, which the contract has in
   * annex (<i>code de la santé publique</i>, article D. 6114-1). Absent means that there is no list; an empty one, none to list.
   */
  Optional<List<@Valid HolderContract>> getContractsList();

  /** The grants of the FIR and of the MIG that the holder has. Absent means that nobody has said; an empty list, none. */
  Optional<List<@Valid HolderContract>> getHolderGrants();

  // Follow-up

  /** To whom to turn in the agency. */
  Optional<@Valid Contact> getReferentAgency();

  /** To whom to turn at the holder’s. */
  Optional<@Valid Contact> getReferentHolder();

  /** Who sits in the yearly review (<i>revue annuelle</i>). */
  List<@Filled String> getReviewMembers();

  /** The days of the yearly reviews. */
  List<LocalDate> getReviewDates();

  /** The day of the evaluation that follows the first half of the contract (<i>évaluation à mi-parcours</i>). */
  Optional<LocalDate> getMidTermEvaluation();

  /** The annex binds the parties (<i>opposable</i>); otherwise it is for information. */
  Optional<Boolean> isBinding();

  /** The contract has a penalty clause. */
  Optional<Boolean> isPenaltyClause();

  /** The ceiling of the penalties, as the clause words it. A blank text says that none is stated. */
  Optional<String> getPenaltyCeiling();

  /** Which court hears disputes. */
  Optional<@Filled String> getCourt();

  // Who may read it

  /** Whether the parties authorise its publication. */
  Optional<AnnexPublication> getPublication();

  /** For whom it is put together. */
  Optional<BundleAudience> getBundleAudience();

  /** Keeps own copies of the lists that may be absent, which the builder takes as they are given. */
  @Value.Check
  default CpomAnnex withOwnLists() {
    Optional<List<String>> bodies = getResearchBodies().map(List::copyOf);
    Optional<List<HolderContract>> listed = getContractsList().map(List::copyOf);
    Optional<List<HolderContract>> grants = getHolderGrants().map(List::copyOf);
    return isSame(bodies, getResearchBodies())
            && isSame(listed, getContractsList())
            && isSame(grants, getHolderGrants())
        ? this
        : builder()
            .from(this)
            .researchBodies(bodies)
            .contractsList(listed)
            .holderGrants(grants)
            .build();
  }

  private static <T> boolean isSame(Optional<List<T>> own, Optional<List<T>> given) {
    return own.isEmpty() || own.get() == given.get();
  }

  /** An empty builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the value; whatever is optional may be left out of a draft. */
  final class Builder extends ImmutableCpomAnnex.Builder {}
}
