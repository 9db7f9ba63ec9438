package fr.levier.core.party;

import java.util.Optional;
import java.util.stream.Stream;

/** A French region since 1 January 2016, with its code in the official geographic code (INSEE). */
public enum Region {
  /** Auvergne-Rhône-Alpes. */
  AUVERGNE_RHONE_ALPES("84", "Auvergne-Rhône-Alpes"),
  /** Bourgogne-Franche-Comté. */
  BOURGOGNE_FRANCHE_COMTE("27", "Bourgogne-Franche-Comté"),
  /** Bretagne. */
  BRETAGNE("53", "Bretagne"),
  /** Centre-Val de Loire. */
  CENTRE_VAL_DE_LOIRE("24", "Centre-Val de Loire"),
  /** Corse. */
  CORSE("94", "Corse"),
  /** Grand Est. */
  GRAND_EST("44", "Grand Est"),
  /** Hauts-de-France. */
  HAUTS_DE_FRANCE("32", "Hauts-de-France"),
  /** Île-de-France. */
  ILE_DE_FRANCE("11", "Île-de-France"),
  /** Normandie. */
  NORMANDIE("28", "Normandie"),
  /** Nouvelle-Aquitaine. */
  NOUVELLE_AQUITAINE("75", "Nouvelle-Aquitaine"),
  /** Occitanie. */
  OCCITANIE("76", "Occitanie"),
  /** Pays de la Loire. */
  PAYS_DE_LA_LOIRE("52", "Pays de la Loire"),
  /** Provence-Alpes-Côte d'Azur. */
  PROVENCE_ALPES_COTE_D_AZUR("93", "Provence-Alpes-Côte d'Azur"),
  /** Guadeloupe. */
  GUADELOUPE("01", "Guadeloupe"),
  /** Martinique. */
  MARTINIQUE("02", "Martinique"),
  /** Guyane. */
  GUYANE("03", "Guyane"),
  /** La Réunion. */
  LA_REUNION("04", "La Réunion"),
  /** Mayotte. */
  MAYOTTE("06", "Mayotte");

  private final String inseeCode;
  private final String label;

  Region(String inseeCode, String label) {
    this.inseeCode = inseeCode;
    this.label = label;
  }

  /** The region with that two-digit code; empty if there is none. */
  public static Optional<Region> ofInseeCode(String code) {
    return Stream.of(values()).filter(region -> region.inseeCode.equals(code)).findFirst();
  }

  /** Two digits: {@code 11} for Île-de-France. */
  public String inseeCode() {
    return inseeCode;
  }

  /** The name as it is written, the same in both languages. */
  public String label() {
    return label;
  }

  /** True for the five overseas regions. */
  public boolean isOverseas() {
    return inseeCode.startsWith("0");
  }
}
