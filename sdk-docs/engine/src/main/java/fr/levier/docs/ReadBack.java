package fr.levier.docs;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a document gave back.
 *
 * @param subject the subject it was made from, as the file carries it now
 * @param asOf the day whose law it was made under; absent if the file does not say it
 * @param lever id of the lever
 * @param document id of the document kind; absent for the main kind of the lever
 * @param alterations where the visible document differs from the subject; empty when nothing was touched
 */
public record ReadBack<S>(
    S subject,
    Optional<LocalDate> asOf,
    String lever,
    Optional<String> document,
    List<Alteration> alterations) {
  public ReadBack {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(lever, "lever");
    Objects.requireNonNull(document, "document");
    alterations = List.copyOf(alterations);
  }
}
