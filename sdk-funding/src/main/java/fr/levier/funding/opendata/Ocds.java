package fr.levier.funding.opendata;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The part of the Open Contracting Data Standard 1.1 that an awarded contract fills; components stand in the order written. */
final class Ocds {

  private Ocds() {}

  record ReleasePackage(
      String version,
      String uri,
      String publishedDate,
      Publisher publisher,
      String license,
      String publicationPolicy,
      List<Release> releases) {}

  record Publisher(String name, String scheme, String uid) {}

  record Release(
      String ocid,
      String id,
      String decpUID,
      String date,
      String language,
      List<String> tag,
      String initiationType,
      List<Party> parties,
      Reference buyer,
      List<Award> awards,
      List<Contract> contracts) {}

  record Party(Optional<String> name, String id, List<String> roles, Identifier identifier) {}

  record Identifier(String scheme, String id, Optional<String> legalName) {}

  record Reference(Optional<String> name, String id) {}

  record Award(
      String id,
      Optional<String> description,
      String status,
      Optional<String> date,
      Optional<Value> value,
      List<Reference> suppliers,
      List<Item> items,
      Optional<Period> contractPeriod) {}

  record Contract(
      String id,
      String awardID,
      Optional<Value> value,
      Optional<String> description,
      Optional<Period> period,
      String status,
      List<Item> items) {}

  record Value(BigDecimal amount, String currency) {}

  record Item(String id, Optional<String> description, Classification classification) {}

  record Classification(String scheme, String id) {}

  record Period(int durationInDays) {}
}
