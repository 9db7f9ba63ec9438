package fr.levier.funding.opendata;

import java.time.OffsetDateTime;
import java.util.Objects;

/**
 * Who publishes a package of OCDS releases, and where.
 *
 * @param uri of the package itself
 * @param publishedDate when it is published, with its offset
 * @param publisher name of the publisher
 * @param publisherSiret SIRET of the publisher
 * @param license address of the licence of the data
 * @param policy address of the publication policy
 * @param ocidPrefix prefix that the Open Contracting Partnership gave to the publisher, such as {@code ocds-78apv2}
 */
public record OcdsPublication(
    String uri,
    OffsetDateTime publishedDate,
    String publisher,
    String publisherSiret,
    String license,
    String policy,
    String ocidPrefix) {

  /** Prefix of the national publication: it numbers contracts by the SIRET of the buyer and the buyer's own number. */
  public static final String NATIONAL_PREFIX = "ocds-78apv2";

  public OcdsPublication {
    Objects.requireNonNull(uri, "uri");
    Objects.requireNonNull(publishedDate, "publishedDate");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(publisherSiret, "publisherSiret");
    Objects.requireNonNull(license, "license");
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(ocidPrefix, "ocidPrefix");
  }
}
