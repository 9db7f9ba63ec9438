package fr.levier.docs.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.levier.core.rule.LegalSubject;
import fr.levier.docs.pack.CompiledPack;
import fr.levier.docs.pack.Divergence;
import fr.levier.docs.pack.PackCompiler;
import fr.levier.docs.pack.PackSource;
import fr.levier.docs.sample.Deal;
import fr.levier.docs.sample.Project;
import fr.levier.docs.sample.SamplePack;
import fr.levier.docs.tree.Act;
import fr.levier.docs.tree.ActText;
import fr.levier.docs.tree.Block;
import fr.levier.docs.tree.Inline;
import fr.levier.docs.tree.Line;
import fr.levier.docs.tree.MissingPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssemblerTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private static Act act(CompiledPack pack, LegalSubject subject) {
    return Assembler.assemble(pack, subject, DAY, AssemblyOptions.standard());
  }

  private static List<String> lines(Deal deal, String role) {
    return ActText.lines(act(SamplePack.compiled(), deal)).stream()
        .filter(line -> line.role().equals(role))
        .map(Line::text)
        .toList();
  }

  private static CompiledPack with(String clause, String body) {
    Map<String, String> files = SamplePack.files();
    SamplePack.clause(files, clause, "kind: article\ntitle: Prix", body);
    return SamplePack.compiled(files);
  }

  /** The words of the article {@code prix} with that body. */
  private static String prix(String body, Deal deal) {
    return act(with("prix", body), deal).body().stream()
        .filter(block -> block instanceof Block.Article article && article.id().equals("prix"))
        .map(block -> ActText.of(new Act(
            act(SamplePack.compiled(), deal).identity(), ((Block.Article) block).body(), "")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_complete_deal_leaves_nothing_to_complete() {
    String text = ActText.of(act(SamplePack.compiled(), SamplePack.complete()));
    assertThat(text).doesNotContain("À COMPLÉTER", "{{", "}}", "null", "…");
  }

  @Test
  void a_reference_may_repeat_the_title_of_its_clause() {
    String each =
        "{{#each projects as project}}{{#if count projects > 0}}{{ref:annexe-projets | titre}} ; {{/if}}{{/each}}";
    assertThat(ActText.fold(prix(each + "{{ref:duree|titre}}.", SamplePack.complete())))
        .isEqualTo("annexe 1 – Projets de l’innovation de demain (fictif) ; ".repeat(2)
            + "article 3 – Durée.");
  }

  @Test
  void articles_are_numbered_without_gap_and_references_follow() {
    assertThat(lines(SamplePack.complete(), "article"))
        .containsExactly(
            "Article 1er – Objet",
            "Article 2 – Projets",
            "Article 3 – Durée",
            "Article 4 – Dispositions financières",
            "Article 5 – Annexes");
    Deal none = SamplePack.complete().withProjects();
    assertThat(lines(none, "article"))
        .containsExactly(
            "Article 1er – Objet",
            "Article 2 – Durée",
            "Article 3 – Dispositions financières",
            "Article 4 – Annexes");
    assertThat(lines(SamplePack.complete(), "paragraph"))
        .anyMatch(it -> it.endsWith("elle dure selon l’article\u00a03."))
        .anyMatch(it -> it.endsWith("à l’annexe\u00a01."));
    assertThat(lines(none, "paragraph"))
        .anyMatch(it -> it.endsWith("elle dure selon l’article\u00a02."))
        .anyMatch(it -> it.endsWith("figure en annexe\u00a01."));
    assertThat(lines(none, "entry")).contains("Annexe 1 – Calendrier");
  }

  @Test
  void the_table_of_contents_follows_the_title() {
    List<Block> body = act(SamplePack.compiled(), SamplePack.complete()).body();
    assertThat(body.get(0)).isInstanceOf(Block.Heading.class);
    assertThat(body.get(1)).isInstanceOf(Block.Paragraph.class);
    assertThat(body.get(2)).isInstanceOf(Block.TableOfContents.class);
  }

  @Test
  void a_party_of_each_kind_is_introduced_as_its_kind_asks() {
    Deal deal = Deal.builder()
        .addParties(
            SamplePack.hospital(),
            SamplePack.company(),
            SamplePack.publicBody(),
            SamplePack.association())
        .build();
    List<String> party = lines(deal, "party");
    assertThat(party)
        .contains("Centre hospitalier de Villefictive, établissement public de santé,")
        .contains(
            "représenté par Mme\u00a0Fictive MARTIN, directrice, dûment habilitée à l’effet des présentes (délégation n° 1),")
        .contains("ci-après dénommé «\u00a0le CH\u00a0»,")
        .anyMatch(
            it -> it.startsWith(
                "Fictivia, société par actions simplifiée au capital de 50\u202f000\u00a0€, immatriculée"))
        .anyMatch(it -> it.startsWith("représentée par M.\u00a0Fictif DURAND, président"))
        .contains("GIP Fictif, [À COMPLÉTER\u00a0: nature juridique] (convention du 1er mars),")
        .anyMatch(it ->
            it.startsWith("Les Fictifs, ") && it.contains("reconnue d’utilité publique, inscrite"));
    assertThat(lines(deal, "side"))
        .containsExactly("d’une part,", "d’autre part,", "d’autre part,", "d’autre part,");
    assertThat(lines(deal, "separator")).hasSize(3).containsOnly("Et");
    assertThat(party).filteredOn(it -> it.contains("FINESS")).hasSize(1);
  }

  @Test
  void a_missing_value_is_shown_as_its_policy_says() {
    Deal empty = Deal.builder().build();
    assertThat(prix("{{grant}}", empty)).isEqualTo("[À COMPLÉTER : montant de la subvention]");
    assertThat(prix("Le {{signatureDate}}.", empty)).isEqualTo("Le …………….");
    Act blank = Assembler.assemble(
        SamplePack.compiled(),
        empty,
        DAY,
        AssemblyOptions.standard().withMissing(MissingPolicy.OMIT));
    assertThat(ActText.of(blank)).doesNotContain("À COMPLÉTER").contains("……………");
  }

  @Test
  void a_pack_may_refuse_to_do_without_values_and_names_them_all() {
    Map<String, String> files = SamplePack.files();
    files.put(
        "pack.yaml",
        SamplePack.MANIFEST.replace("{signatureDate: blank}", "{term.start: error, grant: error}"));
    assertThatExceptionOfType(MissingValueException.class)
        .isThrownBy(() -> act(SamplePack.compiled(files), Deal.builder().build()))
        .satisfies(
            it -> assertThat(it.paths()).containsExactly("/subject/term/start", "/subject/grant"));
  }

  @Test
  void an_omitted_value_leaves_no_hole() {
    Map<String, String> files = SamplePack.files();
    files.put("pack.yaml", SamplePack.MANIFEST.replace("{signatureDate: blank}", "{title: omit}"));
    SamplePack.clause(
        files, "prix", "kind: article\ntitle: Prix", "Le projet {{title}} commence.\n\n{{title}}");
    Act act = act(SamplePack.compiled(files), Deal.builder().build());
    assertThat(ActText.lines(act)).anyMatch(it -> it.text().equals("Le projet commence."));
    assertThat(ActText.lines(act)).noneMatch(it -> it.text().isBlank());
  }

  @Test
  void a_value_that_looks_like_a_tag_is_printed_as_it_is() {
    Deal deal =
        SamplePack.complete().withTitle("{{grant}} & <b> **x** \"y\" l'eau : ; \ue000\ue100");
    assertThat(prix("Titre {{title}} ;", deal))
        .isEqualTo("Titre {{grant}} & <b> **x** \"y\" l'eau : ; \ue000\ue100 ;");
  }

  @Test
  void every_format_shows_what_it_says() {
    Deal deal = SamplePack.complete().withFree(true).withThemes(List.of("a", "b", "c"));
    assertThat(prix("{{term.start | date-lettres}}", deal))
        .isEqualTo("premier janvier deux mille vingt-six");
    assertThat(prix("{{term.start | jour}}", deal)).isEqualTo("01/01/2026");
    assertThat(prix("{{grant | montant}}", deal)).isEqualTo("25 000 €");
    assertThat(prix("{{grant | lettres}}", deal)).isEqualTo("vingt-cinq mille euros");
    assertThat(prix("{{originals | lettres}}", deal)).isEqualTo("deux");
    assertThat(prix("une durée de {{term | duree}}", deal)).isEqualTo("une durée d’un an");
    assertThat(prix("{{themes | liste}}", deal)).isEqualTo("a, b et c");
    assertThat(prix("{{themes | nombre}}", deal)).isEqualTo("3");
    assertThat(prix("{{themes | majuscule}}", deal)).isEqualTo("A, b et c");
    assertThat(prix("{{parties.0.name | capitales}}", deal))
        .isEqualTo("CENTRE HOSPITALIER DE VILLEFICTIVE");
    assertThat(prix("{{free | oui-non}}", deal)).isEqualTo("oui");
    assertThat(prix("{{projects.0.stage}}", deal)).isEqualTo("essai en conditions réelles");
    assertThat(prix(
            "{{rate | pourcentage}}", deal.withRate(fr.levier.core.money.Percentage.of("12.5"))))
        .isEqualTo("12,5 %");
    assertThat(prix("{{act.asOf}}, {{act.originals}}", deal)).isEqualTo("1er janvier 2026, 2");
    assertThat(prix("{{notes.marge}}", deal.withNotes(Map.of("marge", "à lire"))))
        .isEqualTo("à lire");
  }

  @Test
  void conditions_follow_their_grammar() {
    Deal deal = SamplePack.complete();
    Map<String, Boolean> conditions = new TreeMap<>(Map.of(
        "exists grant and not exists rate", true,
        "grant >= 25000 and grant < 25000.01", true,
        "rate != 3", false,
        "not (rate == 3)", true,
        "count projects == 2 or exists rate", true,
        "projects.0.stage == TEST", true,
        "projects.0.stage != IDEA and projects.1.stage != IDEA", false,
        "term.start >= \"2026-01-01\" and term.lastDay <= \"2026-12-31\"", true,
        "parties.0.type == \"hospital\" and parties.1.type != \"hospital\"", true,
        "title == \"autre\"", false));
    conditions.forEach((condition, holds) -> assertThat(
            prix("{{#if " + condition + "}}oui{{else}}non{{/if}}", deal))
        .as(condition)
        .isEqualTo(holds ? "oui" : "non"));
  }

  @Test
  void every_span_says_where_it_comes_from_and_every_value_where_it_stands() {
    Act act = act(SamplePack.compiled(), SamplePack.complete());
    Block.Annex annex = (Block.Annex)
        act.body().stream().filter(Block.Annex.class::isInstance).findFirst().orElseThrow();
    assertThat(annex.origin()).hasToString("annexe-projets@1.0.0");
    Block.Table table = (Block.Table) annex.body().get(1);
    Inline.Field title = (Inline.Field) table.rows().get(1).cells().get(1).get(0);
    assertThat(title.path()).isEqualTo("/subject/projects/1/title");
    assertThat(title.origin().line()).isEqualTo(16);
    Inline.Field cost = (Inline.Field) table.rows().get(1).cells().get(2).get(0);
    assertThat(cost.format()).isEqualTo("montant");
    assertThat(table.rows().get(2).total()).isTrue();
    assertThat(table.columns()).extracting(Block.Column::weight).containsExactly(1, 3, 2);
    assertThat(table.columns())
        .extracting(Block.Column::alignment)
        .containsExactly(Block.Alignment.CENTER, Block.Alignment.LEFT, Block.Alignment.RIGHT);
    Block.Article duree = (Block.Article) act.body().stream()
        .filter(it -> it instanceof Block.Article article && article.id().equals("duree"))
        .findFirst()
        .orElseThrow();
    assertThat(((Block.Paragraph) duree.body().get(0)).content())
        .filteredOn(Inline.Field.class::isInstance)
        .extracting(it -> ((Inline.Field) it).path() + " " + ((Inline.Field) it).format())
        .containsExactly(
            "/subject/term/start date", "/subject/term/length ", "/subject/term lastDay");
  }

  @Test
  void items_of_nested_loops_make_one_list_and_an_empty_table_says_so() {
    Block.Article projets =
        (Block.Article) act(SamplePack.compiled(), SamplePack.complete()).body().stream()
            .filter(it -> it instanceof Block.Article article && article.id().equals("projets"))
            .findFirst()
            .orElseThrow();
    Block.Listing list = (Block.Listing) projets.body().get(0);
    assertThat(projets.body()).hasSize(1);
    assertThat(list.items()).hasSize(2);
    assertThat(((Block.Listing) list.items().get(0).body().get(1)).items()).hasSize(2);
    assertThat(prix("1. un\n2. deux\n   1. petit\n   2. menu", SamplePack.complete()))
        .isEqualTo("1. un 2. deux a) petit b) menu");
    Deal none = SamplePack.complete().withProjects(Project.of("Sans étape"));
    assertThat(lines(none, "cell")).endsWith("Néant", "—");
  }

  @Test
  void a_quoted_paragraph_stands_to_the_right() {
    Block.Article prix =
        (Block.Article) act(with("prix", "> À {{title}}"), SamplePack.complete()).body().stream()
            .filter(it -> it instanceof Block.Article article && article.id().equals("prix"))
            .findFirst()
            .orElseThrow();
    assertThat(prix.body())
        .singleElement()
        .satisfies(it -> assertThat(((Block.Paragraph) it).style()).isEqualTo(Block.Style.RIGHT));
  }

  @Test
  void recitals_know_what_they_cite() {
    Block.Recitals recitals =
        (Block.Recitals) act(SamplePack.compiled(), SamplePack.complete()).body().stream()
            .filter(Block.Recitals.class::isInstance)
            .findFirst()
            .orElseThrow();
    assertThat(recitals.recitals())
        .extracting(Block.Recital::rank)
        .containsExactly(
            Optional.of(Block.VisaRank.EU_TEXT),
            Optional.of(Block.VisaRank.CODE),
            Optional.empty());
  }

  @Test
  void a_layer_replaces_what_it_may_and_the_pack_tells_it() {
    Map<String, String> layer = new TreeMap<>();
    SamplePack.clause(layer, "prix", "kind: article\ntitle: Tarif", "Gratuit.");
    SamplePack.clause(
        layer,
        "objet",
        "kind: article\ntitle: But\napproval: comité du 1er mars",
        "{{ref:annexe-calendrier}}{{#if count projects > 0}} {{ref:annexe-projets}}{{/if}}");
    CompiledPack pack = PackCompiler.compile(
        PackSource.of("sample", SamplePack.files()).overriddenBy(PackSource.of("maison", layer)),
        Deal.class);

    assertThat(pack.divergences())
        .containsExactly(
            new Divergence("objet", "1.0.0", "1.0.0", "maison", Optional.of("comité du 1er mars")),
            new Divergence("prix", "1.0.0", "1.0.0", "maison", Optional.empty()));
    assertThat(ActText.of(act(pack, SamplePack.complete()))).contains("Tarif").contains("Gratuit.");
    assertThat(SamplePack.compiled().divergences()).isEmpty();
  }

  @Test
  void one_pack_serves_many_threads_with_the_same_result() {
    CompiledPack pack = SamplePack.compiled();
    String expected = ActText.sha256(act(pack, SamplePack.complete()));
    assertThat(IntStream.range(0, 500)
            .parallel()
            .mapToObj(i -> ActText.sha256(act(pack, SamplePack.complete())))
            .distinct())
        .containsExactly(expected);
  }

  @Test
  void the_identity_of_an_act_comes_from_its_pack_and_its_subject() {
    Act act = Assembler.assemble(
        SamplePack.compiled(),
        SamplePack.complete(),
        DAY,
        AssemblyOptions.standard().withDossier("{}"));
    assertThat(act.dossier()).isEqualTo("{}");
    assertThat(act.identity().pack()).isEqualTo("sample-convention@1.0.0");
    assertThat(act.identity().title()).isEqualTo("Convention l’innovation de demain (fictif)");
    assertThat(act.identity().nature()).isEqualTo(Act.Nature.CONVENTION);
    assertThat(act.identity().author()).isEqualTo("Centre hospitalier de Villefictive");
    assertThat(act.identity().stamp()).isEmpty();
  }

  @Test
  void a_subject_of_another_type_is_refused() {
    LegalSubject other = new LegalSubject() {};
    assertThatIllegalArgumentException()
        .isThrownBy(() -> act(SamplePack.compiled(), other))
        .withMessageContaining("Deal");
  }

  @Test
  void notes_are_numbered_in_the_order_of_the_act() {
    Map<String, String> files = SamplePack.files();
    SamplePack.clause(
        files,
        "prix",
        "kind: article\ntitle: Prix",
        "Le prix{{#note}} Hors taxes : {{grant | montant}}. {{/note}} est ferme{{#note}}Sans *révision*.{{/note}}.");
    Act act = Assembler.assemble(
        SamplePack.compiled(files),
        SamplePack.complete(),
        LocalDate.of(2026, 1, 1),
        AssemblyOptions.standard());

    assertThat(ActText.of(act))
        .contains("1")
        .contains("Hors taxes : 25 000 €.")
        .contains("Sans révision.");
  }

  @Test
  void a_figure_stands_with_its_caption_and_alternative(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("clauses"));
    Files.createDirectories(folder.resolve("figures"));
    Map<String, String> files = SamplePack.files();
    SamplePack.clause(
        files,
        "prix",
        "kind: article\ntitle: Prix",
        "Avant.\n\nFigure : Parcours de {{title}}\n![Schéma : de la ville à l'hôpital](figures/plan.png)");
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0};
    Files.write(folder.resolve("figures/plan.png"), png);
    Act act = Assembler.assemble(
        PackCompiler.compile(PackSource.ofFolder(folder), Deal.class),
        SamplePack.complete(),
        LocalDate.of(2026, 1, 1),
        AssemblyOptions.standard());

    assertThat(act.body())
        .filteredOn(Block.Article.class::isInstance)
        .flatExtracting(it -> ((Block.Article) it).body())
        .filteredOn(Block.Figure.class::isInstance)
        .singleElement()
        .satisfies(it -> {
          Block.Figure figure = (Block.Figure) it;
          assertThat(figure.png()).isEqualTo(png);
          assertThat(figure.alternative()).isEqualTo("Schéma\u00a0: de la ville à l’hôpital");
          assertThat(ActText.of(figure.caption()))
              .isEqualTo("Parcours de l’innovation de demain (fictif)");
        });
  }
}
