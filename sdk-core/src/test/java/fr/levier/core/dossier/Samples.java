package fr.levier.core.dossier;

import fr.levier.core.money.Euros;
import fr.levier.core.party.ActorType;
import fr.levier.core.party.Company;
import fr.levier.core.party.Finess;
import fr.levier.core.party.Hospital;
import fr.levier.core.party.PostalAddress;
import fr.levier.core.party.PublicBody;
import fr.levier.core.party.Signatory;
import fr.levier.core.party.Siret;

/** Fictitious parties (<i>fictif</i>) that lack nothing. */
final class Samples {

  static final Signatory SIGNATORY = Signatory.builder()
      .givenName("Camille")
      .familyName("Fictif")
      .quality("directeur général")
      .signingAuthority("délibération n° 2026-01")
      .build();

  static final PostalAddress ADDRESS =
      PostalAddress.builder().addLines("1 rue Fictive").city("Ville-Fictive").build();

  static final Hospital HOSPITAL = Hospital.builder()
      .name("Centre hospitalier fictif")
      .legalNature("établissement public de santé")
      .actorType(ActorType.EPS_NON_HU)
      .siret(Siret.of("12345678200002"))
      .finess(Finess.of("950000018"))
      .address(ADDRESS)
      .representative(SIGNATORY)
      .build();

  static final Company COMPANY = Company.builder()
      .name("Société fictive")
      .legalForm("société par actions simplifiée")
      .actorType(ActorType.ENTREPRISE_PME)
      .siret(Siret.of("73282932000074"))
      .rcsCity("Ville-Fictive")
      .shareCapital(Euros.of(10_000))
      .address(ADDRESS)
      .representative(SIGNATORY)
      .build();

  static final PublicBody BODY = PublicBody.builder()
      .name("Groupement fictif")
      .legalNature("groupement d’intérêt public")
      .actorType(ActorType.GIP_CENTRALE_ACHAT)
      .siret(Siret.of("20003452800014"))
      .address(ADDRESS)
      .representative(SIGNATORY)
      .build();

  static final SampleAct EMPTY = SampleAct.builder().build();

  private Samples() {}
}
