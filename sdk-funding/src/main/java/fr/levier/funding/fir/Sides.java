package fr.levier.funding.fir;

import fr.levier.core.party.ActorType;
import fr.levier.core.party.Party;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which party grants and which one receives: the agencies come first. */
final class Sides {

  private Sides() {}

  static List<Party> grantors(List<Party> parties) {
    return IntStream.range(0, parties.size())
        .filter(i -> isGrantor(parties, i))
        .mapToObj(parties::get)
        .toList();
  }

  static Optional<Party> beneficiary(List<Party> parties) {
    return rank(parties).map(parties::get);
  }

  /** Where the beneficiary stands, or would stand. */
  static String beneficiaryPath(List<Party> parties) {
    return "/subject/parties/" + rank(parties).orElse(Math.max(1, parties.size()));
  }

  private static Optional<Integer> rank(List<Party> parties) {
    return IntStream.range(0, parties.size())
        .filter(i -> !isGrantor(parties, i))
        .boxed()
        .findFirst();
  }

  private static boolean isGrantor(List<Party> parties, int i) {
    return i == 0
        || parties.get(i).getActorType().filter(type -> type == ActorType.ARS).isPresent();
  }
}
