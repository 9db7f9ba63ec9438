package fr.levier.funding.opendata;

import fr.levier.core.json.LevierJson;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Percentage;
import fr.levier.core.party.Party;
import fr.levier.core.party.Siret;
import fr.levier.funding.procurement.EssentialData;
import fr.levier.funding.procurement.FormalTechnique;
import fr.levier.funding.procurement.PurchaseNeed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The essential data of a public contract (<i>données essentielles de la commande publique</i>, DECP, article R. 2196-1) in the
 * national format 2.0.3. Stateless and thread-safe.
 */
public final class DecpExport {

  private static final String RECORD = "/subject/decpRecord/";
  private static final Pattern CPV = Pattern.compile("[0-9]{8}(-[0-9])?");
  private static final int LONGEST_NUMBER = 16;
  private static final int LONGEST_OBJECT = 1000;

  private DecpExport() {}

  /**
   * The file of one contract: indented JSON that ends with a line feed.
   *
   * @param purchase the purchase, notified
   * @param asOf the day of publication, unless the purchase says when its data were first published
   * @param law by which it is said whether the data have to be published
   */
  public static Exported of(PurchaseNeed purchase, LocalDate asOf, LegalParameters law) {
    Demands demands = new Demands();
    Decp.Contract contract = contract(purchase, asOf, demands);
    Optional<String> text = demands.gaps().isEmpty()
        ? Optional.of(
            LevierJson.standard().write(new Decp.Root(new Decp.Contracts(List.of(contract)))))
        : Optional.empty();
    return new Exported(text, demands.gaps(), PublicationDuty.ofContract(purchase, asOf, law));
  }

  private static Decp.Contract contract(PurchaseNeed purchase, LocalDate asOf, Demands demands) {
    EssentialData data =
        purchase.getDecpRecord().orElseGet(() -> EssentialData.builder().build());
    return new Decp.Contract(
        demands.text(RECORD + "id", number(purchase, data), LONGEST_NUMBER),
        new Decp.Buyer(demands.present("/subject/buyer/siret", siret(purchase.getBuyer()))),
        demands.word(RECORD + "nature", data.getNature(), Decp.NATURES),
        demands.text("/subject/title", purchase.getTitle(), LONGEST_OBJECT),
        demands.shaped("/subject/cpvCode", purchase.getCpvCode(), CPV, "33141000"),
        new Decp.Techniques(
            demands.words(RECORD + "techniques", data.getTechniques(), Decp.TECHNIQUES)),
        new Decp.ExecutionModes(demands.words(
            RECORD + "executionModes", data.getExecutionModes(), Decp.EXECUTION_MODES)),
        framework(data, demands),
        demands.present("/subject/innovative", purchase.isInnovative()),
        demands.word(RECORD + "ccag", data.getCcag(), Decp.CCAG),
        demands.atLeast(RECORD + "offersReceived", offers(purchase, data), 1),
        demands.present(RECORD + "advanceGranted", data.isAdvanceGranted()),
        demands.rate(RECORD + "advanceRate", data.getAdvanceRate().map(DecpExport::share)),
        demands.word(RECORD + "consortiumType", data.getConsortiumType(), Decp.CONSORTIUMS),
        demands.present(RECORD + "subcontracting", data.isSubcontracting()),
        demands.word(RECORD + "procedure", procedure(purchase, data), Decp.PROCEDURES),
        new Decp.Place(
            demands.present(RECORD + "placeCode", data.getPlaceCode()),
            demands.word(RECORD + "placeCodeType", data.getPlaceCodeType(), Decp.PLACE_CODES)),
        demands.atLeast(RECORD + "durationMonths", data.getDurationMonths(), 1),
        demands
            .present("/subject/notificationDate", purchase.getNotificationDate())
            .map(LocalDate::toString),
        published(purchase, asOf).toString(),
        demands.atLeast(
            "/subject/contractAmount",
            purchase.getContractAmount().map(BeforeTax::toBigDecimal).map(DecpExport::plain),
            1),
        new Decp.PriceTypes(
            demands.words(RECORD + "priceTypes", data.getPriceTypes(), Decp.PRICE_TYPES)),
        demands.word(RECORD + "priceForm", data.getPriceForm(), Decp.PRICE_FORMS),
        demands.rate(RECORD + "originEu", data.getOriginEu().map(DecpExport::share)),
        demands.rate(RECORD + "originFrance", data.getOriginFrance().map(DecpExport::share)),
        List.of(new Decp.Holder(new Decp.Identifier(
            "SIRET", demands.present("/subject/supplier/siret", siret(purchase.getSupplier()))))),
        new Decp.Social(demands.words(
            RECORD + "socialConsiderations", data.getSocialConsiderations(), Decp.SOCIAL)),
        new Decp.Environmental(demands.words(
            RECORD + "environmentalConsiderations",
            data.getEnvironmentalConsiderations(),
            Decp.ENVIRONMENTAL)));
  }

  /** A contract under a framework agreement names it; the number has the same bounds as the contract's own. */
  private static Optional<String> framework(EssentialData data, Demands demands) {
    return data.getFrameworkId().isEmpty()
        ? Optional.empty()
        : demands.text(RECORD + "frameworkId", data.getFrameworkId(), LONGEST_NUMBER);
  }

  /** The number published, else the one of the buyer's register. */
  static Optional<String> number(PurchaseNeed purchase, EssentialData data) {
    return data.getId().or(purchase::getNumber);
  }

  static Optional<String> siret(Optional<? extends Party> party) {
    return party.flatMap(Party::getSiret).map(Siret::value);
  }

  static LocalDate published(PurchaseNeed purchase, LocalDate asOf) {
    return purchase.getDecpPublishedOn().orElse(asOf);
  }

  private static Optional<Integer> offers(PurchaseNeed purchase, EssentialData data) {
    int listed = purchase.getOffers().size();
    return data.getOffersReceived().or(() -> listed == 0 ? Optional.empty() : Optional.of(listed));
  }

  /** As the record words it, else in the words of the schema for the procedure chosen. */
  private static Optional<String> procedure(PurchaseNeed purchase, EssentialData data) {
    return data.getProcedure()
        .or(() -> purchase.getChosenProcedure().flatMap(chosen -> switch (chosen) {
          case DISPENSE_SEUIL, DISPENSE_INNOVANT ->
            Optional.of("Marché passé sans publicité ni mise en concurrence préalable");
          case MAPA -> Optional.of("Procédure adaptée");
          case FORMALISEE -> purchase.getFormalTechnique().flatMap(DecpExport::formal);
        }));
  }

  /** A technique that the schema has no word for is left to the record. */
  private static Optional<String> formal(FormalTechnique technique) {
    return switch (technique) {
      case APPEL_OFFRES_OUVERT -> Optional.of("Appel d'offres ouvert");
      case APPEL_OFFRES_RESTREINT -> Optional.of("Appel d'offres restreint");
      case PROCEDURE_AVEC_NEGOCIATION, PROCEDURE_NEGOCIEE_AVEC_MISE_EN_CONCURRENCE ->
        Optional.of("Procédure avec négociation");
      case DIALOGUE_COMPETITIF -> Optional.of("Dialogue compétitif");
      default -> Optional.empty();
    };
  }

  /** {@code 0.05} for five per cent. */
  private static BigDecimal share(Percentage rate) {
    return plain(rate.toBigDecimal().movePointLeft(2));
  }

  /** Without the zeros that carry nothing: {@code 80000}, not {@code 80000.00}. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
