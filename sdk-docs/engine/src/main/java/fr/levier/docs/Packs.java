package fr.levier.docs;

import fr.levier.core.lever.DocumentKind;
import fr.levier.docs.pack.CompiledPack;
import fr.levier.docs.pack.PackCompiler;
import fr.levier.docs.pack.PackSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The packs of document kinds, compiled once each, with the layers of the integrator. Thread-safe. */
final class Packs {

  /** A subject type belongs to one class loader: two applications of one server never share a pack. */
  private record Key(Class<?> subjectType, String pack) {
    static Key of(DocumentKind<?> kind) {
      return new Key(kind.subjectType(), kind.pack());
    }
  }

  private final Map<Key, PackSource> replaced;
  private final Map<Key, List<PackSource>> layers;
  private final Map<Key, CompiledPack> compiled = new ConcurrentHashMap<>();

  private Packs(Map<Key, PackSource> replaced, Map<Key, List<PackSource>> layers) {
    this.replaced = replaced;
    this.layers = layers;
  }

  static Packs ofReference() {
    return new Packs(Map.of(), Map.of());
  }

  /** The same packs, with one more layer over that of a kind. */
  Packs with(DocumentKind<?> kind, PackSource layer) {
    Map<Key, List<PackSource>> more = new LinkedHashMap<>(layers);
    List<PackSource> ofKind = new ArrayList<>(more.getOrDefault(Key.of(kind), List.of()));
    ofKind.add(layer);
    more.put(Key.of(kind), List.copyOf(ofKind));
    return new Packs(replaced, more);
  }

  /** The same packs, but for the one of a kind. */
  Packs replacing(DocumentKind<?> kind, PackSource pack) {
    Map<Key, PackSource> more = new LinkedHashMap<>(replaced);
    more.put(Key.of(kind), pack);
    return new Packs(more, layers);
  }

  CompiledPack of(DocumentKind<?> kind) {
    return compiled.computeIfAbsent(Key.of(kind), key -> compile(kind));
  }

  private CompiledPack compile(DocumentKind<?> kind) {
    PackSource given = replaced.get(Key.of(kind));
    PackSource source = given == null
        ? PackSource.ofClassPath(kind.subjectType().getClassLoader(), kind.pack())
        : given;
    List<PackSource> over = layers.getOrDefault(Key.of(kind), List.of());
    for (PackSource layer : over) {
      source = source.overriddenBy(layer);
    }
    // The pack of reference says what the law wants, and is tested for it where it is made.
    return given == null && over.isEmpty()
        ? PackCompiler.compile(source, kind.subjectType())
        : PackCompiler.compile(source, kind);
  }
}
