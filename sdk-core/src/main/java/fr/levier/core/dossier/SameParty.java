package fr.levier.core.dossier;

import fr.levier.core.party.Finess;
import fr.levier.core.party.Hospital;
import fr.levier.core.party.Party;
import fr.levier.core.party.PublicBody;
import fr.levier.core.party.Siret;
import fr.levier.core.rule.Truth;
import java.util.List;
import java.util.Optional;

/** Whether two acts have the same parties: by SIREN where both have one, else by FINESS, else by name. */
final class SameParty {

  private SameParty() {}

  /** Whether each party of one list is in the other, whatever the order. */
  static Truth all(List<Party> parties, List<Party> base) {
    if (parties.size() != base.size()) {
      return Truth.NO;
    }
    Truth same = Truth.YES;
    for (int i = 0; i < parties.size(); i++) {
      same = same.and(oneOf(parties.get(i), base, PartyContents.path(i)));
    }
    for (Party former : base) {
      same = same.and(isAmong(former, parties));
    }
    return same;
  }

  private static Truth oneOf(Party party, List<Party> base, String path) {
    return base.stream()
        .map(former -> same(party, former, path + "/siret"))
        .reduce(Truth.NO, Truth::or);
  }

  private static Truth isAmong(Party former, List<Party> parties) {
    Truth among = Truth.NO;
    for (int i = 0; i < parties.size(); i++) {
      among = among.or(same(parties.get(i), former, PartyContents.path(i) + "/siret"));
    }
    return among;
  }

  private static Truth same(Party party, Party former, String identifier) {
    if (party.getSiret().isPresent() && former.getSiret().isPresent()) {
      return Truth.of(
          party.getSiret().map(Siret::siren).equals(former.getSiret().map(Siret::siren)));
    }
    if (finess(party).isPresent() && finess(former).isPresent()) {
      return Truth.of(finess(party).equals(finess(former)));
    }
    if (party.getName().isPresent() && former.getName().isPresent()) {
      return Truth.of(folded(party.getName()).equals(folded(former.getName())));
    }
    return Truth.unknown(identifier);
  }

  private static Optional<Finess> finess(Party party) {
    return party.fold(
        Hospital::getFiness,
        PublicBody::getFiness,
        company -> Optional.empty(),
        association -> Optional.empty(),
        foreignBody -> Optional.empty());
  }

  private static Optional<String> folded(Optional<String> name) {
    return name.map(CombinationRules::folded);
  }
}
