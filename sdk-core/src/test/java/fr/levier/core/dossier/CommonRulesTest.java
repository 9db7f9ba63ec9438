package fr.levier.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.report.Messages;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.LegalSubject;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.core.text.Localized;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommonRulesTest {

  static Stream<JsonTree> published() {
    return published("/law/common-rules.json").elements().stream();
  }

  static Stream<Rule<LegalSubject>> coded() {
    return CommonRules.rules().stream();
  }

  @Test
  void the_rules_are_those_of_the_published_list_in_its_order() {
    assertThat(CommonRules.rules().stream().map(rule -> rule.info().id()))
        .containsExactlyElementsOf(published().map(row -> text(row, "id")).toList());
  }

  @ParameterizedTest
  @MethodSource("published")
  void a_rule_is_what_the_published_list_says(JsonTree row) {
    RuleInfo info = coded()
        .map(Rule::info)
        .filter(rule -> rule.id().equals(text(row, "id")))
        .findFirst()
        .orElseThrow();
    assertThat(info.severity()).isEqualTo(Severity.valueOf(text(row, "severity")));
    assertThat(info.strictSeverity())
        .isEqualTo(row.at("/strictSeverity").flatMap(JsonTree::text).map(Severity::valueOf));
    assertThat(info.kind().name()).isEqualTo(text(row, "kind").toUpperCase(Locale.ROOT));
    assertThat(info.day()).isEqualTo(day(text(row, "day")));
    assertThat(info.facts()).isEqualTo(texts(row, "facts"));
    assertThat(info.contents()).isEqualTo(texts(row, "requiredContents"));
    assertThat(info.yieldsTo()).isEqualTo(texts(row, "yieldsTo"));
    assertThat(info.changeable()).isEqualTo(texts(row, "changeableFacts"));
    assertThat(row.at("/verified").orElseThrow()).hasToString(String.valueOf(info.isVerified()));
    assertThat(Messages.installed().title(info))
        .isEqualTo(new Localized(text(row, "titleFr").replace('\'', '’'), text(row, "title")));
  }

  @ParameterizedTest
  @MethodSource("coded")
  void a_rule_has_a_message_and_a_remedy_in_both_languages(Rule<LegalSubject> rule) {
    Localized message = Messages.installed().message(rule.info(), "", Map.of());
    Localized remedy = Messages.installed().remedy(rule.info(), Map.of());
    assertThat(List.of(message.french(), message.english(), remedy.french(), remedy.english()))
        .doesNotContain("")
        .doesNotHaveDuplicates();
    assertThat(message.french()).contains(" — ");
    assertThat(message.english()).contains(" — ");
  }

  @Test
  void no_figure_is_typed_in_a_message() {
    // Accounts 86 and 87, the Corsican prefixes and their letters are names, not figures of the
    // law.
    Pattern figure = Pattern.compile("(?<![0-9A-Z])[0-9]+(?![0-9AB])");
    for (String bundle : List.of("_fr", "_en")) {
      bundle(bundle).forEach((key, message) -> {
        if (key.toString().startsWith("levier.") && !key.toString().startsWith("levier.IDT-01")) {
          assertThat(message.toString().replaceAll("\\{[^}]*}|8[67]", ""))
              .as(key + bundle)
              .doesNotContainPattern(figure);
        }
      });
    }
  }

  @Test
  void both_languages_have_the_same_keys_and_placeholders_and_french_is_the_default() {
    Properties french = bundle("_fr");
    Properties english = bundle("_en");
    assertThat(english.stringPropertyNames()).isEqualTo(french.stringPropertyNames());
    assertThat(bundle("")).isEqualTo(french);
    for (String key : french.stringPropertyNames()) {
      assertThat(placeholders(english.getProperty(key)))
          .as(key)
          .isEqualTo(placeholders(french.getProperty(key)));
    }
  }

  @Test
  void french_sentences_use_the_typographic_apostrophe() {
    bundle("_fr").forEach((key, message) -> {
      if (key.toString().startsWith("levier.")) {
        assertThat(message.toString()).as(key.toString()).doesNotContain("'");
      }
    });
  }

  private static List<String> placeholders(String message) {
    return Pattern.compile("\\{[^}]*}")
        .matcher(message)
        .results()
        .map(found -> found.group())
        .sorted()
        .distinct()
        .toList();
  }

  private static Properties bundle(String language) {
    Properties bundle = new Properties();
    String name = "/ContributorValidationMessages" + language + ".properties";
    try (Reader reader = new InputStreamReader(open(name), StandardCharsets.UTF_8)) {
      bundle.load(reader);
      return bundle;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonTree published(String name) {
    try (InputStream in = open(name)) {
      return LevierJson.standard().tree(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(CommonRulesTest.class.getResourceAsStream(name), name);
  }

  private static LegalDay day(String published) {
    return published.equals("asOf")
        ? LegalDay.AS_OF
        : LegalDay.valueOf(published.toUpperCase(Locale.ROOT));
  }

  private static String text(JsonTree row, String key) {
    return row.at("/" + key).flatMap(JsonTree::text).orElseThrow();
  }

  private static List<String> texts(JsonTree row, String key) {
    return row.at("/" + key).orElseThrow().elements().stream()
        .map(JsonTree::text)
        .flatMap(Optional::stream)
        .toList();
  }
}
