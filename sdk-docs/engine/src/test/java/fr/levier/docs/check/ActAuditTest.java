package fr.levier.docs.check;

import static fr.levier.docs.RichAct.annex;
import static fr.levier.docs.RichAct.article;
import static fr.levier.docs.RichAct.field;
import static fr.levier.docs.RichAct.paragraph;
import static fr.levier.docs.RichAct.reference;
import static fr.levier.docs.RichAct.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.levier.core.report.Finding;
import fr.levier.core.rule.Outcome;
import fr.levier.core.rule.RuleInfo;
import fr.levier.core.rule.Severity;
import fr.levier.docs.RichAct;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Block.VisaRank;
import fr.levier.docs.tree.Inline;
import fr.levier.docs.tree.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ActAuditTest {

  private static Act convention(Block... body) {
    return RichAct.of(Act.Nature.CONVENTION, Optional.empty(), List.of(body));
  }

  private static Act decision(Block... body) {
    return RichAct.of(Act.Nature.DECISION, Optional.empty(), List.of(body));
  }

  private static Outcome outcome(String rule, Act act) {
    return ActAudit.audit(act).outcomes().stream()
        .filter(each -> each.rule().id().equals(rule))
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  private static List<Finding> findings(String rule, Act act) {
    return ActAudit.audit(act).findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .toList();
  }

  private static void isSatisfied(String rule, Act act) {
    assertThat(outcome(rule, act)).isInstanceOf(Outcome.Satisfied.class);
  }

  private static void isNotApplicable(String rule, Act act) {
    assertThat(outcome(rule, act)).isInstanceOf(Outcome.NotApplicable.class);
  }

  private static List<String> messages(String rule, Act act) {
    return findings(rule, act).stream()
        .map(finding -> finding.message().french())
        .toList();
  }

  @Test
  void an_act_in_order_has_no_finding() {
    assertThat(ActAudit.audit(RichAct.act()).findings()).isEmpty();
    assertThat(ActAudit.audit(RichAct.act()).outcomes())
        .extracting(each -> each.outcome().getClass().getSimpleName())
        .containsOnly("Satisfied");
  }

  @Test
  void the_cover_sheet_of_a_draft_changes_nothing_to_its_audit() {
    assertThat(ActAudit.audit(RichAct.draft()).findings()).isEmpty();
  }

  @Test
  void the_rules_are_those_of_the_published_list() {
    assertThat(ActAudit.rules())
        .extracting(RuleInfo::id, RuleInfo::severity)
        .containsExactly(
            tuple("DOC-02", Severity.ERROR),
            tuple("DOC-03", Severity.ERROR),
            tuple("DOC-04", Severity.ERROR),
            tuple("DOC-08", Severity.INFO),
            tuple("DOC-AMT", Severity.ERROR));
  }

  @Nested
  final class Annexes {

    private static final Block.Paragraph CITING_ONE = paragraph("Voir l’annexe 1.");

    @Test
    void an_annex_that_is_cited_and_attached_is_in_order() {
      isSatisfied("DOC-02", convention(article("a", 1, "Article 1er", CITING_ONE), annex("x", 1)));
    }

    @Test
    void an_annex_is_cited_by_a_reference_whatever_its_words() {
      Act act = convention(
          article("a", 1, "Article 1er", paragraph(reference("x", "la première annexe"))),
          annex("x", 1));
      isSatisfied("DOC-02", act);
    }

    @Test
    void an_annex_that_is_cited_and_absent_is_an_error() {
      assertThat(messages("DOC-02", convention(article("a", 1, "Article 1er", CITING_ONE))))
          .containsExactly(
              "annexe 1 citée ou listée, mais absente de l’acte — toute annexe citée est jointe et listée");
    }

    @Test
    void an_annex_that_nothing_cites_is_an_error_even_if_it_names_itself() {
      Act act = convention(
          article("a", 1, "Article 1er", CITING_ONE),
          annex("x", 1),
          annex("y", 2, paragraph("Cette annexe 2 fait partie de la convention.")));
      assertThat(messages("DOC-02", act))
          .singleElement()
          .asString()
          .startsWith("annexe 2 jointe, mais citée nulle part");
    }

    @Test
    void an_annex_that_the_printed_list_forgets_is_an_error() {
      Act act = convention(
          article("a", 1, "Article 1er", paragraph("Voir les annexes 1 et 2.")),
          new Block.Listing(
              false, List.of(new Block.Item("–", List.of(paragraph(reference("x", "Annexe 1")))))),
          annex("x", 1),
          annex("y", 2));
      assertThat(messages("DOC-02", act))
          .singleElement()
          .asString()
          .contains("absente de la liste");
    }

    @Test
    void being_listed_is_not_being_cited() {
      Act act = convention(
          article("a", 1, "Article 1er", paragraph("Rien.")),
          new Block.Listing(
              false, List.of(new Block.Item("–", List.of(paragraph("Annexe 1 – Thèmes"))))),
          annex("x", 1));
      assertThat(messages("DOC-02", act)).singleElement().asString().contains("citée nulle part");
    }

    @Test
    void an_act_without_articles_is_outside() {
      isNotApplicable("DOC-02", convention(CITING_ONE));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "l’annexe 3 | [3]",
          "Annexe\u00A0n°\u00A04 | [4]",
          "les annexes 1, 2 et 5 | [1, 2, 5]",
          "les annexes 2 à 4 | [2, 3, 4]",
          "l’annexe 15 du code de la commande publique | []",
          "les annexes 1 et 2 du règlement | []",
          "l’annexe 1 de la présente convention | [1]",
          "une annexe | []"
        })
    void mentions_are_read_as_a_jurist_reads_them(String words, String numbers) {
      assertThat(AnnexMentions.in(words)).hasToString(numbers);
    }
  }

  @Nested
  final class Numbering {

    @Test
    void first_then_second_is_in_order() {
      isSatisfied(
          "DOC-03", convention(article("a", 1, "Article 1er"), article("b", 2, "Article\u00A02")));
    }

    @Test
    void a_gap_is_an_error_that_says_what_was_expected() {
      Act act = convention(
          article("a", 1, "Article 1er"),
          article("b", 3, "Article 3"),
          article("c", 4, "Article 4"));
      assertThat(messages("DOC-03", act))
          .containsExactly(
              "« Article 3 » là où « Article 2 » est attendu — les articles se numérotent 1er, 2, 3… sans lacune");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Article 1", "Article I", "Article premier"})
    void the_first_article_is_written_1er(String label) {
      assertThat(findings("DOC-03", convention(article("a", 1, label)))).hasSize(1);
    }

    @Test
    void a_label_that_belies_its_number_is_an_error() {
      Act act = convention(article("a", 1, "Article 1er"), article("b", 2, "Article 3"));
      assertThat(findings("DOC-03", act)).hasSize(1);
    }

    @Test
    void an_act_without_articles_is_outside() {
      isNotApplicable("DOC-03", convention(paragraph("Seul.")));
    }
  }

  @Nested
  final class Formula {

    private static Block.Paragraph formula(String words) {
      return new Block.Paragraph(Block.Style.FORMULA, text(words));
    }

    @Test
    void each_nature_has_its_formula() {
      isSatisfied("DOC-04", convention(formula("Il a été convenu et arrêté ce qui suit :")));
      isSatisfied("DOC-04", decision(formula("Décide :")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Décide :", "DÉCIDE :", "Le directeur général décide ce qui suit :"})
    void a_convention_does_not_decide(String words) {
      assertThat(findings("DOC-04", convention(formula(words)))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Il a été convenu ce qui suit :",
          "Il est convenu ce qui suit :",
          "Il a été arrêté et convenu :"
        })
    void a_decision_is_not_agreed(String words) {
      assertThat(messages("DOC-04", decision(formula(words))))
          .singleElement()
          .asString()
          .startsWith("une décision porte la formule « " + words.substring(0, 5));
    }

    @Test
    void a_formula_that_is_not_called_one_is_seen_as_well() {
      assertThat(findings("DOC-04", convention(paragraph("Décide :")))).hasSize(1);
    }

    @Test
    void an_article_may_say_who_decides() {
      isSatisfied(
          "DOC-04",
          convention(
              formula("Il a été convenu ce qui suit :"),
              article(
                  "a", 1, "Article 1er", paragraph("Décide :"), paragraph("Le comité décide."))));
    }

    @Test
    void a_paper_that_is_neither_is_outside() {
      Act letter = RichAct.of(Act.Nature.OTHER, Optional.empty(), List.of(formula("Décide :")));
      isNotApplicable("DOC-04", letter);
    }
  }

  @Nested
  final class Visas {

    private static Block recitals(Block.Recital... recitals) {
      return new Block.Recitals(List.of(recitals));
    }

    private static Block.Recital visa(VisaRank rank, String words) {
      return new Block.Recital(Block.RecitalKind.VU, Optional.of(rank), text(words));
    }

    @Test
    void from_the_highest_text_to_the_lowest_is_in_order() {
      List<Block.Recital> visas = new ArrayList<>();
      for (VisaRank rank : VisaRank.values()) {
        visas.add(visa(rank, "Vu " + rank + "\u202F;"));
        visas.add(visa(rank, "Vu un autre " + rank + " ;"));
      }
      isSatisfied("DOC-08", convention(new Block.Recitals(visas)));
    }

    @Test
    void a_law_after_a_decree_is_told_as_information() {
      Act act = convention(recitals(
          visa(VisaRank.DECREE, "Vu le décret ;"),
          visa(VisaRank.LAW, "Vu la loi ;"),
          visa(VisaRank.CODE, "Vu le code ;")));
      assertThat(findings("DOC-08", act))
          .extracting(Finding::severity)
          .containsExactly(Severity.INFO, Severity.INFO);
      assertThat(messages("DOC-08", act))
          .first()
          .asString()
          .startsWith("« Vu la loi ; » vient après « Vu le décret ; »");
    }

    @Test
    void a_visa_without_its_semicolon_is_told() {
      assertThat(messages("DOC-08", convention(recitals(visa(VisaRank.CODE, "Vu le code,")))))
          .containsExactly(
              "« Vu le code, » ne finit pas par un point-virgule — chaque visa finit par un point-virgule");
    }

    @Test
    void an_act_with_reasons_alone_is_outside() {
      Act act = convention(recitals(new Block.Recital(
          Block.RecitalKind.CONSIDERANT, Optional.empty(), text("Considérant que"))));
      isNotApplicable("DOC-08", act);
    }
  }

  @Nested
  final class Letters {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "soit 25\u202F000\u00A0€ (vingt-cinq mille euros)",
          "soit 25 000 € HT (vingt-cinq mille euros hors taxes)",
          "soit 25 000,50 € (vingt-cinq mille euros et cinquante centimes)",
          "soit 21 000 € (vingt-et-un-mille euros), puis 80 € (quatre-vingts euros)",
          "soit vingt-cinq mille euros (25 000 €)",
          "la somme de Vingt-cinq mille euros TTC (25 000 € TTC)",
          "1 000 000 € (un million d’euros)",
          "1 000 000 € (un million d'euros)"
        })
    void equal_letters_are_in_order(String words) {
      isSatisfied("DOC-AMT", convention(paragraph(words)));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "soit 25 000 € (vingt-quatre mille euros)",
          "soit 250 € (vingt-cinq euros)",
          "soit 80 € (quatre-vingts euros), puis 25 000 € (vingt-cinq euros)",
          "soit vingt-cinq euros (25 000 €)",
          "1 125 000 € (cent vingt-cinq mille euros)"
        })
    void letters_that_say_another_amount_are_an_error(String words) {
      assertThat(findings("DOC-AMT", convention(paragraph(words)))).hasSize(1);
    }

    @Test
    void the_finding_points_at_the_value_and_gives_the_right_letters() {
      Act act = convention(article(
          "a",
          1,
          "Article 1er",
          paragraph(
              new Inline.Strong(List.of(field("/subject/amount", "montant", "25\u202F000\u00A0€"))),
              new Inline.Text(" (vingt mille euros)", new Origin("a", "1.0.0", 1)))));
      assertThat(findings("DOC-AMT", act)).singleElement().satisfies(finding -> {
        assertThat(finding.path()).isEqualTo("/subject/amount");
        assertThat(finding.message().french())
            .isEqualTo(
                "montant en chiffres : 25 000 € ; en lettres : « vingt mille euros » — les lettres disent le"
                    + " même montant que les chiffres, ici « vingt-cinq mille euros »");
      });
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "25 000 €",
          "25 000 € (dont la moitié)",
          "vingt-cinq mille euros",
          "un montant (en euros)"
        })
    void an_amount_written_once_is_outside(String words) {
      isNotApplicable("DOC-AMT", convention(paragraph(words)));
    }
  }

  @Test
  void every_message_is_told_in_both_languages_without_a_hole() {
    Act act = decision(
        new Block.Recitals(List.of(
            new Block.Recital(
                Block.RecitalKind.VU, Optional.of(VisaRank.DECREE), text("Vu le décret")),
            new Block.Recital(
                Block.RecitalKind.VU, Optional.of(VisaRank.LAW), text("Vu la loi ;")))),
        new Block.Paragraph(Block.Style.FORMULA, text("Il a été convenu :")),
        article("a", 2, "Article 2", paragraph("Voir l’annexe 9 ; 2 € (trois euros).")),
        new Block.Listing(
            false, List.of(new Block.Item("–", List.of(paragraph("Annexe 1 – Thèmes"))))),
        annex("x", 1),
        annex("y", 2));
    List<Finding> findings = new ArrayList<>(ActAudit.audit(act).findings());
    findings.addAll(
        findings("DOC-04", convention(new Block.Paragraph(Block.Style.FORMULA, text("Décide :")))));
    assertThat(findings)
        .extracting(Finding::rule)
        .contains("DOC-02", "DOC-03", "DOC-04", "DOC-08", "DOC-AMT");
    assertThat(findings).hasSizeGreaterThanOrEqualTo(9).allSatisfy(finding -> {
      for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
        assertThat(finding.message().in(locale))
            .doesNotContain("{")
            .doesNotContain("—\u00A0—")
            .isNotBlank();
        assertThat(finding.remedy().in(locale)).endsWith(".");
      }
    });
  }
}
