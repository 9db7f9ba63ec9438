package fr.levier.funding;

import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import fr.levier.core.law.LegalReference;
import fr.levier.core.report.Messages;
import fr.levier.core.rule.LegalDay;
import fr.levier.core.rule.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The published lists that the Java must not leave: rules, dated figures, expected cases. */
public final class PublishedLaw {

  private static final Pattern RULE_ID = Pattern.compile("\\b[A-Z]{3}-\\d+");

  private PublishedLaw() {}

  /** The items of a list under {@code src/test/resources/law}. */
  public static List<JsonTree> list(String file, String key) {
    try (InputStream in = Optional.ofNullable(
            PublishedLaw.class.getResourceAsStream("/law/" + file))
        .orElseThrow()) {
      return LevierJson.standard()
          .tree(in.readAllBytes())
          .at("/" + key)
          .orElseThrow()
          .elements();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** What the published list says of the rules whose id starts so, as one line each. */
  public static Map<String, String> rules(List<String> prefixes) {
    Map<String, String> rules = new TreeMap<>();
    for (JsonTree rule : list("subsidy-rules.json", "rules")) {
      String id = text(rule, "id");
      if (prefixes.stream().anyMatch(id::startsWith)) {
        rules.put(id, line(rule));
      }
    }
    return rules;
  }

  /** The same line, from the Java. */
  public static String line(RuleInfo rule) {
    return String.join(
        " | ",
        rule.severity().name(),
        rule.kind().name().toLowerCase(Locale.ROOT),
        rule.day().name(),
        rule.facts().toString(),
        rule.contents().toString(),
        rule.yieldsTo().toString(),
        rule.changeable().toString(),
        Boolean.toString(rule.isVerified()),
        rule.replaces().toString(),
        Messages.installed().title(rule).french(),
        Messages.installed().title(rule).english());
  }

  private static String line(JsonTree rule) {
    List<String> replaced = texts(rule, "replaces").stream()
        .flatMap(words -> RULE_ID.matcher(words).results().map(MatchResult::group))
        .toList();
    return String.join(
        " | ",
        text(rule, "severity"),
        text(rule, "kind"),
        day(text(rule, "day")),
        texts(rule, "facts").toString(),
        texts(rule, "requiredContents").toString(),
        texts(rule, "yieldsTo").toString(),
        texts(rule, "changeableFacts").toString(),
        Boolean.toString(rule.toString().contains("\"verified\":true")),
        replaced.toString(),
        text(rule, "titleFr").replace('\'', '’'),
        text(rule, "title"));
  }

  /** The articles that a published basis names and that the texts of a rule do not. */
  public static List<String> notCited(String id, List<LegalReference> basis) {
    String cited = basis.toString().replace(" ", "").replace(".", "");
    return list("subsidy-rules.json", "rules").stream()
        .filter(rule -> text(rule, "id").equals(id))
        .flatMap(rule -> Pattern.compile("\\b[LR]\\d+(-\\d+)*")
            .matcher(text(rule, "basis"))
            .results()
            .map(MatchResult::group))
        .filter(article -> !cited.contains(article))
        .toList();
  }

  private static String day(String published) {
    return Arrays.stream(LegalDay.values())
        .map(LegalDay::name)
        .filter(day -> day.replace("_", "").equalsIgnoreCase(published))
        .findFirst()
        .orElseThrow();
  }

  /** A text under a key. */
  public static String text(JsonTree tree, String key) {
    return tree.at("/" + key).flatMap(JsonTree::text).orElseThrow();
  }

  /** The texts of a list under a key; none if it is absent. */
  public static List<String> texts(JsonTree tree, String key) {
    return tree.at("/" + key).map(JsonTree::elements).orElse(List.of()).stream()
        .map(element -> element.text().orElseThrow())
        .toList();
  }
}
