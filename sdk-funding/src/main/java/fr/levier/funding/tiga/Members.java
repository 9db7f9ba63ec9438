package fr.levier.funding.tiga;

import fr.levier.core.dossier.Consortium;
import fr.levier.core.party.Party;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members of a consortium by where they stand in the dossier file. */
final class Members {

  private Members() {}

  /** The lead, then the others; none while no other is named, since a lead alone is a list that is not finished. */
  static Map<String, Party> of(Optional<Consortium> consortium) {
    Map<String, Party> members = new LinkedHashMap<>();
    consortium.filter(known -> !known.getMembers().isEmpty()).ifPresent(known -> {
      List<Party> others =
          known.everyone().stream().skip(known.getLead().stream().count()).toList();
      known.getLead().ifPresent(lead -> members.put("/subject/consortium/lead", lead));
      of("/subject/consortium/members/", known.getMembers()).forEach((path, member) -> {
        if (others.contains(member)) {
          members.put(path, member);
        }
      });
    });
    return Collections.unmodifiableMap(members);
  }

  /** Those of a list, in its order. */
  static Map<String, Party> of(String list, List<Party> parties) {
    Map<String, Party> members = new LinkedHashMap<>();
    for (int i = 0; i < parties.size(); i++) {
      members.put(list + i, parties.get(i));
    }
    return Collections.unmodifiableMap(members);
  }
}
