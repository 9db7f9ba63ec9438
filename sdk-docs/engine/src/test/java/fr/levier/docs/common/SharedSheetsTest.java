package fr.levier.docs.common;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.dossier.Calendar;
import fr.levier.core.dossier.FinancingPlan;
import fr.levier.core.dossier.FundingStatus;
import fr.levier.core.dossier.Indicator;
import fr.levier.core.dossier.IndicatorTarget;
import fr.levier.core.dossier.Phase;
import fr.levier.core.dossier.PlanLine;
import fr.levier.core.dossier.VatRegime;
import fr.levier.core.dossier.YearlyAmount;
import fr.levier.core.money.Euros;
import fr.levier.core.time.Term;
import fr.levier.docs.assembly.Assembler;
import fr.levier.docs.assembly.AssemblyOptions;
import fr.levier.docs.pack.PackCompiler;
import fr.levier.docs.pack.PackLint;
import fr.levier.docs.pack.PackSource;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharedSheetsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

  private static final PackSource PACK = PackSource.of(
      "paper",
      Map.of(
          "pack.yaml", """
              id: paper
              version: 1.0.0
              lever: paper
              document: paper
              nature: other
              language: fr-FR
              title: Fiches
              validity: {from: 2026-01-01}
              body: [titre, common/plan-financement, common/calendrier, renvoi]
              annexes: [common/indicateurs]
              labels:
                opinions.*.words: avis
              """,
          "clauses/titre.md", """
              ---
              id: titre
              kind: heading
              version: 1.0.0
              ---
              Fiches""",
          "clauses/renvoi.md", """
              ---
              id: renvoi
              kind: text
              version: 1.0.0
              ---
              Voir l'{{ref:indicateurs}}.

              {{#each opinions as opinion}}
              - {{opinion.words | majuscule}} ;
              {{/each}}"""));

  private static PlanLine line(String account, String label, String first, String second) {
    return PlanLine.builder()
        .account(account)
        .label(label)
        .funder("financeur fictif")
        .status(FundingStatus.REQUESTED)
        .addAmounts(YearlyAmount.of(2026, Euros.of(first)), YearlyAmount.of(2027, Euros.of(second)))
        .build();
  }

  private static final Paper FULL = Paper.of(
      Optional.of(FinancingPlan.builder()
          .project("projet fictif")
          .period(Term.startingOn(LocalDate.of(2026, 1, 1)).lasting(Period.ofYears(2)))
          .vatRegime(VatRegime.TAX_INCLUDED)
          .addCharges(line("60", "achats", "1000", "500"), line("64", "personnel", "2000.50", "0"))
          .addProducts(line("74", "subvention", "3000.50", "500"))
          .addChargesInKind(line("864", "bénévolat", "100", "0"))
          .addProductsInKind(line("870", "bénévolat", "100", "0"))
          .build()),
      Optional.of(Calendar.builder()
          .addPhases(Phase.builder()
              .name("lancement")
              .start(LocalDate.of(2026, 1, 5))
              .end(LocalDate.of(2026, 1, 5))
              .deliverable("lettre de mission")
              .owner("pilote")
              .build())
          .build()),
      List.of(Indicator.builder()
          .objective("délai")
          .name("part des avis à temps")
          .unit("%")
          .baseline("40")
          .addTargets(
              IndicatorTarget.builder()
                  .due(LocalDate.of(2026, 12, 31))
                  .value("60")
                  .build(),
              IndicatorTarget.builder().value("80").build())
          .source("logiciel")
          .frequency("chaque trimestre")
          .owner("pilote")
          .build()));

  private static Act act(Paper paper) {
    return Assembler.assemble(
        PackCompiler.compile(PACK, Paper.class), paper, DAY, AssemblyOptions.standard());
  }

  private static List<Block.Table> tables(Act act) {
    return act.body().stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .toList();
  }

  @Test
  void lint_has_nothing_to_say() {
    assertThat(PackLint.lint(PACK, Paper.class)).isEmpty();
  }

  @Test
  void a_plan_faces_charges_and_products_year_by_year_with_equal_totals() {
    Act act = act(FULL);
    assertThat(tables(act)).hasSize(5); // 2026, 2027, both, funders, calendar
    assertThat(ActText.of(act))
        .contains("Budget prévisionnel, année 2026")
        .contains("Budget prévisionnel, ensemble des années")
        .contains("Total 3 000,50 € Total 3 000,50 €")
        .contains("Contributions en nature, hors total")
        .contains("Financeur fictif Subvention demandé 3 500,50 € 100 %")
        .contains("Le total des charges est égal au total des produits")
        .doesNotContain("À COMPLÉTER");
  }

  @Test
  void a_plan_that_does_not_balance_says_so() {
    Paper unbalanced = Paper.of(
        Optional.of(
            FinancingPlan.builder().addCharges(line("60", "achats", "1", "1")).build()),
        Optional.empty(),
        List.of());
    assertThat(ActText.of(act(unbalanced))).contains("Le plan n’est pas équilibré");
  }

  @Test
  void a_text_with_a_title_listed_among_the_annexes_is_an_annex() {
    List<Block> body = act(FULL).body();
    assertThat(body.get(body.size() - 1)).isInstanceOfSatisfying(Block.Annex.class, annex -> {
      assertThat(annex.label()).isEqualTo("Annexe 1");
      assertThat(annex.body().get(0)).isInstanceOf(Block.Table.class);
    });
    assertThat(ActText.of(act(FULL)))
        .contains("Voir l’annexe 1.")
        .contains("60 au 31/12/2026 puis 80");
  }

  @Test
  void what_is_derived_points_to_what_it_is_derived_from() {
    Block.Table plan = tables(act(FULL)).get(0);
    assertThat(plan.rows().get(0).cells().get(2).get(0))
        .isInstanceOfSatisfying(
            Inline.Field.class,
            field -> assertThat(field.path()).isEqualTo("/subject/financingPlan"));
  }

  @Test
  void a_value_derived_for_a_day_takes_the_day_of_the_act() {
    assertThat(ActText.of(act(FULL))).contains("Avis rendu au regard du droit du 2026");
  }

  @Test
  void a_bare_paper_says_what_is_missing_and_that_there_is_nothing_yet() {
    assertThat(ActText.of(act(Paper.of(Optional.empty(), Optional.empty(), List.of()))))
        .contains("[À COMPLÉTER : intitulé du projet]")
        .contains("Néant");
  }
}
