package fr.levier.docs.pack;

import fr.levier.core.time.Validity;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.MissingPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The manifest of a pack, {@code pack.yaml}, as it is written. */
record Manifest(
    String id,
    String version,
    YamlMap.Item lever,
    YamlMap.Item document,
    Act.Nature nature,
    String language,
    YamlMap.Item title,
    Validity validity,
    boolean contents,
    List<Listed> body,
    List<Listed> annexes,
    List<YamlMap.Item> mandatory,
    Map<String, YamlMap.Item> names,
    Map<String, YamlMap.Item> labels,
    Map<String, Missing> missing,
    Place place) {

  /** A clause as a list names it: {@code objet}, or {@code common/comparution} for one that every lever shares. */
  record Listed(String id, boolean common, Place place) {}

  /** A policy for a path. */
  record Missing(MissingPolicy policy, Place place) {}

  private static final String COMMON = "common/";
  private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  static final Pattern VERSION = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6}){2}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}(-[A-Z]{2})?");
  private static final Set<String> KEYS = Set.of(
      "id",
      "version",
      "lever",
      "document",
      "nature",
      "language",
      "title",
      "validity",
      "contents",
      "body",
      "annexes",
      "mandatory",
      "names",
      "labels",
      "missing");

  /** Reads a manifest; what is wrong is reported and replaced by something harmless. */
  static Manifest read(YamlMap yaml, Diagnostics diagnostics) {
    yaml.refuseKeysOutside(KEYS);
    Reader reader = new Reader(yaml, diagnostics);
    if (!yaml.has("body")) {
      diagnostics.report(
          yaml.place(),
          PackCode.MISSING_KEY,
          "la clé « body » manque : c’est l’ordre des clauses",
          "the key \"body\" is missing: it is the order of the clauses");
    }
    return new Manifest(
        reader.matching("id", KEBAB, "partnership-convention"),
        reader.matching("version", VERSION, "1.0.0"),
        reader.item("lever", "partnership"),
        reader.item("document", "convention"),
        reader.nature(),
        reader.matching("language", LANGUAGE, "fr-FR"),
        new YamlMap.Item(yaml.required("title").orElse("?"), yaml.valuePlace("title")),
        reader.validity(),
        yaml.flag("contents").orElse(false),
        reader.listed("body"),
        reader.listed("annexes"),
        yaml.texts("mandatory"),
        texts(yaml, "names"),
        texts(yaml, "labels"),
        reader.missing(),
        yaml.place());
  }

  /** Texts by key: names that stand for paths, which shared clauses use; what missing values are called, by path. */
  private static Map<String, YamlMap.Item> texts(YamlMap yaml, String key) {
    Map<String, YamlMap.Item> texts = new LinkedHashMap<>();
    yaml.map(key)
        .ifPresent(map -> map.keys()
            .forEach(each -> map.text(each)
                .ifPresent(text -> texts.put(each, new YamlMap.Item(text, map.place(each))))));
    return texts;
  }

  /** The id a list means: {@code common/comparution} means {@code comparution}. */
  static String idOf(String listed) {
    return listed.startsWith(COMMON) ? listed.substring(COMMON.length()) : listed;
  }

  private record Reader(YamlMap yaml, Diagnostics diagnostics) {

    String matching(String key, Pattern pattern, String example) {
      Optional<String> text = yaml.required(key);
      if (text.isPresent() && !pattern.matcher(text.get()).matches()) {
        diagnostics.report(
            yaml.valuePlace(key),
            PackCode.BAD_VALUE,
            "« " + key + " » s’écrit comme « " + example + " », pas « " + text.get() + " »",
            "\"" + key + "\" is written like \"" + example + "\", not \"" + text.get() + "\"");
      }
      return text.orElse("?");
    }

    YamlMap.Item item(String key, String example) {
      return new YamlMap.Item(matching(key, KEBAB, example), yaml.valuePlace(key));
    }

    Act.Nature nature() {
      Map<String, Act.Nature> natures = new TreeMap<>();
      for (Act.Nature nature : Act.Nature.values()) {
        natures.put(nature.name().toLowerCase(Locale.ROOT), nature);
      }
      yaml.required("nature");
      return yaml.choice("nature", natures).orElse(Act.Nature.OTHER);
    }

    Validity validity() {
      Optional<YamlMap> map = yaml.map("validity");
      if (!yaml.has("validity")) {
        yaml.required("validity");
      }
      if (map.isEmpty()) {
        return Validity.since(LocalDate.EPOCH);
      }
      map.get().refuseKeysOutside(Set.of("from", "until"));
      map.get().required("from");
      LocalDate from = map.get().date("from").orElse(LocalDate.EPOCH);
      Optional<LocalDate> until = map.get().date("until");
      if (until.filter(last -> last.isBefore(from)).isPresent()) {
        diagnostics.report(
            map.get().valuePlace("until"),
            PackCode.BAD_VALUE,
            "le dernier jour précède le premier",
            "the last day precedes the first");
        return Validity.since(from);
      }
      return new Validity(from, until);
    }

    List<Listed> listed(String key) {
      List<Listed> listed = new ArrayList<>();
      for (YamlMap.Item item : yaml.texts(key)) {
        listed.add(new Listed(idOf(item.text()), item.text().startsWith(COMMON), item.place()));
      }
      return listed;
    }

    Map<String, Missing> missing() {
      Map<String, MissingPolicy> policies = new TreeMap<>();
      for (MissingPolicy policy : MissingPolicy.values()) {
        policies.put(policy.name().toLowerCase(Locale.ROOT), policy);
      }
      Map<String, Missing> missing = new LinkedHashMap<>();
      yaml.map("missing")
          .ifPresent(map -> map.keys()
              .forEach(key -> map.choice(key, policies)
                  .ifPresent(policy -> missing.put(key, new Missing(policy, map.place(key))))));
      return missing;
    }
  }
}
