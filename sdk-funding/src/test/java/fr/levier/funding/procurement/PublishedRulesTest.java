package fr.levier.funding.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.JsonTree;
import fr.levier.core.report.Messages;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules as written in Java against the published list of rules. */
class PublishedRulesTest {

  private static final Pattern RULE_ID = Pattern.compile("[A-Z]{3}-\\d+");
  private static final List<JsonTree> PUBLISHED = PublishedLaw.rules();

  static List<Integer> ranks() {
    return IntStream.range(0, 28).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("ranks")
  void a_rule_is_what_the_published_list_says(int rank) {
    JsonTree published = PUBLISHED.get(rank);
    RuleInfo rule = rules().get(rank).info();

    assertThat(rule.id()).isEqualTo(text(published, "id"));
    assertThat(rule.severity()).isEqualTo(Severity.valueOf(text(published, "severity")));
    assertThat(rule.strictSeverity())
        .isEqualTo(published.at("/strictSeverity").flatMap(JsonTree::text).map(Severity::valueOf));
    assertThat(rule.kind().name().toLowerCase(Locale.ROOT)).isEqualTo(text(published, "kind"));
    assertThat(rule.day()).isEqualTo(day(text(published, "day")));
    assertThat(rule.facts()).isEqualTo(texts(published, "facts"));
    assertThat(rule.contents()).isEqualTo(texts(published, "requiredContents"));
    assertThat(rule.yieldsTo()).isEqualTo(texts(published, "yieldsTo"));
    assertThat(rule.changeable()).isEqualTo(texts(published, "changeableFacts"));
    assertThat(rule.isVerified()).isEqualTo(published.toString().contains("\"verified\":true"));
    assertThat(rule.replaces())
        .isEqualTo(texts(published, "replaces").stream()
            .flatMap(words -> RULE_ID.matcher(words).results().map(MatchResult::group))
            .toList());
  }

  @ParameterizedTest
  @MethodSource("ranks")
  void a_rule_has_the_published_titles(int rank) {
    JsonTree published = PUBLISHED.get(rank);
    assertThat(Messages.installed().title(rules().get(rank).info()).french())
        .isEqualTo(text(published, "titleFr").replace('\'', '’'));
    assertThat(Messages.installed().title(rules().get(rank).info()).english())
        .isEqualTo(text(published, "title"));
  }

  /** Every article that the published basis names is among the texts that the rule cites. */
  @ParameterizedTest
  @MethodSource("ranks")
  void a_rule_cites_every_article_of_its_published_basis(int rank) {
    List<String> cited = rules().get(rank).info().basis().stream()
        .map(reference -> reference.text().replace(" ", "").replace(".", ""))
        .toList();
    Pattern.compile("\\b[LR]\\d+(-\\d+)*")
        .matcher(text(PUBLISHED.get(rank), "basis"))
        .results()
        .map(MatchResult::group)
        .forEach(
            article -> assertThat(cited).anySatisfy(text -> assertThat(text).contains(article)));
  }

  private static List<Rule<? super PurchaseNeed>> rules() {
    return ProcurementRules.ofThePurchase().rules();
  }

  private static LegalDay day(String published) {
    return Arrays.stream(LegalDay.values())
        .filter(day -> day.name().replace("_", "").equalsIgnoreCase(published))
        .findFirst()
        .orElseThrow();
  }

  private static String text(JsonTree tree, String key) {
    return tree.at("/" + key).flatMap(JsonTree::text).orElseThrow();
  }

  private static List<String> texts(JsonTree tree, String key) {
    return tree.at("/" + key).map(JsonTree::elements).orElse(List.of()).stream()
        .map(element -> element.text().orElseThrow())
        .toList();
  }
}
