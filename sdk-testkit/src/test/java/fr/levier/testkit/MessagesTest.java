package fr.levier.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.report.Messages;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.text.Localized;
import fr.levier.testkit.InstalledRules.Said;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message of every rule in both languages, rendered on the specimens that call for it. */
class MessagesTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)\\}");

  /** What a lever is called is no figure. */
  private static final Pattern NAME = Pattern.compile("article 51");

  private static final Pattern OF_A_RULE = Pattern.compile("levier\\.([A-Z0-9]+-[A-Z0-9]+).*");
  private static final Pattern KEY = Pattern.compile("(?m)^([^#\\s=]+) *=");

  /** Common to all levers, so that their own module tries them. */
  private static final Pattern COMMON = Pattern.compile("levier\\.(LAW|IDT|DOC|COI)-.*");

  /** The messages of one jar. */
  record Bundle(String jar, List<String> keys, Properties base, Properties fr, Properties en) {

    @Override
    public String toString() {
      return jar;
    }
  }

  private static final List<Bundle> BUNDLES = bundles();

  static Stream<Bundle> all() {
    return BUNDLES.stream();
  }

  static Stream<String> ids() {
    return InstalledRules.byId().keySet().stream()
        .filter(id -> !COMMON.matcher("levier." + id + ".").matches());
  }

  @ParameterizedTest
  @MethodSource("all")
  void both_languages_say_the_same_things(Bundle bundle) {
    assertThat(bundle.en().stringPropertyNames()).isEqualTo(bundle.fr().stringPropertyNames());
    assertThat(bundle.base()).isIn(bundle.en(), bundle.fr());
    bundle
        .fr()
        .forEach((key, french) -> assertThat(placeholders(bundle.en().getProperty(key.toString())))
            .as("%s", key)
            .containsExactlyInAnyOrderElementsOf(placeholders(french.toString())));
  }

  @Test
  void a_key_stands_once_in_all_jars() {
    assertThat(BUNDLES.stream().flatMap(bundle -> bundle.keys().stream())).doesNotHaveDuplicates();
  }

  /** A figure in a template would outlive the law it comes from; titles are the published ones. */
  @ParameterizedTest
  @MethodSource("all")
  void no_figure_is_typed_in_a_template(Bundle bundle) {
    Stream.of(bundle.fr(), bundle.en())
        .flatMap(language -> language.entrySet().stream())
        .filter(message -> !COMMON.matcher(message.getKey().toString()).matches())
        .filter(message -> !message.getKey().toString().endsWith(".title"))
        .forEach(message -> assertThat(
                NAME.matcher(PLACEHOLDER.matcher(message.getValue().toString()).replaceAll(""))
                    .replaceAll(""))
            .as("%s", message.getKey())
            .doesNotContainPattern("[0-9]"));
  }

  @Test
  void every_placeholder_of_every_message_has_its_fact() {
    for (Said said : InstalledRules.said()) {
      for (String key : List.of(key(said), Messages.key(said.rule(), "remedy"))) {
        assertThat(placeholders(template(key))).as(key).isSubsetOf(facts(said));
      }
    }
  }

  /** What a rule tells, and what it asks for: absent, that is shown as a dash. */
  private static Set<String> facts(Said said) {
    Set<String> facts = new TreeSet<>(said.breach().facts().keySet());
    facts.addAll(said.rule().facts());
    facts.addAll(said.rule().contents());
    return facts;
  }

  @Test
  void no_sentence_shows_how_it_is_made() {
    for (Said said : InstalledRules.said()) {
      Localized message = Messages.installed()
          .message(said.rule(), said.breach().variant(), said.breach().facts());
      Localized remedy = Messages.installed().remedy(said.rule(), said.breach().facts());
      assertThat(message.french() + message.english() + remedy.french() + remedy.english())
          .as(key(said))
          .doesNotContain("{", "}", "[", "@", "Immutable", "Optional", "null")
          .doesNotContainPattern("\\bP\\d+[YMD]");
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void every_message_of_a_rule_is_called_for_by_a_specimen(String id) {
    RuleInfo rule =
        Objects.requireNonNull(InstalledRules.byId().get(id)).iterator().next();
    Set<String> called = new TreeSet<>(Set.of(Messages.key(rule, "title")));
    if (rule.kind() != RuleInfo.Kind.DERIVED) {
      called.add(Messages.key(rule, "remedy"));
    }
    InstalledRules.said().stream()
        .filter(said -> said.rule().id().equals(id))
        .forEach(said -> called.add(key(said)));
    Set<String> written = written(id);
    if (rule.kind() == RuleInfo.Kind.DERIVED) {
      written.remove(Messages.key(rule, "remedy"));
    }
    assertThat(written).isEqualTo(called);
  }

  /** What is told of several dossiers together no specimen calls for. */
  private static Set<String> written(String id) {
    Set<String> keys = new TreeSet<>();
    BUNDLES.forEach(bundle -> bundle.keys().stream()
        .filter(key -> !key.endsWith(".together"))
        .filter(key -> {
          Matcher ofRule = OF_A_RULE.matcher(key);
          return ofRule.matches() && ofRule.group(1).equals(id);
        })
        .forEach(keys::add));
    return keys;
  }

  private static String key(Said said) {
    return Messages.key(said.rule(), said.breach().variant());
  }

  private static String template(String key) {
    return BUNDLES.stream()
        .map(bundle -> bundle.fr().getProperty(key))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No message under " + key));
  }

  private static List<String> placeholders(String template) {
    return PLACEHOLDER
        .matcher(template)
        .results()
        .map((MatchResult place) -> place.group(1))
        .distinct()
        .toList();
  }

  private static List<Bundle> bundles() {
    try {
      List<Bundle> found = new ArrayList<>();
      String name = "ContributorValidationMessages";
      for (URL base : Collections.list(
          MessagesTest.class.getClassLoader().getResources(name + ".properties"))) {
        String address = base.toString();
        String folder = address.substring(0, address.lastIndexOf('/') + 1);
        String text = text(address);
        if (text.contains("levier.")) {
          found.add(new Bundle(
              folder,
              KEY.matcher(text).results().map(key -> key.group(1)).toList(),
              properties(text),
              properties(text(folder + name + "_fr.properties")),
              properties(text(folder + name + "_en.properties"))));
        }
      }
      return found;
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static Properties properties(String text) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(text));
    return properties;
  }

  private static String text(String address) throws IOException {
    try (InputStream in = URI.create(address).toURL().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
