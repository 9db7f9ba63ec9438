package fr.levier.funding;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every message of the rules on subsidies, rendered on an answer that calls for it. */
class MessagesTest {

  private static final Path RESOURCES = Path.of("src", "main", "resources");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)\\}");
  private static final Pattern OURS = Pattern.compile("levier\\.(FIR|SUB|MIX)-.*");
  private static final List<Said> SAID = said();

  private record Said(RuleInfo rule, Breach breach) {
    String key() {
      return Messages.key(rule, breach.variant());
    }

    String remedy() {
      return Messages.key(rule, "remedy");
    }
  }

  @Test
  void every_placeholder_of_every_message_has_its_fact() throws IOException {
    for (String language : List.of("_fr", "_en")) {
      Properties bundle = bundle(language);
      for (Said said : SAID) {
        for (String key : List.of(said.key(), said.remedy())) {
          assertThat(PLACEHOLDER.matcher(bundle.getProperty(key)).results().map(m -> m.group(1)))
              .as("%s%s", key, language)
              .isSubsetOf(said.breach().facts().keySet());
        }
      }
    }
  }

  @Test
  void every_message_is_called_for_by_an_answer_and_leaves_no_brace_nor_model() throws IOException {
    Set<String> called = new TreeSet<>(Set.of("levier.SUB-8.title", "levier.SUB-8.remedy"));
    for (Said said : SAID) {
      called.addAll(List.of(said.key(), said.remedy(), Messages.key(said.rule(), "title")));
      var sentence = Messages.installed()
          .message(said.rule(), said.breach().variant(), said.breach().facts());
      assertThat(sentence.french() + sentence.english())
          .as(said.key())
          .doesNotContain("{", "}", "[", "@", "Immutable", "P1M", "P5Y");
    }
    assertThat(called).isEqualTo(bundle("_fr").stringPropertyNames());
  }

  @Test
  void both_languages_say_the_same_things() throws IOException {
    assertThat(bundle("_en").stringPropertyNames()).isEqualTo(bundle("_fr").stringPropertyNames());
    assertThat(bundle("")).isEqualTo(bundle("_en"));
  }

  /** A figure in a template would outlive the law it comes from; titles are the published ones. */
  @Test
  void no_figure_is_typed_in_a_template() throws IOException {
    for (String language : List.of("_fr", "_en")) {
      bundle(language)
          .forEach((key, template) -> assertThat(
                  PLACEHOLDER.matcher(template.toString()).replaceAll(""))
              .as(key.toString())
              .matches(text -> key.toString().endsWith(".title") || !text.matches(".*[0-9].*")));
    }
  }

  private static List<Said> said() {
    return Answers.all().stream()
        .flatMap(row -> row.report().outcomes().stream())
        .filter(outcome -> OURS.matcher("levier." + outcome.rule().id()).matches())
        .flatMap(MessagesTest::breaches)
        .toList();
  }

  private static Stream<Said> breaches(RuleOutcome outcome) {
    return outcome.outcome() instanceof Outcome.Breached breached
        ? breached.breaches().stream().map(breach -> new Said(outcome.rule(), breach))
        : Stream.empty();
  }

  private static Properties bundle(String language) throws IOException {
    Properties all = new Properties();
    Path file = RESOURCES.resolve("ContributorValidationMessages" + language + ".properties");
    try (Reader reader =
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
      all.load(reader);
    }
    Properties ours = new Properties();
    ours.putAll(all.entrySet().stream()
        .filter(entry -> OURS.matcher(entry.getKey().toString()).matches())
        .collect(Collectors.toMap(entry -> entry.getKey(), entry -> entry.getValue())));
    return ours;
  }
}
