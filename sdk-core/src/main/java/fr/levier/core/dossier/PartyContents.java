package fr.levier.core.dossier;

import fr.levier.core.party.ActorType;
import fr.levier.core.party.Company;
import fr.levier.core.party.ForeignBody;
import fr.levier.core.party.Hospital;
import fr.levier.core.party.Party;
import fr.levier.core.party.PublicBody;
import fr.levier.core.party.Signatory;
import fr.levier.core.rule.Examination;
import fr.levier.core.rule.Severity;
import fr.levier.core.rule.Truth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The contents that an act needs to say who a party is, and which of them are absent. */
final class PartyContents {

  /** A content whose absence is a breach of its own, told by the message of the same name. */
  private record Content(String name, String under, Truth absent) {}

  /** Beside hospitals, whoever has a number in the FINESS register for certain. */
  private static final Set<ActorType> REGISTERED = EnumSet.of(
      ActorType.EPS_HOSPITALO_UNIVERSITAIRE,
      ActorType.EPS_NON_HU,
      ActorType.ESPIC,
      ActorType.ES_PRIVE_LUCRATIF,
      ActorType.STRUCTURE_HAD,
      ActorType.STRUCTURE_DIALYSE,
      ActorType.CENTRE_RADIOTHERAPIE,
      ActorType.EHPAD,
      ActorType.ESMS_HANDICAP,
      ActorType.ESSMS_AUTRE,
      ActorType.CENTRE_DE_SANTE,
      ActorType.MAISON_DE_NAISSANCE,
      ActorType.GCS,
      ActorType.GCSMS);

  private final Party party;
  private final List<Content> contents = new ArrayList<>();

  private PartyContents(Party party) {
    this.party = party;
  }

  /** Denomination, legal nature, and who represents the party in what quality. */
  static PartyContents ofBlock(Party party) {
    PartyContents block = new PartyContents(party);
    Optional<Signatory> signatory = party.getRepresentative();
    block.require("partyName", "/name", party.getName());
    if (party instanceof Company company) {
      block.require(
          "partyLegalNature", "/legalForm", company.getLegalForm().or(party::getLegalNature));
    } else {
      block.require("partyLegalNature", "/legalNature", party.getLegalNature());
    }
    block.require(
        "representativeName",
        "/representative/familyName",
        signatory.flatMap(Signatory::getFamilyName));
    block.require(
        "representativeQuality",
        "/representative/quality",
        signatory.flatMap(Signatory::getQuality));
    return block;
  }

  /** Numbers, seat, and what lets the representative sign. */
  static PartyContents ofIdentifiers(Party party, String path) {
    PartyContents identifiers = new PartyContents(party);
    if (!(party instanceof ForeignBody)) {
      identifiers.require("partySiret", "/siret", party.getSiret());
    }
    if (party instanceof Hospital hospital) {
      identifiers.require("partyFiness", "/finess", hospital.getFiness());
    } else if (party instanceof PublicBody body && body.getFiness().isEmpty()) {
      // Most public bodies are in no health register: only what the body is can tell.
      Truth registered = body.getActorType()
          .map(type -> Truth.of(REGISTERED.contains(type)))
          .orElseGet(() -> Truth.unknown(path + "/actorType"));
      identifiers.contents.add(new Content("partyFiness", "/finess", registered));
    } else if (party instanceof Company company) {
      identifiers.require("partyRcs", "/rcsCity", company.getRcsCity());
      identifiers.require("partyCapital", "/shareCapital", company.getShareCapital());
    }
    identifiers.require(
        "partyAddress",
        "/address",
        party.getAddress().filter(a -> !a.getLines().isEmpty() || a.getCity().isPresent()));
    identifiers.require(
        "signingAuthority",
        "/representative/signingAuthority",
        party.getRepresentative().flatMap(Signatory::getSigningAuthority));
    return identifiers;
  }

  private void require(String name, String under, Optional<?> value) {
    contents.add(new Content(name, under, Truth.of(value.isEmpty())));
  }

  /** One breach for each content that is absent. */
  void tell(int index, Severity severity, Examination examination) {
    for (Content content : contents) {
      if (content.absent.isNo()) {
        continue;
      }
      examination.breachedIf(
          content.absent,
          path(index) + content.under,
          severity,
          content.name,
          Map.of("content", content.name, "party", name(party, index)));
    }
  }

  static String path(int index) {
    return "/subject/parties/" + index;
  }

  static List<String> names(List<Party> parties) {
    return IntStream.range(0, parties.size())
        .mapToObj(i -> name(parties.get(i), i))
        .toList();
  }

  /** What to call a party in a message: its name, or its rank while it has none. */
  private static String name(Party party, int index) {
    return party.getShortName().or(party::getName).orElse("n° " + (index + 1));
  }
}
