package fr.levier.docs.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.money.BeforeTax;
import fr.levier.core.money.Euros;
import fr.levier.core.money.Percentage;
import fr.levier.core.rule.LegalSubject;
import fr.levier.docs.check.ActAudit;
import fr.levier.docs.pack.PackCompiler;
import fr.levier.docs.pack.PackSource;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import fr.levier.docs.typography.Amounts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TotalsTest {

  /** A line with a value of every kind that adds up. */
  public record Line(
      Optional<Euros> amount, BeforeTax net, Percentage share, int persons, BigDecimal weight) {}

  /** The lines of a year. */
  public record Year(List<Line> lines) {}

  /** Years of lines. */
  public record Book(List<Year> years, Optional<List<Line>> drafts) implements LegalSubject {}

  private static Line line(long cents) {
    return new Line(
        Optional.of(Euros.ofCents(cents)),
        BeforeTax.of(2),
        Percentage.of("12.5"),
        3,
        new BigDecimal("0.25"));
  }

  private static Line unknown() {
    Line line = line(0);
    return new Line(Optional.empty(), line.net(), line.share(), line.persons(), line.weight());
  }

  private static Book book(Year... years) {
    return new Book(List.of(years), Optional.empty());
  }

  private static Act act(String body, Book book) {
    return Assembler.assemble(
        PackCompiler.compile(
            PackSource.of(
                "book",
                Map.of(
                    "pack.yaml", """
                        id: book
                        version: 1.0.0
                        lever: book
                        document: book
                        nature: other
                        language: fr-FR
                        title: Livre
                        validity: {from: 2026-01-01}
                        body: [titre, total]
                        labels:
                          years.*.lines.*.amount: montant d’une ligne
                          drafts.*.persons: personnes
                        """,
                    "clauses/titre.md",
                        "---\nid: titre\nkind: heading\nversion: 1.0.0\n---\nLivre\n",
                    "clauses/total.md",
                        "---\nid: total\nkind: article\ntitle: Total\nversion: 1.0.0\n---\n"
                            + body)),
            Book.class),
        book,
        LocalDate.of(2026, 1, 1),
        AssemblyOptions.standard());
  }

  private static String text(String body, Book book) {
    String text = ActText.fold(ActText.of(act(body, book)));
    return text.substring(text.indexOf("Total") + "Total ".length());
  }

  @Test
  void each_kind_of_value_adds_up_through_lists_in_lists() {
    Book book = book(new Year(List.of(line(100_050), line(1))), new Year(List.of(line(49))));
    assertThat(text("{{sum years.lines.amount | montant-lettres}}", book))
        .isEqualTo("1 001 € (mille un euros)");
    assertThat(text("{{sum years.lines.net | montant}}", book)).isEqualTo("6 € HT");
    assertThat(text("{{sum years.lines.share | pourcentage}}", book)).isEqualTo("37,5 %");
    assertThat(text("{{sum years.lines.persons | lettres}}", book)).isEqualTo("neuf");
    assertThat(text("{{sum years.lines.weight}}", book)).isEqualTo("0,75");
  }

  @Test
  void a_total_of_the_element_of_a_loop_is_its_own() {
    Book book = book(new Year(List.of(line(100), line(200))), new Year(List.of()));
    String each = "{{#each years as year}}{{year.#}} : {{sum year.lines.amount}} ; {{/each}}";
    assertThat(text(each, book)).isEqualTo("1 : 3 € ; 2 : 0 € ;");
  }

  @Test
  void a_total_with_a_term_that_is_missing_is_not_known() {
    Book book = book(new Year(List.of(line(100), unknown())));
    assertThat(text("{{sum years.lines.amount}}", book))
        .isEqualTo("[À COMPLÉTER : montant d’une ligne]");
    assertThat(text("{{sum drafts.persons}}", book)).isEqualTo("[À COMPLÉTER : personnes]");
    assertThat(text(
            "{{#if sum years.lines.amount >= 0}}{{sum years.lines.amount}}{{else}}—{{/if}}", book))
        .isEqualTo("—");
  }

  @Test
  void a_condition_compares_a_total() {
    String either = "{{#if sum years.lines.persons > 5}}beaucoup{{else}}peu{{/if}}";
    assertThat(text(either, book(new Year(List.of(line(1)))))).isEqualTo("peu");
    assertThat(text(either, book(new Year(List.of(line(1), line(1)))))).isEqualTo("beaucoup");
  }

  @Test
  void whatever_the_lines_their_printed_sum_is_to_the_cent_and_the_audit_agrees() {
    SplittableRandom random = new SplittableRandom(20_260_101L);
    String table = """
        Tableau : Lignes
        | Année | Montant | Personnes |
        |:--|--:|--:|
        {{#each years as year}}
        {{#each year.lines as line}}
        | Année {{year.#}} | {{line.amount | montant}} | {{line.persons}} |
        {{/each}}
        {{/each}}
        | = Total | {{sum years.lines.amount | montant}} | {{sum years.lines.persons}} |
        """;
    for (int run = 0; run < 30; run++) {
      List<Year> years = new ArrayList<>();
      List<Euros> amounts = new ArrayList<>();
      for (int y = random.nextInt(4); y > 0; y--) {
        List<Line> lines = new ArrayList<>();
        for (int l = random.nextInt(5); l > 0; l--) {
          Line line = line(random.nextLong(-100_000, 100_000_000));
          lines.add(line);
          amounts.add(line.amount().orElseThrow());
        }
        years.add(new Year(lines));
      }
      Act act = act(table, new Book(years, Optional.empty()));
      assertThat(ActText.fold(ActText.of(act)))
          .endsWith(ActText.fold(
              "Total " + Amounts.inFigures(Euros.sum(amounts)) + " " + 3 * amounts.size()));
      assertThat(ActAudit.audit(act).findings()).isEmpty();
    }
  }
}
