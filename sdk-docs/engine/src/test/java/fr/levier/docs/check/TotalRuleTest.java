package fr.levier.docs.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.report.Finding;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.Severity;
import fr.levier.docs.RichAct;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TotalRuleTest {

  /** An act with one table; a row that begins with {@code =} is a total. */
  private static Act table(String... rows) {
    List<Block.Row> made = new ArrayList<>();
    int cells = 0;
    for (String row : rows) {
      boolean total = row.startsWith("=");
      List<List<Inline>> line = Arrays.stream(row.substring(total ? 1 : 0).split("\\|", -1))
          .map(cell -> cell.isEmpty()
              ? List.<Inline>of()
              : List.<Inline>of(RichAct.field("/subject/total", "montant", cell)))
          .toList();
      cells = line.size();
      made.add(new Block.Row(line, total));
    }
    List<Block.Column> columns = new ArrayList<>();
    for (int i = 0; i < cells; i++) {
      columns.add(new Block.Column(RichAct.text("Colonne " + (i + 1)), 1, Block.Alignment.RIGHT));
    }
    Block table = new Block.Table(RichAct.text("Budget"), columns, made);
    return RichAct.of(
        Act.Nature.OTHER,
        Optional.empty(),
        List.of(RichAct.article("objet", 1, "Article 1er", table)));
  }

  private static Outcome outcome(Act act) {
    return ActAudit.audit(act).outcomes().stream()
        .filter(each -> each.rule().id().equals("DOC-TOT"))
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  @Test
  void a_total_that_is_not_the_sum_is_told_with_its_table_its_column_and_both_figures() {
    List<Finding> findings =
        ActAudit.audit(table("a|1 000 €", "b|0,50 €", "=Total|1 001 €")).findings();
    assertThat(findings).singleElement().satisfies(finding -> {
      assertThat(finding.rule()).isEqualTo("DOC-TOT");
      assertThat(finding.severity()).isEqualTo(Severity.ERROR);
      assertThat(finding.path()).isEqualTo("/subject/total");
      assertThat(finding.message().in(Locale.FRENCH).replace('\u202f', ' ').replace('\u00a0', ' '))
          .isEqualTo(
              "tableau « Budget », colonne « Colonne 2 » : total imprimé 1 001 €, somme des lignes 1 000,50 € — un total est la somme de ses lignes");
      assertThat(finding.message().in(Locale.ENGLISH))
          .contains("printed total", "sum of the lines");
      assertThat(finding.remedy().in(Locale.FRENCH)).contains("somme des lignes");
    });
  }

  @Test
  void each_column_and_each_part_of_a_table_has_its_own_total() {
    Act act = table("a|1 €|3", "b|2 €|4", "=Total|3 €|7", "c|5 €|1", "=Total|5 €|2", "d|9 €|9");
    assertThat(ActAudit.audit(act).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.message().in(Locale.FRENCH))
            .contains("Colonne 3", "total imprimé 2, somme des lignes 1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a|1 €;b|2 €;=Total|3 €",
        "a|−1,50 €;b|2 €;=Total|0,50 €",
        "a|1 € HT;b|2 € HT;=Total|3 € HT",
        "a|—;b|2 €;c|;=Total|2 €",
        "a|1 €;b|2 €;=Subventions|1 €;=Fonds propres|2 €",
        "a|1 €;b|2 €;=Total HT|3 €;=TVA|0,60 €;=Total TTC|3,60 €"
      })
  void a_total_that_is_the_sum_is_right(String rows) {
    assertThat(outcome(table(rows.split(";", -1)))).isInstanceOf(Outcome.Satisfied.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a|1 €;b|2 €",
        "a|1 €;=Total|",
        "Néant|—;=Total|60 000 €",
        "a|1 €;=Total|[À COMPLÉTER : total]",
        "a|[À COMPLÉTER : montant];=Total|3 €",
        "a|33,3 %;b|33,3 %;=Total|100 %",
        "a|7,25;=Total|7",
        "a|1 € HT;=Total|1 €",
        "a|3 / 5;=Total|9"
      })
  void what_does_not_add_up_for_sure_is_not_judged(String rows) {
    assertThat(outcome(table(rows.split(";", -1)))).isInstanceOf(Outcome.NotApplicable.class);
  }
}
