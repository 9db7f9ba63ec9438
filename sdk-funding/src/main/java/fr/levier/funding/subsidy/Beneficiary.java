package fr.levier.funding.subsidy;

import fr.levier.core.party.ActorType;
import fr.levier.core.party.Association;
import fr.levier.core.party.Hospital;
import fr.levier.core.party.Party;
import fr.levier.core.rule.Truth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a beneficiary is in law, as far as its kind of party, its type and its stated form tell. Immutable and thread-safe.
 */
public final class Beneficiary {

  private static final Set<LegalForm> NON_PROFIT =
      EnumSet.of(LegalForm.ASSOCIATION, LegalForm.FONDATION, LegalForm.AUTRE_NON_LUCRATIF);

  private final Grant grant;
  private final Set<LegalForm> forms;

  private Beneficiary(Grant grant, Set<LegalForm> forms) {
    this.grant = grant;
    this.forms = forms;
  }

  /** The beneficiary of a grant. */
  public static Beneficiary of(Grant grant) {
    Set<LegalForm> forms = grant
        .getBeneficiaryLegalForm()
        .map(Beneficiary::only)
        .orElseGet(() -> grant
            .beneficiary()
            .map(Beneficiary::forms)
            .orElseGet(() -> EnumSet.allOf(LegalForm.class)));
    return new Beneficiary(grant, forms);
  }

  private static Set<LegalForm> forms(Party party) {
    return party.fold(
        Beneficiary::ofHospital,
        body -> only(LegalForm.PERSONNE_PUBLIQUE),
        company -> only(
            company.getActorType().filter(Beneficiary::isPerson).isPresent()
                ? LegalForm.PERSONNE_PHYSIQUE
                : LegalForm.SOCIETE),
        Beneficiary::ofAssociation,
        foreignBody -> EnumSet.complementOf(EnumSet.of(LegalForm.PERSONNE_PHYSIQUE)));
  }

  private static boolean isPerson(ActorType type) {
    return type == ActorType.PROFESSIONNEL_DE_SANTE || type == ActorType.PERSONNEL_D_ORGANISME;
  }

  private static Set<LegalForm> ofAssociation(Association association) {
    return only(
        association.isFoundation().orElse(false) ? LegalForm.FONDATION : LegalForm.ASSOCIATION);
  }

  private static Set<LegalForm> ofHospital(Hospital hospital) {
    Optional<ActorType> type = hospital.getActorType();
    if (type.isEmpty()) {
      return EnumSet.complementOf(EnumSet.of(LegalForm.PERSONNE_PHYSIQUE));
    }
    if (type.get().isPersonnePublique()) {
      return only(LegalForm.PERSONNE_PUBLIQUE);
    }
    if (type.get() == ActorType.ESPIC) {
      return NON_PROFIT;
    }
    return type.get() == ActorType.ES_PRIVE_LUCRATIF
        ? only(LegalForm.SOCIETE)
        : EnumSet.complementOf(EnumSet.of(LegalForm.PERSONNE_PHYSIQUE));
  }

  private static Set<LegalForm> only(LegalForm form) {
    return Collections.singleton(form);
  }

  /** An association (loi of 1 July 1901 or local law). */
  public Truth isAssociation() {
    return is(form -> form == LegalForm.ASSOCIATION);
  }

  /** An association or a foundation: what the <i>contrat d’engagement républicain</i> is for. */
  public Truth isAssociationOrFoundation() {
    return is(form -> form == LegalForm.ASSOCIATION || form == LegalForm.FONDATION);
  }

  /** A private body that makes no profit (<i>organisme sans but lucratif</i>). */
  public Truth isNonProfit() {
    return is(NON_PROFIT::contains);
  }

  /** A private-law body (<i>organisme de droit privé</i>); a natural person is not one. */
  public Truth isPrivateBody() {
    return is(form -> NON_PROFIT.contains(form) || form == LegalForm.SOCIETE);
  }

  /** A public-law body. */
  public Truth isPublic() {
    return is(form -> form == LegalForm.PERSONNE_PUBLIQUE);
  }

  private Truth is(Predicate<LegalForm> quality) {
    int of = 0;
    for (LegalForm form : forms) {
      of += quality.test(form) ? 1 : 0;
    }
    if (of == forms.size()) {
      return Truth.YES;
    }
    return of == 0 ? Truth.NO : Truth.unknown(path());
  }

  /** Where what is not known would stand. */
  private String path() {
    return grant.beneficiaryType().isPresent()
        ? "/subject/beneficiaryLegalForm"
        : grant.beneficiaryPath() + "/actorType";
  }
}
