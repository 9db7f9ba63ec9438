package fr.levier.docs.pack;

import fr.levier.core.text.Suggestion;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML mapping read key by key, each value as the kind it has to be. Nodes only: no object is ever constructed from what
 * the file says. Whatever does not fit is reported and read as absent.
 */
final class YamlMap {

  /** A text and where it stands. */
  record Item(String text, Place place) {}

  private record Entry(Place key, Node value) {}

  private final Source source;
  private final Place place;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /** Where the YAML comes from: a file, from a line on. */
  private record Source(String file, int skipped, Diagnostics diagnostics) {
    Place place(Node node) {
      return node.getStartMark()
          .map(mark -> new Place(file, mark.getLine() + 1 + skipped, mark.getColumn() + 1))
          .orElse(new Place(file, 1 + skipped, 1));
    }
  }

  private YamlMap(Source source, MappingNode node) {
    this.source = source;
    this.place = source.place(node);
    for (NodeTuple tuple : node.getValue()) {
      Place keyPlace = source.place(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        bad(keyPlace, "une clé est un texte", "a key is a text");
      } else if (entries.putIfAbsent(key.getValue(), new Entry(keyPlace, tuple.getValueNode()))
          != null) {
        bad(
            keyPlace,
            "la clé « " + key.getValue() + " » est écrite deux fois",
            "the key \"" + key.getValue() + "\" is written twice");
      }
    }
  }

  /**
   * Reads a whole document.
   *
   * @param skipped how many lines of the file precede the YAML
   */
  static Optional<YamlMap> read(String yaml, String file, int skipped, Diagnostics diagnostics) {
    Source source = new Source(file, skipped, diagnostics);
    LoadSettings settings = LoadSettings.builder()
        .setCodePointLimit(1 << 20)
        .setMaxAliasesForCollections(0)
        .setAllowRecursiveKeys(false)
        .setLabel(file)
        .build();
    try {
      Optional<Node> root = new Compose(settings).composeString(yaml);
      if (root.isPresent() && root.get() instanceof MappingNode mapping) {
        return Optional.of(new YamlMap(source, mapping));
      }
      diagnostics.report(
          new Place(file, 1 + skipped, 1),
          PackCode.BAD_YAML,
          "on attend une suite de lignes « clé: valeur »",
          "lines of \"key: value\" are expected");
    } catch (MarkedYamlEngineException broken) {
      Place at = broken
          .getProblemMark()
          .map(mark -> new Place(file, mark.getLine() + 1 + skipped, mark.getColumn() + 1))
          .orElse(new Place(file, 1 + skipped, 1));
      diagnostics.report(
          at,
          PackCode.BAD_YAML,
          "YAML illisible : " + broken.getProblem(),
          "unreadable YAML: " + broken.getProblem());
    } catch (YamlEngineException | StackOverflowError broken) {
      // the second is a file made of brackets: refused like any other that cannot be read
      diagnostics.report(
          new Place(file, 1 + skipped, 1),
          PackCode.BAD_YAML,
          "YAML illisible : ni alias, ni imbrication sans fin",
          "unreadable YAML: neither aliases nor nesting without end");
    }
    return Optional.empty();
  }

  Place place() {
    return place;
  }

  /** Where a key stands, or the mapping when it is absent. */
  Place place(String key) {
    Entry entry = entries.get(key);
    return entry == null ? place : entry.key;
  }

  /** Where the value of a key stands, or the mapping when it is absent. */
  Place valuePlace(String key) {
    Entry entry = entries.get(key);
    return entry == null ? place : textPlace(entry.value);
  }

  List<String> keys() {
    return List.copyOf(entries.keySet());
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  void refuseKeysOutside(Set<String> known) {
    entries.forEach((key, entry) -> {
      if (!known.contains(key)) {
        source.diagnostics.report(
            entry.key,
            PackCode.UNKNOWN_KEY,
            "clé inconnue « " + key + " »",
            "unknown key \"" + key + "\"",
            Suggestion.closest(key, known));
      }
    });
  }

  /** A text that has to be there. */
  Optional<String> required(String key) {
    if (!has(key)) {
      source.diagnostics.report(
          place,
          PackCode.MISSING_KEY,
          "la clé « " + key + " » manque",
          "the key \"" + key + "\" is missing");
      return Optional.empty();
    }
    return text(key);
  }

  Optional<String> text(String key) {
    Entry entry = entries.get(key);
    if (entry == null) {
      return Optional.empty();
    }
    if (entry.value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return Optional.of(scalar.getValue().strip());
    }
    bad(entry.key, "« " + key + " » attend un texte", "\"" + key + "\" expects a text");
    return Optional.empty();
  }

  Optional<LocalDate> date(String key) {
    return text(key).flatMap(text -> {
      try {
        return Optional.of(LocalDate.parse(text));
      } catch (DateTimeException notADay) {
        bad(
            valuePlace(key),
            "« " + key + " » attend un jour de la forme 2026-01-31, pas « " + text + " »",
            "\"" + key + "\" expects a day such as 2026-01-31, not \"" + text + "\"");
        return Optional.empty();
      }
    });
  }

  Optional<Boolean> flag(String key) {
    return text(key).flatMap(text -> {
      if (text.equals("true") || text.equals("false")) {
        return Optional.of(text.equals("true"));
      }
      bad(
          valuePlace(key),
          "« " + key + " » attend true ou false, pas « " + text + " »",
          "\"" + key + "\" expects true or false, not \"" + text + "\"");
      return Optional.empty();
    });
  }

  /** One word of a closed list. */
  <T> Optional<T> choice(String key, Map<String, T> choices) {
    return text(key).flatMap(text -> {
      T chosen = choices.get(text);
      if (chosen == null) {
        source.diagnostics.report(
            valuePlace(key),
            PackCode.BAD_VALUE,
            "« " + key + " » attend " + String.join(" | ", choices.keySet()) + ", pas « " + text
                + " »",
            "\"" + key + "\" expects " + String.join(" | ", choices.keySet()) + ", not \"" + text
                + "\"",
            Suggestion.closest(text, choices.keySet()));
      }
      return Optional.ofNullable(chosen);
    });
  }

  List<Item> texts(String key) {
    List<Item> items = new ArrayList<>();
    for (Node node : sequence(key)) {
      if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
        items.add(new Item(scalar.getValue().strip(), textPlace(node)));
      } else {
        bad(source.place(node), "on attend un texte", "a text is expected");
      }
    }
    return items;
  }

  List<YamlMap> maps(String key) {
    List<YamlMap> items = new ArrayList<>();
    for (Node node : sequence(key)) {
      if (node instanceof MappingNode mapping) {
        items.add(new YamlMap(source, mapping));
      } else {
        bad(
            source.place(node),
            "on attend une suite de « clé: valeur »",
            "\"key: value\" pairs are expected");
      }
    }
    return items;
  }

  Optional<YamlMap> map(String key) {
    Entry entry = entries.get(key);
    if (entry == null) {
      return Optional.empty();
    }
    if (entry.value instanceof MappingNode mapping) {
      return Optional.of(new YamlMap(source, mapping));
    }
    bad(
        entry.key,
        "« " + key + " » attend une suite de « clé: valeur »",
        "\"" + key + "\" expects \"key: value\" pairs");
    return Optional.empty();
  }

  private List<Node> sequence(String key) {
    Entry entry = entries.get(key);
    if (entry == null) {
      return List.of();
    }
    if (entry.value instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    bad(entry.key, "« " + key + " » attend une liste", "\"" + key + "\" expects a list");
    return List.of();
  }

  private void bad(Place at, String french, String english) {
    source.diagnostics.report(at, PackCode.BAD_VALUE, french, english);
  }

  /** The place of the first letter of a scalar: after its quote, if any. */
  private Place textPlace(Node node) {
    Place start = source.place(node);
    boolean quoted = node instanceof ScalarNode scalar && !scalar.isPlain();
    return quoted ? new Place(start.file(), start.line(), start.column() + 1) : start;
  }
}
