package fr.levier.funding.fir;

import fr.levier.core.party.ActorType;
import fr.levier.core.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which party grants and which one receives: the agencies come first. */
final class Sides {

  private Sides() {}

  static List<Party> grantors(List<Party> parties) {
    List<Party> grantors = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      if (isGrantor(parties, i)) {
        grantors.add(parties.get(i));
      }
    }
    return List.copyOf(grantors);
  }

  static Optional<Party> beneficiary(List<Party> parties) {
    int rank = rank(parties);
    return rank < parties.size() ? Optional.of(parties.get(rank)) : Optional.empty();
  }

  /** Where the beneficiary stands, or would stand. */
  static String beneficiaryPath(List<Party> parties) {
    return "/subject/parties/" + Math.max(1, rank(parties));
  }

  /** The rank of the first party that does not grant, or would be. */
  private static int rank(List<Party> parties) {
    int rank = 0;
    while (rank < parties.size() && isGrantor(parties, rank)) {
      rank++;
    }
    return rank;
  }

  private static boolean isGrantor(List<Party> parties, int i) {
    return i == 0 || parties.get(i).getActorType().orElse(null) == ActorType.ARS;
  }
}
