package fr.levier.core.party;

import fr.levier.core.text.Localized;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a party is, from a closed list: the union of the actors that the levers name. Names are those of the French
 * sector, since most have no faithful English.
 *
 * <p>The derived predicates tell only what the type alone makes certain. An EHPAD, for instance, may be public or
 * private: neither {@link #isOrganismeDroitPrive()} nor {@link #isPersonnePublique()} holds, and a rule that needs to
 * know has to ask.
 */
public enum ActorType {
  /** Établissement public de santé hospitalo-universitaire. */
  EPS_HOSPITALO_UNIVERSITAIRE(
      "établissement public de santé hospitalo-universitaire",
      "university public hospital",
      Regime.PUBLIC),
  /** Établissement public de santé non hospitalo-universitaire. */
  EPS_NON_HU(
      "établissement public de santé non hospitalo-universitaire",
      "non-university public hospital",
      Regime.PUBLIC),
  /** Établissement de santé privé d'intérêt collectif. */
  ESPIC(
      "établissement de santé privé d'intérêt collectif",
      "private non-profit hospital",
      Regime.PRIVATE),
  /** Établissement de santé privé à but lucratif. */
  ES_PRIVE_LUCRATIF(
      "établissement de santé privé à but lucratif", "private for-profit hospital", Regime.PRIVATE),
  /** Structure autonome d'hospitalisation à domicile. */
  STRUCTURE_HAD(
      "structure autonome d'hospitalisation à domicile",
      "autonomous home-hospitalisation structure",
      Regime.UNKNOWN),
  /** Structure autonome de dialyse. */
  STRUCTURE_DIALYSE(
      "structure autonome de dialyse", "autonomous dialysis structure", Regime.UNKNOWN),
  /** Centre autonome de radiothérapie. */
  CENTRE_RADIOTHERAPIE(
      "centre autonome de radiothérapie", "autonomous radiotherapy centre", Regime.UNKNOWN),
  /** Laboratoire de biologie médicale autorisé en AMP ou DPN. */
  LBM_AMP_DPN(
      "laboratoire de biologie médicale autorisé en AMP ou DPN",
      "medical laboratory authorised for assisted reproduction or prenatal diagnosis",
      Regime.UNKNOWN),
  /** Cabinet de radiologie autorisé en équipement matériel lourd. */
  CABINET_RADIOLOGIE_EML(
      "cabinet de radiologie autorisé en équipement matériel lourd",
      "radiology practice authorised for heavy equipment",
      Regime.PRIVATE),
  /** Établissement d'hébergement pour personnes âgées dépendantes. */
  EHPAD(
      "établissement d'hébergement pour personnes âgées dépendantes",
      "nursing home",
      Regime.UNKNOWN),
  /** Établissement ou service pour personnes handicapées. */
  ESMS_HANDICAP(
      "établissement ou service pour personnes handicapées",
      "establishment or service for disabled people",
      Regime.UNKNOWN),
  /** Autre établissement ou service social ou médico-social. */
  ESSMS_AUTRE(
      "autre établissement ou service social ou médico-social",
      "other social or medico-social establishment or service",
      Regime.UNKNOWN),
  /** Réseau de santé. */
  RESEAU_DE_SANTE("réseau de santé", "health network", Regime.UNKNOWN),
  /** Dispositif d'appui à la coordination ou dispositif spécifique régional. */
  DAC_DSR(
      "dispositif d'appui à la coordination ou dispositif spécifique régional",
      "coordination support or regional specific scheme",
      Regime.UNKNOWN),
  /** Maison de santé. */
  MAISON_DE_SANTE("maison de santé", "multi-professional health house", Regime.PRIVATE),
  /** Centre de santé. */
  CENTRE_DE_SANTE("centre de santé", "health centre", Regime.UNKNOWN),
  /** Pôle de santé. */
  POLE_DE_SANTE("pôle de santé", "health pole", Regime.UNKNOWN),
  /** Maison de naissance. */
  MAISON_DE_NAISSANCE("maison de naissance", "birth centre", Regime.UNKNOWN),
  /** Communauté professionnelle territoriale de santé. */
  CPTS(
      "communauté professionnelle territoriale de santé",
      "territorial community of health professionals",
      Regime.PRIVATE),
  /** Professionnel de santé. */
  PROFESSIONNEL_DE_SANTE("professionnel de santé", "health professional", Regime.PERSON),
  /** Personnel d'un organisme. */
  PERSONNEL_D_ORGANISME(
      "personnel d'un organisme", "staff member of an organisation", Regime.PERSON),
  /** Association du secteur de la santé. */
  ASSOCIATION_DU_SECTEUR(
      "association du secteur de la santé", "association of the health sector", Regime.PRIVATE),
  /** Association d'usagers du système de santé. */
  ASSOCIATION_USAGERS(
      "association d'usagers du système de santé", "association of health users", Regime.PRIVATE),
  /** Groupement de coopération sanitaire. */
  GCS("groupement de coopération sanitaire", "health cooperation group", Regime.UNKNOWN),
  /** Groupement de coopération sociale ou médico-sociale. */
  GCSMS(
      "groupement de coopération sociale ou médico-sociale",
      "social or medico-social cooperation group",
      Regime.UNKNOWN),
  /** Groupement régional d'appui au développement de la e-santé. */
  GRADES(
      "groupement régional d'appui au développement de la e-santé",
      "regional group for the development of e-health",
      Regime.UNKNOWN),
  /** Groupement interrégional de recherche clinique et d'innovation. */
  GIRCI(
      "groupement interrégional de recherche clinique et d'innovation",
      "interregional group for clinical research and innovation",
      Regime.UNKNOWN),
  /** Groupement d'intérêt public, centrale d'achat. */
  GIP_CENTRALE_ACHAT(
      "groupement d'intérêt public, centrale d'achat",
      "public-interest group acting as central purchasing body",
      Regime.PUBLIC),
  /** Commune. */
  COMMUNE("commune", "municipality", Regime.PUBLIC),
  /** Établissement public de coopération intercommunale. */
  EPCI(
      "établissement public de coopération intercommunale",
      "intermunicipal cooperation body",
      Regime.PUBLIC),
  /** Département. */
  DEPARTEMENT("département", "département", Regime.PUBLIC),
  /** Région. */
  REGION("région", "region", Regime.PUBLIC),
  /** Autre personne publique. */
  AUTRE_PERSONNE_PUBLIQUE("autre personne publique", "other public body", Regime.PUBLIC),
  /** Centre communal ou intercommunal d'action sociale. */
  CCAS_CIAS(
      "centre communal ou intercommunal d'action sociale",
      "municipal or intermunicipal social action centre",
      Regime.PUBLIC),
  /** Service d'aide à domicile. */
  SERVICE_AIDE_DOMICILE("service d'aide à domicile", "home help service", Regime.UNKNOWN),
  /** Organisme d'assurance maladie complémentaire. */
  ORGANISME_COMPLEMENTAIRE(
      "organisme d'assurance maladie complémentaire",
      "complementary health insurer",
      Regime.PRIVATE),
  /** Organisme de sécurité sociale. */
  ORGANISME_SECURITE_SOCIALE(
      "organisme de sécurité sociale", "social security body", Regime.UNKNOWN),
  /** Fédération ou syndicat. */
  FEDERATION_OU_SYNDICAT("fédération ou syndicat", "federation or union", Regime.PRIVATE),
  /** Université. */
  UNIVERSITE("université", "university", Regime.PUBLIC),
  /** Organisme de recherche. */
  ORGANISME_RECHERCHE("organisme de recherche", "research body", Regime.UNKNOWN),
  /** Pôle de compétitivité. */
  POLE_COMPETITIVITE("pôle de compétitivité", "competitiveness cluster", Regime.UNKNOWN),
  /** Chambre de commerce et d'industrie. */
  CCI("chambre de commerce et d'industrie", "chamber of commerce and industry", Regime.PUBLIC),
  /** Incubateur. */
  INCUBATEUR("incubateur", "incubator", Regime.UNKNOWN),
  /** Start-up. */
  ENTREPRISE_STARTUP("start-up", "start-up", Regime.PRIVATE),
  /** Petite ou moyenne entreprise. */
  ENTREPRISE_PME(
      "petite ou moyenne entreprise", "small or medium-sized enterprise", Regime.PRIVATE),
  /** Entreprise de taille intermédiaire. */
  ENTREPRISE_ETI("entreprise de taille intermédiaire", "mid-size enterprise", Regime.PRIVATE),
  /** Grande entreprise. */
  ENTREPRISE_GE("grande entreprise", "large enterprise", Regime.PRIVATE),
  /** Agence régionale de santé. */
  ARS("agence régionale de santé", "regional health agency", Regime.PUBLIC),
  /** État. */
  ETAT("État", "State", Regime.PUBLIC);

  private enum Regime {
    PUBLIC,
    PRIVATE,
    PERSON,
    UNKNOWN
  }

  private static final Set<ActorType> ETABLISSEMENTS_DE_SANTE =
      EnumSet.of(EPS_HOSPITALO_UNIVERSITAIRE, EPS_NON_HU, ESPIC, ES_PRIVE_LUCRATIF);

  private final String french;
  private final String english;
  private final Regime regime;

  ActorType(String french, String english, Regime regime) {
    this.french = french;
    this.english = english;
    this.regime = regime;
  }

  /**
   * The name for a reader, in French or in English; it starts in lower case unless the language
   * wants a capital.
   *
   * @param locale the language to write in
   */
  public String label(Locale locale) {
    return new Localized(french, english).in(locale);
  }

  /** <i>Établissement de santé</i>, public or private; autonomous HAD, dialysis or radiotherapy structures are not counted. */
  public boolean isEtablissementDeSante() {
    return ETABLISSEMENTS_DE_SANTE.contains(this);
  }

  /** <i>Établissement public de santé</i> (EPS), university hospital or not. */
  public boolean isEtablissementPublicDeSante() {
    return this == EPS_HOSPITALO_UNIVERSITAIRE || this == EPS_NON_HU;
  }

  /** University hospital (<i>CHU</i>, <i>CHR</i> or <i>AP-HP</i>, <i>HCL</i>, <i>AP-HM</i>). */
  public boolean isHospitaloUniversitaire() {
    return this == EPS_HOSPITALO_UNIVERSITAIRE;
  }

  /** A company of health products or services, of any size. */
  public boolean isIndustrie() {
    return name().startsWith("ENTREPRISE_");
  }

  /**
   * Certainly an association, so that the <i>contrat d'engagement républicain</i> is due (loi n° 2000-321, art. 10-1).
   * A foundation, or an association that runs a hospital, cannot be told from its type.
   */
  public boolean isAssociationOuFondation() {
    return this == ASSOCIATION_DU_SECTEUR || this == ASSOCIATION_USAGERS;
  }

  /** Certainly a private-law body in the sense of article 10 of the loi n° 2000-321; a natural person is not one. */
  public boolean isOrganismeDroitPrive() {
    return regime == Regime.PRIVATE;
  }

  /** Certainly a public-law body. */
  public boolean isPersonnePublique() {
    return regime == Regime.PUBLIC;
  }

  /**
   * Certainly a buyer bound by the <i>code de la commande publique</i> (CCP): public bodies, and social security bodies
   * by the effect of their own code. Other bodies may be buyers too, by their funding or control.
   */
  public boolean isAcheteurCcp() {
    return regime == Regime.PUBLIC || this == ORGANISME_SECURITE_SOCIALE;
  }
}
