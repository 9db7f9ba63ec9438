package fr.levier.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.lever.Lever;
import fr.levier.core.report.Messages;
import fr.levier.core.rule.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of every installed lever, as written in Java, against the published list of rules. */
class PublishedRulesTest {

  private static final Pattern RULE_ID = Pattern.compile("\\b[A-Z][A-Z0-9]{2}-\\d+");
  private static final Pattern ARTICLE = Pattern.compile("\\b[LRD] ?\\d+(-\\d+)*");

  /** What the list calls a lever and is no package of its own: every check, or several levers, judge it. */
  private static final Set<String> SHARED =
      Set.of("identifiers", "documents", "convention", "subsidy", "combination");

  /** In the order of the list. */
  private static final Map<String, JsonTree> PUBLISHED = published();

  static Set<String> ids() {
    return InstalledRules.byId().keySet();
  }

  static Stream<Lever> levers() {
    return InstalledRules.levers();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void a_rule_is_what_the_published_list_says(String id) {
    JsonTree published = Objects.requireNonNull(PUBLISHED.get(id), "not published");
    assertThat(rules(id)).allSatisfy(rule -> assertThat(coded(rule)).isEqualTo(listed(published)));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void a_rule_cites_every_article_of_its_published_basis(String id) {
    Set<String> named = articles(text(Objects.requireNonNull(PUBLISHED.get(id)), "basis"));
    assertThat(rules(id))
        .allSatisfy(rule ->
            assertThat(articles(rule.basis().toString().replace(". ", ""))).containsAll(named));
  }

  /** The rules that only a finished act can break are tried on hand-built acts. */
  @ParameterizedTest
  @MethodSource("ids")
  void a_rule_weighs_in_its_specimens_what_its_published_branches_weigh(String id) {
    if (InstalledRules.ofActs().contains(id)) {
      return;
    }
    Set<String> weighed = InstalledRules.said().stream()
        .filter(said -> said.rule().id().equals(id))
        .map(said -> said.breach().severity().name())
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(weighed).isEqualTo(branches(Objects.requireNonNull(PUBLISHED.get(id))));
  }

  @ParameterizedTest
  @MethodSource("levers")
  void every_published_rule_of_a_lever_is_judged_by_it(Lever lever) {
    Set<String> judged = InstalledRules.of(lever).map(RuleInfo::id).collect(Collectors.toSet());
    assertThat(publishedOf(Set.of(lever.id())::contains)).isSubsetOf(judged);
  }

  @Test
  void every_published_rule_that_levers_share_is_judged() {
    assertThat(publishedOf(SHARED::contains)).isNotEmpty().isSubsetOf(ids());
  }

  private static List<String> publishedOf(Predicate<String> levers) {
    return PUBLISHED.entrySet().stream()
        .filter(rule -> levers.test(text(rule.getValue(), "lever")))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Set<RuleInfo> rules(String id) {
    return Objects.requireNonNull(InstalledRules.byId().get(id));
  }

  private static Map<String, String> coded(RuleInfo rule) {
    Map<String, String> said = new LinkedHashMap<>();
    said.put("severity", rule.severity().name());
    said.put("strictSeverity", rule.strictSeverity().map(Enum::name).orElse(""));
    said.put("kind", rule.kind().name().toLowerCase(Locale.ROOT));
    said.put("day", rule.day().name().replace("_", "").toLowerCase(Locale.ROOT));
    said.put("facts", rule.facts().toString());
    said.put("requiredContents", rule.contents().toString());
    said.put("yieldsTo", rule.yieldsTo().toString());
    said.put("replaces", rule.replaces().toString());
    said.put("changeableFacts", rule.changeable().toString());
    said.put("verified", Boolean.toString(rule.isVerified()));
    said.put("titleFr", Messages.installed().title(rule).french());
    said.put("title", Messages.installed().title(rule).english().replace('\'', '’'));
    return said;
  }

  private static Map<String, String> listed(JsonTree rule) {
    Map<String, String> said = new LinkedHashMap<>();
    said.put("severity", text(rule, "severity"));
    said.put(
        "strictSeverity", rule.at("/strictSeverity").flatMap(JsonTree::text).orElse(""));
    said.put("kind", text(rule, "kind"));
    said.put("day", text(rule, "day").toLowerCase(Locale.ROOT));
    said.put("facts", texts(rule, "facts").toString());
    said.put("requiredContents", texts(rule, "requiredContents").toString());
    said.put("yieldsTo", texts(rule, "yieldsTo").toString());
    said.put("replaces", replaced(rule).toString());
    said.put("changeableFacts", texts(rule, "changeableFacts").toString());
    said.put("verified", rule.at("/verified").orElseThrow().toString());
    said.put("titleFr", text(rule, "titleFr").replace('\'', '’'));
    said.put("title", text(rule, "title").replace('\'', '’'));
    return said;
  }

  /** The list also names the ids of older drafts, which are no rules. */
  private static List<String> replaced(JsonTree rule) {
    return texts(rule, "replaces").stream()
        .flatMap(words -> RULE_ID.matcher(words).results().map(MatchResult::group))
        .toList();
  }

  private static Set<String> branches(JsonTree rule) {
    if (text(rule, "kind").equals("derived")) {
      return Set.of();
    }
    Set<String> branches = rule.at("/severityBy").map(JsonTree::elements).orElse(List.of()).stream()
        .map(branch -> text(branch, "severity"))
        .collect(Collectors.toCollection(TreeSet::new));
    return branches.isEmpty() ? Set.of(text(rule, "severity")) : branches;
  }

  private static Set<String> articles(String texts) {
    return ARTICLE
        .matcher(texts)
        .results()
        .map(article -> article.group().replace(" ", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, JsonTree> published() {
    try (InputStream in = Objects.requireNonNull(
        PublishedRulesTest.class.getResourceAsStream("/law/rules.json"), "rules.json")) {
      return LevierJson.standard()
          .tree(in.readAllBytes())
          .at("/rules")
          .orElseThrow()
          .elements()
          .stream()
          .collect(Collectors.toMap(
              rule -> text(rule, "id"), Function.identity(), (one, other) -> one, TreeMap::new));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
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
