package fr.levier.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.levier.core.json.UnusableInputException.Position;
import fr.levier.core.text.Localized;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Writes subjects as canonical JSON and reads them back.
 *
 * <p>Canonical: keys in the order of the model, absent values left out, amounts with two decimals, two spaces of indent,
 * line feeds; the same subject always gives the same text. Reading is strict: an unknown key, a key written twice, a
 * number in quotes, an element that is {@code null} or more than four mebibytes of text are errors, told in one line.
 *
 * <p>A model is an Immutables interface with its Jackson annotations, or a record. Thread-safe.
 */
public final class LevierJson {

  private static final LevierJson STANDARD = new LevierJson();
  private static final List<String> ENVELOPE_KEYS =
      List.of("lever", "document", "asOf", "subject", "waivers", "attestations");

  private LevierJson() {}

  /** The only instance; it costs nothing before its first use. */
  public static LevierJson standard() {
    return STANDARD;
  }

  /**
   * A subject as indented JSON that ends with a line feed.
   *
   * @throws IllegalArgumentException if the object is no model
   */
  public String write(Object subject) {
    return written(Mapper.pretty(), subject) + "\n";
  }

  /**
   * A subject as JSON on one line, without a line feed.
   *
   * @throws IllegalArgumentException if the object is no model
   */
  public String writeCompact(Object subject) {
    return written(Mapper.get().writer(), subject);
  }

  /**
   * A whole dossier file as indented JSON.
   *
   * @param lever the id of the lever
   * @param document the kind of document
   * @param asOf the day by whose law the subject is judged, if the file is to say it
   * @param subject a model or a {@link JsonTree}
   */
  public String writeDossier(
      String lever, String document, Optional<LocalDate> asOf, Object subject) {
    return writeDossier(lever, document, asOf, subject, List.of(), List.of());
  }

  /**
   * A whole dossier file as indented JSON, with what people declare beside the subject.
   *
   * @param lever the id of the lever
   * @param document the kind of document
   * @param asOf the day by whose law the subject is judged, if the file is to say it
   * @param subject a model or a {@link JsonTree}
   * @param waivers the waivers to stand beside the subject, as models
   * @param attestations the attestations to stand beside it, as models
   */
  public String writeDossier(
      String lever,
      String document,
      Optional<LocalDate> asOf,
      Object subject,
      List<?> waivers,
      List<?> attestations) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    envelope.put("lever", lever).put("document", document);
    asOf.ifPresent(day -> envelope.put("asOf", day.toString()));
    envelope.set("subject", toTree(subject).node());
    put(envelope, "waivers", waivers);
    put(envelope, "attestations", attestations);
    return write(JsonTree.of(envelope));
  }

  private static void put(ObjectNode envelope, String key, List<?> values) {
    if (!values.isEmpty()) {
      envelope.set(key, Mapper.get().valueToTree(values));
    }
  }

  /** A subject as a tree, to look into it or change it. */
  public JsonTree toTree(Object subject) {
    return subject instanceof JsonTree tree ? tree : JsonTree.of(Mapper.get().valueToTree(subject));
  }

  /**
   * Reads a subject.
   *
   * @throws UnusableInputException if the text is no JSON or does not fit the model
   */
  public <T> T read(String text, Class<T> type) {
    return read(tree(text), type);
  }

  /**
   * Reads a subject from UTF-8 bytes.
   *
   * @throws UnusableInputException if the text is no JSON or does not fit the model
   */
  public <T> T read(byte[] utf8, Class<T> type) {
    return read(tree(utf8), type);
  }

  /**
   * Reads a subject from a file.
   *
   * @throws UnusableInputException if the file cannot be read, is no JSON, or does not fit the model
   */
  public <T> T read(Path file, Class<T> type) {
    return read(tree(file), type);
  }

  /**
   * Binds a tree to a model.
   *
   * @throws UnusableInputException if it does not fit; with line and column if the tree comes unchanged from a text, and
   *     with the {@linkplain UnusableInputException#others() other values} that do not fit either
   */
  public <T> T read(JsonTree tree, Class<T> type) {
    JsonNode node = tree.node();
    if (node.isNull()) {
      throw new Diagnosis(tree).absent();
    }
    try {
      return Mapper.get().treeToValue(node, type);
    } catch (JsonProcessingException e) {
      UnusableInputException first = new Diagnosis(tree).of(e);
      throw first.with(new Survey(tree, type).after(first));
    }
  }

  /**
   * Parses a text without binding it.
   *
   * @throws UnusableInputException if it is no JSON, holds a key twice, nests deeper than 100 levels, or is too big
   */
  public JsonTree tree(String text) {
    return JsonTree.of(Source.of(text));
  }

  /**
   * Parses UTF-8 bytes without binding them.
   *
   * @throws UnusableInputException as {@link #tree(String)}, or if the bytes are not UTF-8
   */
  public JsonTree tree(byte[] utf8) {
    return JsonTree.of(Source.of(utf8));
  }

  /**
   * Parses a file without binding it; no more of it is read than a dossier may hold.
   *
   * @throws UnusableInputException as {@link #tree(byte[])}, or if the file cannot be read
   */
  public JsonTree tree(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return tree(in.readNBytes(Source.MAX_BYTES + 1));
    } catch (IOException e) {
      throw new UnusableInputException(
          new Localized("le fichier ne peut pas être lu", "the file cannot be read"),
          "",
          Position.UNKNOWN);
    }
  }

  /**
   * Reads the envelope of a dossier from UTF-8 bytes; the subject is bound later, by {@link DossierEnvelope#subject}.
   *
   * @throws UnusableInputException if the text is no dossier
   */
  public DossierEnvelope readDossier(byte[] utf8) {
    return readDossier(tree(utf8));
  }

  /**
   * Reads the envelope of a dossier from a file.
   *
   * @throws UnusableInputException if the file cannot be read or is no dossier
   */
  public DossierEnvelope readDossier(Path file) {
    return readDossier(tree(file));
  }

  /**
   * Reads the envelope of a dossier.
   *
   * @throws UnusableInputException if the tree is no dossier
   */
  public DossierEnvelope readDossier(JsonTree tree) {
    Diagnosis diagnosis = new Diagnosis(tree);
    if (!tree.isObject()) {
      throw diagnosis.mismatch("", Diagnosis.OBJECT);
    }
    for (String key : tree.keys()) {
      if (!ENVELOPE_KEYS.contains(key)) {
        throw diagnosis.unknownKey(Pointers.plus("", key), key, ENVELOPE_KEYS);
      }
    }
    String lever = envelopeText(tree, "lever").orElseThrow(() -> diagnosis.missing("", "lever"));
    JsonTree subject = tree.at("/subject").orElseThrow(() -> diagnosis.missing("", "subject"));
    if (!subject.isObject()) {
      throw diagnosis.mismatch("/subject", Diagnosis.OBJECT);
    }
    Optional<LocalDate> asOf =
        tree.at("/asOf").filter(day -> !day.isNull()).map(day -> read(day, LocalDate.class));
    return new DossierEnvelope(
        lever,
        envelopeText(tree, "document"),
        asOf,
        subject,
        declared(tree, "waivers"),
        declared(tree, "attestations"));
  }

  private static List<JsonTree> declared(JsonTree tree, String key) {
    Optional<JsonTree> list = tree.at("/" + key).filter(value -> !value.isNull());
    if (list.filter(value -> !value.isList()).isPresent()) {
      throw new Diagnosis(tree).mismatch("/" + key, Diagnosis.LIST);
    }
    return list.map(JsonTree::elements).orElse(List.of());
  }

  private static Optional<String> envelopeText(JsonTree tree, String key) {
    return tree.at("/" + key)
        .filter(value -> !value.isNull())
        .map(value -> value
            .text()
            .orElseThrow(() -> new Diagnosis(tree).mismatch("/" + key, Diagnosis.TEXT)));
  }

  private static String written(ObjectWriter writer, Object subject) {
    try {
      return writer.writeValueAsString(subject);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON model: " + subject.getClass().getName(), e);
    }
  }
}
