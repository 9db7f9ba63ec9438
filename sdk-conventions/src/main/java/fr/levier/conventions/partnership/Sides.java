package fr.levier.conventions.partnership;

import fr.levier.core.party.Hospital;
import fr.levier.core.party.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who is who in a partnership, and other questions that several rules ask. */
final class Sides {

  private Sides() {}

  /** The rank of the hospital among the parties: the first that is one, else the second party, there or not. */
  static int hospitalRank(List<Party> parties) {
    for (int rank = 0; rank < parties.size(); rank++) {
      if (parties.get(rank) instanceof Hospital) {
        return rank;
      }
    }
    return 1;
  }

  /** Where the hospital stands, or would stand, in the dossier file. */
  static String hospitalPath(List<Party> parties) {
    return "/subject/parties/" + hospitalRank(parties);
  }

  /** The hospital's side, if it is there. */
  static Optional<Party> hospital(List<Party> parties) {
    int rank = hospitalRank(parties);
    return rank < parties.size() ? Optional.of(parties.get(rank)) : Optional.empty();
  }

  static <T> Optional<LocalDate> earliest(
      List<T> things, Function<? super T, Optional<LocalDate>> day) {
    return things.stream().map(day).flatMap(Optional::stream).min(LocalDate::compareTo);
  }
}
