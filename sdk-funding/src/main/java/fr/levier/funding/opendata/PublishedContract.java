package fr.levier.funding.opendata;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What any format tells of an awarded contract.
 *
 * @param uid number that no other contract has: the buyer's SIRET, then its own number for it
 * @param published day the data are first published, with an offset if the source has one
 * @param notification day of notification, likewise
 * @param amount net of VAT
 * @param months duration
 */
record PublishedContract(
    String uid,
    String buyerSiret,
    Optional<String> buyerName,
    Optional<String> object,
    Optional<String> cpv,
    String published,
    Optional<String> notification,
    Optional<BigDecimal> amount,
    Optional<Integer> months,
    List<Holder> holders) {

  /** Who holds the contract (<i>titulaire</i>). */
  record Holder(String scheme, String id, Optional<String> name) {}
}
