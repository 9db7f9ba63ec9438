package fr.levier.core.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A dossier file before its subject is bound: {@code {"lever": …, "document": …, "asOf": …, "subject": {…},
 * "waivers": […], "attestations": […]}}. Immutable and thread-safe.
 *
 * @param lever the id of the lever
 * @param document the kind of document; absent means the main kind of the lever
 * @param asOf the day by whose law the subject is judged
 * @param subject the subject, to be bound with {@link #subject(Class)} once its type is known
 * @param waivers the waivers that stand beside the subject, to be bound as {@code Statements}
 * @param attestations the attestations that stand beside it, likewise
 */
public record DossierEnvelope(
    String lever,
    Optional<String> document,
    Optional<LocalDate> asOf,
    JsonTree subject,
    List<JsonTree> waivers,
    List<JsonTree> attestations) {

  /**
   * The subject as a model.
   *
   * @throws UnusableInputException if it does not fit the model; pointer, line and column are those of the whole file
   */
  public <T> T subject(Class<T> type) {
    return LevierJson.standard().read(subject, type);
  }
}
