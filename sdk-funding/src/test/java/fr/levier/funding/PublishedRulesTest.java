package fr.levier.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import fr.levier.core.rule.Rule;
import fr.levier.core.rule.RuleInfo;
import fr.levier.funding.fir.FirLever;
import fr.levier.funding.qualification.QualificationLever;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules on subsidies as written in Java against the published list of rules. */
class PublishedRulesTest {

  @Test
  void the_rules_of_the_fund_and_of_subsidies_are_what_the_published_list_says() {
    assertThat(lines(new FirLever()))
        .isEqualTo(PublishedLaw.rules(List.of("FIR-", "SUB-", "MIX-")));
  }

  @Test
  void a_support_is_judged_by_the_rules_common_to_all_subsidies() {
    Map<String, String> common = PublishedLaw.rules(List.of("SUB-", "MIX-"));
    common.remove("SUB-20");
    assertThat(lines(new QualificationLever())).isEqualTo(common);
  }

  @Test
  void every_article_of_a_published_basis_is_among_the_texts_that_the_rule_cites() {
    infos(new FirLever())
        .forEach(rule -> assertThat(PublishedLaw.notCited(rule.id(), rule.basis()))
            .as(rule.id())
            .isEmpty());
  }

  private static Map<String, String> lines(Lever lever) {
    return infos(lever)
        .collect(
            Collectors.toMap(RuleInfo::id, PublishedLaw::line, (one, other) -> one, TreeMap::new));
  }

  private static Stream<RuleInfo> infos(Lever lever) {
    DocumentKind<?> main = lever.documents().get(0);
    return main.rules().rules().stream().map(Rule::info);
  }
}
