package fr.levier.core.dossier;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A convention that may bind a public hospital (<i>établissement public de santé</i>) to one of its own leaders, were it
 * through a mandate or an intermediary: article L. 6143-3-2 of the <i>code de la santé publique</i>, rule COI-1.
 */
public interface InterestedAct extends SignedAct {

  /**
   * The interests of members of the <i>directoire</i> or of the supervisory board (<i>conseil de surveillance</i>) in this
   * convention, intermediaries included. An empty list means that nobody has any; absent means that nobody has said.
   */
  Optional<List<@Valid Interest>> getInterestedMembers();

  /** The day the supervisory board deliberated. */
  Optional<LocalDate> getSupervisoryBoardDeliberation();

  /** The day the interest was declared to the supervisory board, unless the interest itself says another. */
  Optional<LocalDate> getInterestDeclarationDate();
}
