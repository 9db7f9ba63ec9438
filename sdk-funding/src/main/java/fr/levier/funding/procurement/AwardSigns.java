package fr.levier.funding.procurement;

import fr.levier.core.money.BeforeTax;
import fr.levier.core.text.Localized;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the row of an award says of its procedure, its object and its buyer. */
final class AwardSigns {

  /** CPV codes of annexe 3 of the code and of legal services: first and last of each range, as numbers of eight digits. */
  private static final List<int[]> SOCIAL_OR_SPECIFIC = List.of(
      new int[] {55100000, 55410000},
      new int[] {55500000, 55524000},
      new int[] {64000000, 64122000},
      new int[] {75000000, 75340000},
      new int[] {79100000, 79140000},
      new int[] {79430000, 79430000},
      new int[] {79611000, 79611000},
      new int[] {79622000, 79625000},
      new int[] {79700000, 79723000},
      new int[] {79950000, 79956000},
      new int[] {79995000, 79995200},
      new int[] {80000000, 80660000},
      new int[] {85000000, 85323000},
      new int[] {92000000, 92700000},
      new int[] {98000000, 98000000},
      new int[] {98113100, 98133110},
      new int[] {98200000, 98200000},
      new int[] {98500000, 98514000},
      new int[] {98900000, 98910000});

  private static final Pattern WORKS = Pattern.compile(
      "\\b(travaux|renovation|rehabilitation|construction|restructuration|amenagement|reamenagement|remplacement|mise aux normes|requalification|refection|equipement en defenses|couverture|plomberie)");
  private static final Pattern NETWORK = Pattern.compile(
      "\\b(ports? |regie|transports?|energies?|electricite|gaz|eaux?|aeroport|vialis|reseau)");
  private static final Pattern INNOVATION = Pattern.compile("innov|experiment");
  private static final Pattern FAILED = Pattern.compile("\\b(relance|infructueu|suite a)");

  private AwardSigns() {}

  /** How light the procedure was; absent where the words of the publication do not say. */
  static Optional<Procedure> procedure(Award award) {
    String words = folded(award.procedure());
    if (words.contains("sans publicite")) {
      return Optional.of(Procedure.DISPENSE_SEUIL);
    }
    if (words.contains("procedure adaptee")) {
      return Optional.of(Procedure.MAPA);
    }
    boolean formal = words.contains("appel d'offres")
        || words.contains("negoci")
        || words.contains("dialogue")
        || words.contains("concours");
    return formal ? Optional.of(Procedure.FORMALISEE) : Optional.empty();
  }

  static PurchaseObject object(Award award) {
    return switch (folded(award.type())) {
      case "travaux" -> PurchaseObject.TRAVAUX;
      case "fournitures" -> PurchaseObject.FOURNITURES;
      default -> PurchaseObject.SERVICES;
    };
  }

  /** Bodies of the State have numbers that start with 1; their commercial bodies too, which no number tells apart. */
  static BuyerCategory category(Award award) {
    return award.buyer().startsWith("1")
        ? BuyerCategory.AUTORITE_CENTRALE
        : BuyerCategory.AUTRE_POUVOIR_ADJUDICATEUR;
  }

  /** The categories that the row allows to doubt. */
  static List<BuyerCategory> otherCategories(Award award) {
    if (category(award) == BuyerCategory.AUTORITE_CENTRALE) {
      return List.of(BuyerCategory.AUTRE_POUVOIR_ADJUDICATEUR);
    }
    return NETWORK.matcher(folded(award.buyerName())).find()
        ? List.of(BuyerCategory.ENTITE_ADJUDICATRICE)
        : List.of();
  }

  static boolean isSocialOrSpecific(Award award) {
    String digits = award.cpv().replaceAll("\\D.*", "");
    if (digits.length() != 8 || object(award) != PurchaseObject.SERVICES) {
      return false;
    }
    int code = Integer.parseInt(digits);
    return SOCIAL_OR_SPECIFIC.stream().anyMatch(range -> range[0] <= code && code <= range[1]);
  }

  static boolean isFramework(Award award) {
    String nature = folded(award.nature());
    return nature.contains("accord-cadre") || nature.contains("subsequent");
  }

  static boolean speaksOfWorks(Award award) {
    return object(award) != PurchaseObject.TRAVAUX
        && WORKS.matcher(folded(award.label())).find();
  }

  static boolean speaksOfInnovation(Award award) {
    return INNOVATION.matcher(folded(award.label())).find();
  }

  /** What in the row points to another case without competition. */
  static Optional<Localized> otherExemption(Award award) {
    String label = folded(award.label());
    String division = award.cpv().length() < 2 ? "" : award.cpv().substring(0, 2);
    return switch (division) {
      case "92" -> sign("spectacle ou œuvre d’art (R. 2122-3)", "show or work of art (R. 2122-3)");
      case "22" ->
        sign(
            "livres ou publications (R. 2122-3, R. 2122-9)",
            "books or publications (R. 2122-3, R. 2122-9)");
      case "48", "72", "50" ->
        sign(
            "logiciel ou maintenance, souvent réservés à leur éditeur ou fabricant (R. 2122-3)",
            "software or maintenance, often reserved to their maker (R. 2122-3)");
      default ->
        FAILED.matcher(label).find()
            ? sign(
                "relance après une procédure infructueuse (R. 2122-2)",
                "new start after a failed procedure (R. 2122-2)")
            : label.contains("spectacle")
                ? sign("spectacle ou œuvre d’art (R. 2122-3)", "show or work of art (R. 2122-3)")
                : Optional.empty();
    };
  }

  private static Optional<Localized> sign(String french, String english) {
    return Optional.of(new Localized(french, english));
  }

  /** The estimate that a competition would have exceeded by a tenth. */
  static BeforeTax estimate(BeforeTax awarded) {
    return BeforeTax.of(awarded.toBigDecimal().divide(new BigDecimal("1.1"), 2, RoundingMode.DOWN));
  }

  /** Lower case, without accents, with plain apostrophes. */
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('’', '\'')
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
