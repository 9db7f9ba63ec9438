package fr.levier.core.report;

import fr.levier.core.rule.RuleInfo;
import fr.levier.core.text.Localized;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sentences of rules, in both languages, from the {@code ContributorValidationMessages} bundles of every jar: the same
 * that a plain Bean Validation validator uses. Immutable and thread-safe.
 *
 * <p>A rule has {@code levier.<id>.title}, {@code levier.<id>} (the message), {@code levier.<id>.<variant>} for each other
 * message, and {@code levier.<id>.remedy}. A placeholder {@code {name}} is a fact; no figure is typed in a template.
 */
public final class Messages {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)\\}");
  private static final Messages INSTALLED = new Messages(List.of(Messages.class.getClassLoader()));

  private final Map<String, Template> french;
  private final Map<String, Template> english;

  private Messages(List<ClassLoader> loaders) {
    french = load("ContributorValidationMessages_fr.properties", loaders);
    english = load("ContributorValidationMessages_en.properties", loaders);
  }

  /** The messages of the jars beside this one. */
  public static Messages installed() {
    return INSTALLED;
  }

  /** The messages of these class loaders as well: for levers that an application server loads apart. */
  public static Messages of(List<ClassLoader> loaders) {
    List<ClassLoader> all = new ArrayList<>(loaders);
    all.removeIf(loader -> loader == Messages.class.getClassLoader());
    if (all.isEmpty()) {
      return INSTALLED;
    }
    all.add(Messages.class.getClassLoader());
    return new Messages(all);
  }

  /** The title of a rule. */
  public Localized title(RuleInfo rule) {
    return text(key(rule, "title"), Map.of());
  }

  /** The titles of rules by id, sorted; reports that are given them share them. */
  public Map<String, Localized> titles(List<RuleInfo> rules) {
    return Titles.copyOf(rules.stream().collect(Collectors.toMap(RuleInfo::id, this::title)));
  }

  /** What to do when a rule is breached. */
  public Localized remedy(RuleInfo rule, Map<String, ?> facts) {
    return text(key(rule, "remedy"), facts);
  }

  /** What is, and what the law wants; the variant is empty for the main message. */
  public Localized message(RuleInfo rule, String variant, Map<String, ?> facts) {
    return text(key(rule, variant), facts);
  }

  /** The key of a message: also the Bean Validation template, between braces. */
  public static String key(RuleInfo rule, String variant) {
    return "levier." + rule.id() + (variant.isEmpty() ? "" : "." + variant);
  }

  /** A text with its facts filled in, worded when it is read; the facts must not change. */
  public Localized text(String key, Map<String, ?> facts) {
    Template inFrench = template(french, key, Locale.FRENCH);
    Template inEnglish = template(english, key, Locale.ENGLISH);
    return Localized.of(
        locale -> (locale.equals(Locale.FRENCH) ? inFrench : inEnglish).filled(facts, locale));
  }

  private static Template template(Map<String, Template> bundle, String key, Locale locale) {
    Template template = bundle.get(key);
    if (template == null) {
      throw new IllegalStateException("No message under the key " + key
          + " in any ContributorValidationMessages_" + locale + ".properties of the class path");
    }
    return template;
  }

  /**
   * A sentence with places for facts, taken apart once.
   *
   * @param words what stands before each place, then after the last one
   * @param places the names of the facts
   */
  private record Template(List<String> words, List<String> places) {

    static Template of(String text) {
      List<String> words = new ArrayList<>();
      List<String> places = new ArrayList<>();
      Matcher placeholder = PLACEHOLDER.matcher(text);
      int end = 0;
      while (placeholder.find()) {
        words.add(text.substring(end, placeholder.start()));
        places.add(placeholder.group(1));
        end = placeholder.end();
      }
      words.add(text.substring(end));
      return new Template(List.copyOf(words), List.copyOf(places));
    }

    String filled(Map<String, ?> facts, Locale locale) {
      if (places.isEmpty()) {
        return words.get(0);
      }
      StringBuilder filled = new StringBuilder();
      for (int i = 0; i < places.size(); i++) {
        Object fact = facts.get(places.get(i));
        filled.append(words.get(i)).append(fact == null ? "—" : Wording.value(fact, locale));
      }
      return filled.append(words.get(places.size())).toString();
    }
  }

  private static Map<String, Template> load(String name, List<ClassLoader> loaders) {
    Properties all = new Properties();
    try {
      for (ClassLoader loader : loaders) {
        for (URL url : Collections.list(loader.getResources(name))) {
          // Without the cache, a jar that is replaced under a running server is not read from a
          // stale handle.
          var connection = url.openConnection();
          connection.setUseCaches(false);
          try (Reader reader =
              new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8)) {
            all.load(reader);
          }
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    Map<String, Template> templates = new HashMap<>();
    all.stringPropertyNames().forEach(key -> templates.put(key, Template.of(all.getProperty(key))));
    return templates;
  }
}
