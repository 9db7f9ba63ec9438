package fr.levier.funding.opendata;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The national format of essential data, 2.0.3, for one contract; components stand in the order written. What the format
 * demands is told by {@link DecpExport}: here everything may be absent.
 */
final class Decp {

  private Decp() {}

  record Root(Contracts marches) {}

  record Contracts(List<Contract> marche) {}

  record Contract(
      Optional<String> id,
      Buyer acheteur,
      Optional<String> nature,
      Optional<String> objet,
      @JsonProperty("codeCPV") Optional<String> cpv,
      Techniques techniques,
      ExecutionModes modalitesExecution,
      Optional<String> idAccordCadre,
      Optional<Boolean> marcheInnovant,
      Optional<String> ccag,
      Optional<Integer> offresRecues,
      Optional<Boolean> attributionAvance,
      Optional<BigDecimal> tauxAvance,
      Optional<String> typeGroupementOperateurs,
      Optional<Boolean> sousTraitanceDeclaree,
      Optional<String> procedure,
      Place lieuExecution,
      Optional<Integer> dureeMois,
      Optional<String> dateNotification,
      String datePublicationDonnees,
      Optional<BigDecimal> montant,
      PriceTypes typesPrix,
      Optional<String> formePrix,
      @JsonProperty("origineUE") Optional<BigDecimal> originEu,
      Optional<BigDecimal> origineFrance,
      List<Holder> titulaires,
      Social considerationsSociales,
      Environmental considerationsEnvironnementales) {}

  record Buyer(Optional<String> id) {}

  record Techniques(List<String> technique) {}

  record ExecutionModes(List<String> modaliteExecution) {}

  record Place(Optional<String> code, Optional<String> typeCode) {}

  record PriceTypes(List<String> typePrix) {}

  record Holder(Identifier titulaire) {}

  record Identifier(String typeIdentifiant, Optional<String> id) {}

  record Social(List<String> considerationSociale) {}

  record Environmental(List<String> considerationEnvironnementale) {}

  /** The lists that the schema closes. */
  static final List<String> NATURES =
      List.of("Marché", "Marché de partenariat", "Marché de défense ou de sécurité");

  static final List<String> TECHNIQUES = List.of(
      "Accord-cadre",
      "Concours",
      "Système de qualification",
      "Système d'acquisition dynamique",
      "Catalogue électronique",
      "Enchère électronique",
      "Sans objet");
  static final List<String> EXECUTION_MODES =
      List.of("Tranches", "Bons de commande", "Marchés subséquents", "Sans objet");
  static final List<String> CCAG = List.of(
      "Travaux",
      "Maitrise d'œuvre",
      "Fournitures courantes et services",
      "Marchés industriels",
      "Prestations intellectuelles",
      "Techniques de l'information et de la communication",
      "Pas de CCAG");
  static final List<String> CONSORTIUMS = List.of("Conjoint", "Solidaire", "Pas de groupement");
  static final List<String> PROCEDURES = List.of(
      "Procédure adaptée",
      "Appel d'offres ouvert",
      "Appel d'offres restreint",
      "Procédure avec négociation",
      "Marché passé sans publicité ni mise en concurrence préalable",
      "Dialogue compétitif");
  static final List<String> PLACE_CODES = List.of(
      "Code postal",
      "Code commune",
      "Code arrondissement",
      "Code canton",
      "Code département",
      "Code région",
      "Code pays");
  static final List<String> PRICE_TYPES =
      List.of("Définitif ferme", "Définitif actualisable", "Définitif révisable", "Provisoire");
  static final List<String> PRICE_FORMS = List.of("Unitaire", "Forfaitaire", "Mixte");
  static final List<String> SOCIAL =
      List.of("Clause sociale", "Critère social", "Marché réservé", "Pas de considération sociale");
  static final List<String> ENVIRONMENTAL = List.of(
      "Clause environnementale",
      "Critère environnemental",
      "Pas de considération environnementale");
}
