package fr.levier.conventions.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.report.Messages;
import fr.levier.core.rule.Breach;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.RuleOutcome;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every message of every rule, rendered on a case that calls for it. */
class MessagesTest {

  private static final Path RESOURCES = Path.of("src", "main", "resources");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)\\}");

  private record Said(RuleInfo rule, Breach breach) {
    String key() {
      return Messages.key(rule, breach.variant());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"_fr", "_en", ""})
  void every_placeholder_of_every_message_has_its_fact(String language) throws IOException {
    Properties bundle = bundle(language);
    for (Said said : breaches()) {
      String remedy = "levier." + said.rule().id() + ".remedy";
      for (String key : List.of(said.key(), remedy)) {
        assertThat(PLACEHOLDER.matcher(bundle.getProperty(key)).results().map(m -> m.group(1)))
            .as("%s%s", key, language)
            .isSubsetOf(said.breach().facts().keySet());
      }
    }
  }

  @Test
  void every_message_is_called_for_by_a_case_and_leaves_no_brace() throws IOException {
    Set<String> called = new TreeSet<>();
    for (Said said : breaches()) {
      called.add(said.key());
      called.add("levier." + said.rule().id() + ".remedy");
      called.add("levier." + said.rule().id() + ".title");
      var sentence = Messages.installed()
          .message(said.rule(), said.breach().variant(), said.breach().facts());
      assertThat(sentence.french() + sentence.english()).doesNotContain("{", "}", "[", "@");
    }
    assertThat(called).isEqualTo(bundle("_fr").stringPropertyNames());
  }

  @Test
  void both_languages_say_the_same_things() throws IOException {
    assertThat(bundle("_en").stringPropertyNames()).isEqualTo(bundle("_fr").stringPropertyNames());
    assertThat(bundle("")).isEqualTo(bundle("_en"));
  }

  /** A figure in a template would outlive the law it comes from. */
  @Test
  void no_figure_is_typed_in_a_template() throws IOException {
    for (String language : List.of("_fr", "_en")) {
      bundle(language)
          .forEach((key, template) -> assertThat(
                  PLACEHOLDER.matcher(template.toString()).replaceAll(""))
              .as(key.toString())
              .doesNotContainPattern("[0-9]"));
    }
  }

  private static List<Said> breaches() {
    return Cases.all().stream()
        .flatMap(one -> one.report().outcomes().stream())
        .filter(outcome -> outcome.rule().id().startsWith("PAR-"))
        .flatMap(MessagesTest::said)
        .toList();
  }

  private static Stream<Said> said(RuleOutcome outcome) {
    return outcome.outcome() instanceof Outcome.Breached breached
        ? breached.breaches().stream().map(breach -> new Said(outcome.rule(), breach))
        : Stream.empty();
  }

  private static Properties bundle(String language) throws IOException {
    Properties bundle = new Properties();
    Path file = RESOURCES.resolve("ContributorValidationMessages" + language + ".properties");
    try (Reader reader =
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
      bundle.load(reader);
    }
    return bundle;
  }
}
