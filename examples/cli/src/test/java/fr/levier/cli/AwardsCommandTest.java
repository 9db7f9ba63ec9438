package fr.levier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.levier.core.json.JsonTree;
import fr.levier.core.json.LevierJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AwardsCommandTest {

  private static final Path SAMPLE =
      Session.ROOT.resolve("examples/cli/src/test/resources/awards/decp-2018-2021-sample.csv");
  private static final String HEAD =
      "id,acheteur_siret,acheteur,sante,type,cpv,procedure,montant_ht,date_notification,duree_mois,offres,lieu";
  private static final String FIRST =
      "1,12345678200002,COMMUNE FICTIVE,,Travaux,45212000,Procédure adaptée,91109.96,2024-12-30,12,4,27";
  private static final String SECOND =
      "2,12345678200002,COMMUNE FICTIVE,,Travaux,45212000,Appel d'offres ouvert,5600000,2024-12-31,12,4,27";

  @TempDir
  private Path folder;

  private Path csv(String... lines) {
    return Session.written(folder.resolve("a.csv"), String.join("\n", lines) + "\n");
  }

  private static JsonTree json(Session session) {
    return LevierJson.standard().tree(session.out());
  }

  private static String at(JsonTree tree, String pointer) {
    return tree.at(pointer).orElseThrow().toString();
  }

  @Test
  void every_award_is_counted_and_each_lighter_one_is_listed_with_a_reason() throws IOException {
    Session session = Session.of("awards", SAMPLE, "--json");
    assertThat(session.code()).isZero();
    JsonTree found = json(session);
    int rows = Files.readAllLines(SAMPLE).size() - 1;
    assertThat(at(found, "/awards")).isEqualTo(Integer.toString(rows));
    List<JsonTree> lighter = found.at("/lighterAwards").orElseThrow().elements();
    assertThat(at(found, "/lighter"))
        .isEqualTo(Integer.toString(lighter.size()))
        .isNotEqualTo("0");
    assertThat(lighter).allSatisfy(award -> assertThat(award.at("/reason")).isPresent());
    assertThat(Integer.parseInt(at(found, "/undated"))).isPositive();
  }

  @Test
  void the_list_and_the_summary_are_tables() {
    assertThat(Session.of("awards", SAMPLE).out()).contains("Raison probable", "sans date");
    String markdown = Session.of("awards", SAMPLE, "--markdown", "--lang", "en").out();
    assertThat(markdown).startsWith("| Year | Type | Awards |").contains("| total |", "undated");
  }

  @Test
  void the_later_layout_is_read_as_well_with_semicolons_and_a_byte_order_mark() {
    assertThat(at(json(Session.of("awards", csv(HEAD, FIRST, SECOND), "--json")), "/awards"))
        .isEqualTo("2");
    Path other = csv("\uFEFF" + HEAD.replace(',', ';'), FIRST.replace(',', ';'));
    assertThat(at(json(Session.of("awards", other, "--json")), "/awards")).isEqualTo("1");
  }

  @Test
  void what_cannot_be_read_is_told_with_its_place_and_the_rest_is_counted() {
    Session session = Session.in(
        folder,
        "awards",
        csv(
                HEAD,
                FIRST,
                FIRST.replace("91109.96", "-5"),
                FIRST.replace("91109.96", "12,5"),
                FIRST.replace("2024-12-30", "30/12/2024"),
                FIRST.replace("12345678200002", "123"),
                FIRST.replace("Travaux", "x".repeat(1_000_000)),
                FIRST.replace("COMMUNE", "\"COMMUNE"),
                SECOND)
            .getFileName(),
        "--json");
    assertThat(session.code()).isEqualTo(2);
    assertThat(session.err())
        .contains(
            "a.csv:3:70: montant_ht : « -5 »",
            "a.csv:4:1: 13 champs, l'en-tête en a 12",
            "a.csv:5:79: date_notification : « 30/12/2024 »",
            "a.csv:6:3: acheteur_siret : « 123 »",
            "a.csv:7:35: type : 1000000 caractères",
            "a.csv:8:18: guillemet");
    assertThat(at(json(session), "/awards")).isEqualTo("2");
    assertThat(at(json(session), "/unreadable")).isEqualTo("6");
  }

  @Test
  void a_field_may_go_on_over_the_next_line() {
    Path file = csv(HEAD, FIRST.replace("COMMUNE FICTIVE", "\"COMMUNE\nFICTIVE\""), SECOND);
    assertThat(at(json(Session.of("awards", file, "--json")), "/awards")).isEqualTo("2");
  }

  @Test
  void another_encoding_is_told_row_by_row_and_loses_no_other_row() throws IOException {
    Path file = folder.resolve("latin1.csv");
    Files.write(
        file, (HEAD + "\n" + FIRST + "\n" + SECOND + "\n").getBytes(StandardCharsets.ISO_8859_1));
    Session session = Session.of("awards", file, "--json");
    assertThat(session.code()).isEqualTo(2);
    assertThat(session.err()).contains("latin1.csv:2:52: procedure", "UTF-8");
    assertThat(at(json(session), "/awards")).isEqualTo("1");
  }

  @Test
  void a_file_that_is_no_extract_is_refused_in_one_line() throws IOException {
    isRefused(Session.written(folder.resolve("empty.csv"), ""), "empty.csv:1:1: fichier vide");
    isRefused(csv("id,montant", "1,2"), "il manque acheteur_siret, type, procedure");
    Path wide = folder.resolve("wide.csv");
    Files.write(wide, HEAD.getBytes(StandardCharsets.UTF_16LE));
    isRefused(wide, "wide.csv:1:1: ce n'est pas du texte en UTF-8");
    isRefused(folder.resolve("none.csv"), "n'existe pas");
  }

  private static void isRefused(Path file, String why) {
    Session session = Session.of("awards", file);
    assertThat(session.code()).isEqualTo(2);
    assertThat(session.out()).isEmpty();
    assertThat(session.err().strip().lines()).hasSize(1);
    assertThat(session.err()).contains(why);
  }

  @Test
  void a_hundred_thousand_rows_pass_through_a_small_heap() throws Exception {
    StringBuilder rows = new StringBuilder(HEAD).append('\n');
    for (int i = 0; i < 100_000; i++) {
      rows.append(i % 50 == 0 ? SECOND : FIRST).append('\n');
    }
    Path file = Session.written(folder.resolve("big.csv"), rows.toString());
    Jvm.Result result = Jvm.run(
        System.getProperty("java.class.path"),
        List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
        "fr.levier.cli.Main",
        "awards",
        file.toString(),
        "--markdown");
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).contains("| total |  | 100000 |");
    assertThat(result.err()).contains("25000 lignes…", "100000 lignes…");
  }
}
