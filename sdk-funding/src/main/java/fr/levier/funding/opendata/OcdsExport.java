package fr.levier.funding.opendata;

import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.json.UnusableInputException;
import fr.levier.core.law.LegalParameters;
import fr.levier.core.party.Party;
import fr.levier.funding.procurement.EssentialData;
import fr.levier.funding.procurement.PurchaseNeed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Contracts in the Open Contracting Data Standard (OCDS) 1.1, with the conventions of the French national publication: one
 * release a contract, tagged award and contract, numbered by the buyer's SIRET and the buyer's own number; a month counts for
 * thirty days and a half, rounded down. Stateless and thread-safe.
 */
public final class OcdsExport {

  private static final String SIRET = "SIRET";
  private static final BigDecimal DAYS_A_MONTH = new BigDecimal("30.5");

  private OcdsExport() {}

  /**
   * A package of releases from essential data in the consolidated form of the national publication, format 1.5:
   * {@code {"marches": [{"uid": …, "acheteur": …}]}}. As there, a concession and a contract that was modified since have no
   * release.
   *
   * @param decp the data, as they were read
   * @param publication who publishes the package
   * @return indented JSON that ends with a line feed
   * @throws UnusableInputException if a contract lacks the number, the buyer or the day that every release needs; with its
   *     pointer
   */
  public static String ofDecp(JsonTree decp, OcdsPublication publication) {
    List<Ocds.Release> releases = DecpRecords.unmodified(decp).stream()
        .map(contract -> release(contract, publication.ocidPrefix()))
        .toList();
    return LevierJson.standard()
        .write(new Ocds.ReleasePackage(
            "1.1",
            publication.uri(),
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(publication.publishedDate()),
            new Ocds.Publisher(
                publication.publisher(), scheme(SIRET), publication.publisherSiret()),
            publication.license(),
            publication.policy(),
            releases));
  }

  /**
   * The release of one contract: indented JSON that ends with a line feed.
   *
   * @param purchase the purchase, notified
   * @param asOf the day of publication, unless the purchase says when its data were first published
   * @param law by which it is said whether the data have to be published
   * @param ocidPrefix prefix that the Open Contracting Partnership gave to the publisher; under the
   *     {@linkplain OcdsPublication#NATIONAL_PREFIX national} one, the contract has the number of the national publication
   */
  public static Exported of(
      PurchaseNeed purchase, LocalDate asOf, LegalParameters law, String ocidPrefix) {
    Demands demands = new Demands();
    Optional<String> number = demands.present(
        "/subject/decpRecord/id",
        purchase.getDecpRecord().flatMap(EssentialData::getId).or(purchase::getNumber));
    Optional<String> buyer =
        demands.present("/subject/buyer/siret", DecpExport.siret(purchase.getBuyer()));
    Optional<String> text = number.flatMap(id -> buyer.map(siret -> LevierJson.standard()
        .write(release(contract(purchase, siret, siret + id, asOf), ocidPrefix))));
    return new Exported(text, demands.gaps(), PublicationDuty.ofContract(purchase, asOf, law));
  }

  private static PublishedContract contract(
      PurchaseNeed purchase, String buyer, String uid, LocalDate asOf) {
    return new PublishedContract(
        uid,
        buyer,
        purchase.getBuyer().flatMap(Party::getName),
        purchase.getTitle(),
        purchase.getCpvCode(),
        DecpExport.published(purchase, asOf).toString(),
        purchase.getNotificationDate().map(LocalDate::toString),
        purchase.getContractAmount().map(amount -> DecpExport.plain(amount.toBigDecimal())),
        purchase.getDecpRecord().flatMap(EssentialData::getDurationMonths),
        DecpExport.siret(purchase.getSupplier()).stream()
            .map(siret -> new PublishedContract.Holder(
                SIRET, siret, purchase.getSupplier().flatMap(Party::getName)))
            .toList());
  }

  static Ocds.Release release(PublishedContract contract, String prefix) {
    String ocid = prefix + "-" + contract.uid();
    List<PublishedContract.Holder> holders = inOrder(contract.holders());
    Ocds.Reference buyer =
        new Ocds.Reference(contract.buyerName(), partyId(SIRET, contract.buyerSiret(), "buyer"));
    return new Ocds.Release(
        ocid,
        ocid + "-00",
        contract.uid(),
        moment(contract.published()),
        "fr",
        List.of("award", "contract"),
        "tender",
        parties(contract, holders),
        buyer,
        List.of(award(ocid, contract, holders)),
        List.of(contract(ocid, contract)));
  }

  private static List<Ocds.Party> parties(
      PublishedContract contract, List<PublishedContract.Holder> holders) {
    List<Ocds.Party> parties = new ArrayList<>();
    parties.add(party(SIRET, contract.buyerSiret(), contract.buyerName(), "buyer"));
    holders.forEach(
        holder -> parties.add(party(holder.scheme(), holder.id(), holder.name(), "supplier")));
    return parties;
  }

  private static Ocds.Party party(String type, String id, Optional<String> name, String role) {
    return new Ocds.Party(
        name, partyId(type, id, role), List.of(role), new Ocds.Identifier(scheme(type), id, name));
  }

  private static Ocds.Award award(
      String ocid, PublishedContract contract, List<PublishedContract.Holder> holders) {
    return new Ocds.Award(
        ocid + "-award-1",
        contract.object(),
        "active",
        contract.notification().map(OcdsExport::moment),
        value(contract),
        holders.stream()
            .map(holder -> new Ocds.Reference(
                holder.name(), partyId(holder.scheme(), holder.id(), "supplier")))
            .toList(),
        items(ocid, contract),
        period(contract));
  }

  private static Ocds.Contract contract(String ocid, PublishedContract contract) {
    return new Ocds.Contract(
        ocid + "-contract-1",
        ocid + "-award-1",
        value(contract),
        contract.object(),
        period(contract),
        "pending",
        items(ocid, contract));
  }

  private static Optional<Ocds.Value> value(PublishedContract contract) {
    return contract.amount().map(amount -> new Ocds.Value(amount, "EUR"));
  }

  private static List<Ocds.Item> items(String ocid, PublishedContract contract) {
    return contract.cpv().stream()
        .map(cpv ->
            new Ocds.Item(ocid + "-item-1", contract.object(), new Ocds.Classification("CPV", cpv)))
        .toList();
  }

  private static Optional<Ocds.Period> period(PublishedContract contract) {
    return contract
        .months()
        .map(months -> new Ocds.Period(BigDecimal.valueOf(months)
            .multiply(DAYS_A_MONTH)
            .setScale(0, RoundingMode.FLOOR)
            .intValueExact()));
  }

  /** Each holder once, by number: the order of the source says nothing. */
  private static List<PublishedContract.Holder> inOrder(List<PublishedContract.Holder> holders) {
    Map<String, PublishedContract.Holder> byId = new LinkedHashMap<>();
    holders.forEach(holder -> byId.putIfAbsent(holder.id(), holder));
    return byId.values().stream()
        .sorted(Comparator.comparing(PublishedContract.Holder::id))
        .toList();
  }

  private static String partyId(String type, String id, String role) {
    return scheme(type) + "-" + id + "-" + role;
  }

  /** The register that a type of identifier belongs to. */
  private static String scheme(String type) {
    return type.equals(SIRET) ? "FR-RCS" : type;
  }

  /** {@code 2019-04-25+02:00} as a moment: the start of that day, in universal time where no offset is given. */
  private static String moment(String day) {
    String offset = day.substring(DAY_LENGTH);
    return day.substring(0, DAY_LENGTH) + "T00:00:00" + (offset.isEmpty() ? "Z" : offset);
  }

  private static final int DAY_LENGTH = "2019-04-25".length();
}
