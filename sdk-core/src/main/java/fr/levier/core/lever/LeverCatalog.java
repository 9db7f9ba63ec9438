package fr.levier.core.lever;

import fr.levier.core.dossier.CommonRules;
import fr.levier.core.json.DossierEnvelope;
import fr.levier.core.law.Parameter;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.text.Suggestion;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * The levers that are installed, and which jar each comes from. Immutable and thread-safe.
 */
public final class LeverCatalog {

  private static final LeverCatalog INSTALLED =
      of(ServiceLoader.load(Lever.class, Lever.class.getClassLoader()));

  private final Map<String, Lever> levers;

  /** The main document kind of each model that was met. */
  private final ClassValue<Optional<DocumentKind<?>>> kinds = new ClassValue<>() {
    @Override
    protected Optional<DocumentKind<?>> computeValue(Class<?> subject) {
      List<DocumentKind<?>> ofEach = new ArrayList<>();
      for (Lever lever : levers.values()) {
        lever.documents().stream()
            .filter(kind -> kind.subjectType().isAssignableFrom(subject))
            .findFirst()
            .ifPresent(ofEach::add);
      }
      return ofEach.size() == 1 ? Optional.of(ofEach.get(0)) : Optional.empty();
    }
  };

  private LeverCatalog(Map<String, Lever> levers) {
    this.levers = levers;
  }

  /** The levers beside this jar, in alphabetical order of their ids. */
  public static LeverCatalog installed() {
    return INSTALLED;
  }

  /**
   * A catalog of given levers.
   *
   * @throws IllegalStateException if two of them have the same id; the message names both jars
   */
  public static LeverCatalog of(Iterable<? extends Lever> levers) {
    Map<String, Lever> byId = new TreeMap<>();
    for (Lever lever : levers) {
      Lever other = byId.putIfAbsent(lever.id(), lever);
      if (other != null) {
        throw new IllegalStateException(
            "Two levers have the id " + lever.id() + ": " + jar(other) + " and " + jar(lever));
      }
    }
    return new LeverCatalog(Collections.unmodifiableMap(new LinkedHashMap<>(byId)));
  }

  /** Every lever, in alphabetical order of ids. */
  public List<Lever> levers() {
    return List.copyOf(levers.values());
  }

  /**
   * The lever with an id.
   *
   * @throws UnknownLeverException if none has it
   */
  public Lever lever(String id) {
    Lever lever = levers.get(id);
    if (lever == null) {
      throw new UnknownLeverException(
          id, Suggestion.closest(id, levers.keySet()), List.copyOf(levers.keySet()));
    }
    return lever;
  }

  /**
   * The main document kind made from subjects of a type; absent when no lever has one, and when several have, as with an
   * {@link fr.levier.core.dossier.Amendment}: only a dossier then tells whose it is.
   */
  public Optional<DocumentKind<?>> kindOf(LegalSubject subject) {
    return kinds.get(subject.getClass());
  }

  /**
   * The document kind that a dossier is for: the one it names, or the main one of its lever.
   *
   * @throws UnknownLeverException if its lever is not installed
   * @throws IllegalArgumentException if the lever makes no such document
   */
  public DocumentKind<?> kindOf(DossierEnvelope dossier) {
    return lever(dossier.lever()).documents().stream()
        .filter(kind -> dossier.document().stream().allMatch(kind.id()::equals))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            dossier.lever() + " makes no document " + dossier.document().orElse("")));
  }

  /** Every dated figure of every lever and of the common rules, without repeats, sorted by id. */
  public List<Parameter<?>> parameters() {
    Map<String, Parameter<?>> byId = new TreeMap<>();
    CommonRules.parameters().forEach(p -> byId.put(p.id(), p));
    levers.values().forEach(lever -> lever.parameters().forEach(p -> byId.put(p.id(), p)));
    return List.copyOf(byId.values());
  }

  /** Where the messages of the levers are found. */
  public List<ClassLoader> classLoaders() {
    return levers.values().stream()
        .map(lever -> lever.getClass().getClassLoader())
        .distinct()
        .toList();
  }

  /** One line a lever: id, version, jar. What to read when a plugin is not seen. */
  public List<String> describe() {
    List<String> lines = new ArrayList<>();
    levers.forEach((id, lever) -> {
      String version = lever.getClass().getPackage().getImplementationVersion();
      lines.add(id + " " + (version == null ? "?" : version) + " " + jar(lever));
    });
    return lines;
  }

  private static String jar(Lever lever) {
    CodeSource source = lever.getClass().getProtectionDomain().getCodeSource();
    return source == null || source.getLocation() == null
        ? lever.getClass().getName()
        : source.getLocation().toString();
  }
}
