package fr.levier.testkit;

import fr.levier.core.party.ActorType;
import fr.levier.core.party.Association;
import fr.levier.core.party.Civility;
import fr.levier.core.party.Company;
import fr.levier.core.party.Hospital;
import fr.levier.core.party.Party;
import fr.levier.core.party.PostalAddress;
import fr.levier.core.party.PublicBody;
import fr.levier.core.party.Region;
import fr.levier.core.party.Signatory;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Parties that lack nothing an act asks of them. All are fictitious, and say so. */
public final class Parties {

  private static final List<String> PLACES = List.of(
      "Valmont", "Rochebrune", "Saint-Éloi", "L’Île-aux-Saules", "Clairefontaine", "Œuilly");

  private Parties() {}

  /** Any party. */
  public static Arbitrary<Party> parties() {
    return Arbitraries.oneOf(hospitals(), publicBodies(), companies(), associations());
  }

  /** Public hospitals, university hospitals included. */
  public static Arbitrary<Hospital> hospitals() {
    return hospitals(ActorType.EPS_NON_HU, ActorType.EPS_HOSPITALO_UNIVERSITAIRE);
  }

  /** Hospitals of given types. */
  public static Arbitrary<Hospital> hospitals(ActorType... types) {
    return Combinators.combine(
            places(),
            Arbitraries.of(types),
            Identifiers.sirets(),
            Identifiers.finess(),
            Arbitraries.of(Region.class),
            signatories("directeur"))
        .as((place, type, siret, finess, region, signatory) -> Hospital.builder()
            .name("Centre hospitalier fictif de " + place)
            .shortName("le Centre hospitalier")
            .legalNature("établissement public de santé")
            .actorType(type)
            .address(seat(place))
            .siret(siret)
            .finess(finess)
            .region(region)
            .representative(signatory)
            .build());
  }

  /** Central purchasing bodies and regional health agencies. */
  public static Arbitrary<PublicBody> publicBodies() {
    return Combinators.combine(
            places(),
            Arbitraries.of(ActorType.GIP_CENTRALE_ACHAT, ActorType.ARS),
            Identifiers.sirets(),
            Arbitraries.of(Region.class),
            signatories("directeur général"))
        .as((place, type, siret, region, signatory) -> PublicBody.builder()
            .name("Organisme public fictif de " + place)
            .legalNature("personne morale de droit public")
            .actorType(type)
            .address(seat(place))
            .siret(siret)
            .region(region)
            .representative(signatory)
            .build());
  }

  /** Companies of every size. */
  public static Arbitrary<Company> companies() {
    return Combinators.combine(
            places(),
            Arbitraries.of(ActorType.class).filter(ActorType::isIndustrie),
            Identifiers.sirets(),
            Amounts.euros(1_000, 10_000_000),
            signatories("président"))
        .as((place, type, siret, capital, signatory) -> Company.builder()
            .name("Solutions fictives de " + place + " SAS")
            .legalNature("société de droit privé")
            .legalForm("société par actions simplifiée")
            .actorType(type)
            .address(seat(place))
            .siret(siret)
            .shareCapital(capital)
            .rcsCity(place)
            .representative(signatory)
            .build());
  }

  /** Associations of the health sector. */
  public static Arbitrary<Association> associations() {
    return Combinators.combine(places(), Identifiers.sirets(), signatories("présidente"))
        .as((place, siret, signatory) -> Association.builder()
            .name("Association fictive des usagers de " + place)
            .legalNature("association régie par la loi du 1er juillet 1901")
            .actorType(ActorType.ASSOCIATION_DU_SECTEUR)
            .address(seat(place))
            .siret(siret)
            .representative(signatory)
            .build());
  }

  private static Arbitrary<Signatory> signatories(String quality) {
    return Combinators.combine(
            Arbitraries.of(Civility.class),
            Arbitraries.of("Alex", "Camille"),
            Arbitraries.integers().between(1, 3).optional(0.3))
        .as((civility, givenName, rank) -> Signatory.builder()
            .civility(civility)
            .givenName(givenName)
            .familyName("EXEMPLE (fictif)")
            .quality(quality)
            .signingAuthority("délibération n° 1 (fictive)")
            .signingRank(rank)
            .crossMandates(List.of())
            .build());
  }

  static Arbitrary<String> places() {
    return Arbitraries.of(PLACES);
  }

  private static PostalAddress seat(String place) {
    return PostalAddress.builder()
        .addLines("1, rue de l’Exemple")
        .postalCode("00000")
        .city(place)
        .build();
  }
}
