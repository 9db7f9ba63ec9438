package fr.levier.core.lever;

import fr.levier.core.rule.LegalSubject;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One of several dossiers that are checked together.
 *
 * @param name what the reports on the others call it, such as its file
 * @param lever the id of its lever
 * @param kind the document it is for
 * @param asOf the day the question is asked on
 */
public record NamedDossier(
    String name, String lever, DocumentKind<?> kind, LegalSubject subject, LocalDate asOf) {
  public NamedDossier {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(lever, "lever");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(asOf, "asOf");
  }
}
