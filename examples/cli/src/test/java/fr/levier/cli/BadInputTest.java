package fr.levier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {

  @TempDir
  private Path folder;

  private Session check(String text) {
    return Session.in(
        folder, "check", Session.written(folder.resolve("d.json"), text).getFileName());
  }

  private static void isOneLine(Session session, String... parts) {
    assertThat(session.code()).isEqualTo(2);
    assertThat(session.out()).isEmpty();
    assertThat(session.err().strip().lines()).hasSize(1);
    assertThat(session.err()).contains(parts).doesNotContain("\tat ", "Exception");
  }

  @Test
  void malformed_json_is_told_with_its_line_and_column() {
    isOneLine(check("{\n  \"lever\": \"partnership\",\n  oops\n}"), "d.json:3:", "mal formé");
  }

  @Test
  void an_empty_file_and_one_that_stops_too_early_are_told() {
    isOneLine(check(""), "d.json:1:1: ");
    isOneLine(check("{\"lever\": \"partnership\", \"subject\": {"), "d.json:1:");
  }

  @Test
  void deep_json_is_refused_before_it_can_exhaust_the_stack() {
    isOneLine(check("[".repeat(200_000)), "d.json:1:", "imbrication");
    isOneLine(
        check("{\"lever\":\"partnership\",\"subject\":" + "{\"a\":".repeat(50_000)),
        "d.json:1:",
        "imbrication");
  }

  @Test
  void an_unknown_property_is_told_with_the_one_that_was_perhaps_meant() {
    isOneLine(
        check("{\"lever\": \"partnership\", \"subject\": {\n  \"titel\": \"x\"}}"),
        "d.json:2:3: ",
        "« titel »",
        "« title »");
    isOneLine(check("{\"levr\": \"partnership\", \"subject\": {}}"), "« levr »", "« lever »");
  }

  @Test
  void a_value_of_the_wrong_type_is_told_where_it_stands() {
    isOneLine(
        check("{\"lever\": \"partnership\", \"subject\": {\n  \"networkRank\": \"premier\"}}"),
        "d.json:2:");
    isOneLine(check("{\"lever\": 3, \"subject\": {}}"), "d.json:1:");
    isOneLine(
        check("{\"lever\": \"partnership\", \"asOf\": \"demain\", \"subject\": {}}"), "d.json:1:");
    isOneLine(check("[]"), "d.json:1:1: ");
  }

  @Test
  void every_unusable_value_of_a_dossier_is_told_in_its_own_line() {
    Session session = check("""
        {"lever": "partnership", "subject": {
          "networkRank": "premier",
          "titel": "x",
          "themes": [{"name": 3, "year": 2026}, {"name": "a", "year": "demain"}],
          "signatureDate": "32/01/2026",
          "parties": [{"type": "hospital", "siret": "20003452800041", "nom": "x"}]
        }}""");
    assertThat(session.code()).isEqualTo(2);
    assertThat(session.out()).isEmpty();
    assertThat(session.err().lines().map(line -> line.replaceAll("^(d.json:[0-9]+):.*", "$1")))
        .contains("d.json:2", "d.json:3", "d.json:4", "d.json:5", "d.json:6")
        .hasSize(6);
    assertThat(session.err()).contains("« titel »", "32/01/2026", "20003452800041", "« nom »");
  }

  @Test
  void amounts_that_are_not_net_euros_are_told_one_by_one() {
    Session session = check("""
        {"lever": "procurement", "asOf": "2026-05-01", "subject": {
          "statedValue": "40000 TTC",
          "base": 1e30,
          "options": "1000 USD",
          "premiums": 0.001,
          "launchDate": "2026-02-30",
          "buyer": {"type": "hospital", "actorType": "EPS_NON_HUU"}
        }}""");
    assertThat(session.code()).isEqualTo(2);
    assertThat(session.err().lines())
        .hasSize(6)
        .satisfiesExactly(
            ttc -> assertThat(ttc).startsWith("d.json:2:18: ").contains("hors taxes", "40000 TTC"),
            huge -> assertThat(huge).startsWith("d.json:3:").contains("1E+30"),
            dollars -> assertThat(dollars).startsWith("d.json:4:").contains("en euros", "1000 USD"),
            third -> assertThat(third).startsWith("d.json:5:").contains("0.001"),
            day -> assertThat(day).startsWith("d.json:6:").contains("2026-02-30"),
            buyer -> assertThat(buyer).startsWith("d.json:7:").contains("« EPS_NON_HU »"));
  }

  @Test
  void a_negative_need_is_a_finding_of_check_and_no_question_for_procedure() {
    String text = """
        {"lever": "procurement", "asOf": "2026-05-01", "subject": {
          "needValue": -5.00, "object": "FOURNITURES"}}""";
    Session checked = check(text);
    assertThat(checked.code()).isEqualTo(1);
    assertThat(checked.out()).contains("ERROR FORM-PositiveOrZero /subject/needValue");
    isOneLine(Session.in(folder, "procedure", "d.json"), "d.json:2:16: /subject/needValue");
  }

  @Test
  void before_any_text_nothing_is_known_and_the_figures_that_lack_are_named() {
    check("""
        {"lever": "procurement", "subject": {
          "needValue": 5000.00, "object": "FOURNITURES", "innovative": false,
          "buyer": {"type": "hospital", "actorType": "EPS_NON_HU"}}}""");
    Session session = Session.in(folder, "procedure", "d.json", "--at", "1850-01-01", "--json");
    assertThat(session.code()).isZero();
    assertThat(session.out()).contains("\"open\": null", "\"CP.DISPENSE.FS\"");
  }

  @Test
  void an_unknown_buyer_leaves_the_procedure_open_and_says_what_is_missing() {
    check("""
        {"lever": "procurement", "asOf": "2026-05-01", "subject": {
          "needValue": 150000.00, "object": "FOURNITURES", "innovative": false}}""");
    Session session = Session.in(folder, "procedure", "d.json");
    assertThat(session.code()).isZero();
    assertThat(session.out()).contains("? /subject/buyer");
  }

  @Test
  void a_plan_that_does_not_balance_is_refused_with_its_place() {
    Session session = check("""
        {"lever": "fir", "asOf": "2026-05-01", "subject": {
          "financingPlan": {
            "charges": [{"label": "poste (fictif)", "amounts": [{"year": 2026, "amount": 100.00}]}],
            "products": [{"label": "FIR", "amounts": [{"year": 2026, "amount": 90.00}]}]}}}""");
    assertThat(session.code()).isEqualTo(1);
    assertThat(session.out()).contains("/subject/financingPlan").containsAnyOf("FIR-18", "DOC-09");
  }

  @Test
  void an_identifier_with_a_wrong_key_is_unusable() {
    isOneLine(
        check("{\"lever\": \"partnership\", \"subject\": {\"parties\": [\n"
            + "{\"type\": \"hospital\", \"siret\": \"20003452800041\"}]}}"),
        "d.json:2:",
        "20003452800041");
  }

  @Test
  void an_unknown_lever_or_document_is_told_with_the_known_ones() {
    isOneLine(
        check("{\n\"lever\": \"partnreship\", \"subject\": {}}"),
        "d.json:2:10: ",
        "vouliez-vous dire « partnership »");
    isOneLine(
        check("{\"lever\": \"partnership\",\n \"document\": \"convetion\", \"subject\": {}}"),
        "d.json:2:14: ",
        "vouliez-vous dire « convention »");
  }

  @Test
  void a_file_of_a_hundred_megabytes_is_refused_without_being_read_whole() throws IOException {
    Path big = folder.resolve("big.json");
    try (RandomAccessFile file = new RandomAccessFile(big.toFile(), "rw")) {
      file.setLength(100L * 1024 * 1024);
    }
    isOneLine(Session.in(folder, "check", "big.json"), "big.json: ");
    isOneLine(Session.in(folder, "read", "big.json"), "big.json: ");
  }

  @Test
  void a_folder_and_a_missing_file_are_told() {
    isOneLine(Session.in(folder, "check", "."), ".: c'est un répertoire");
    isOneLine(Session.in(folder, "check", "none.json"), "none.json: ce fichier n'existe pas");
    isOneLine(Session.in(folder, "read", "none.pdf"), "none.pdf: ce fichier n'existe pas");
    isOneLine(Session.in(folder, "cases", "none.json"), "none.json: ce fichier n'existe pas");
    isOneLine(
        Session.in(folder, "check", "x.json", "--law", "none.json"),
        "none.json: ce fichier n'existe pas");
  }

  @Test
  void what_is_no_act_cannot_be_read_back() throws IOException {
    Session.written(folder.resolve("a.docx"), "not a zip");
    isOneLine(Session.in(folder, "read", "a.docx"), "a.docx: ");
    Session.written(folder.resolve("a.pdf"), "%PDF-1.7\nnothing else");
    isOneLine(Session.in(folder, "read", "a.pdf"), "a.pdf: Le PDF ");
    isOneLine(Session.in(folder, "read", "a.pdf", "--lang", "en"), "a.pdf: The PDF ");
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("z.docx")))) {
      zip.putNextEntry(new ZipEntry("hello.txt"));
      zip.write(1);
    }
    isOneLine(Session.in(folder, "read", "z.docx"), "z.docx: ");
  }

  @Test
  void a_zip_bomb_is_refused() throws IOException {
    Path bomb = folder.resolve("bomb.docx");
    byte[] zeros = new byte[1024 * 1024];
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
    }
    isOneLine(Session.in(folder, "read", "bomb.docx"), "bomb.docx: ");
  }

  @Test
  void a_mistyped_command_line_is_one_line_with_the_right_word() {
    isOneLine(Session.of(), "il manque une commande", "check");
    isOneLine(Session.of("chek", "x"), "« chek »", "vouliez-vous dire check");
    isOneLine(Session.of("check", "--jsno", "x"), "--json");
    isOneLine(Session.of("check"), "FILE");
    isOneLine(Session.of("check", "x", "--at", "2026-13-01"), "--at", "2026-13-01");
    isOneLine(Session.of("check", "x", "--lang", "de"), "--lang");
    isOneLine(Session.of("generate", "x"), "--out");
    isOneLine(Session.of("generate", "x", "--out", "o", "--format", "odt"), "--format", "odt");
    isOneLine(Session.of("rules", "--json", "--markdown"), "s'excluent");
    isOneLine(Session.of("schema", "partnreship"), "partnership");
    isOneLine(Session.of("schema", "partnership", "--document", "bilna"), "bilan");
    isOneLine(Session.of("rules", "nothing"), "partnership");
  }

  @Test
  void help_is_asked_for_and_given() {
    Session session = Session.of("generate", "--help");
    assertThat(session.code()).isZero();
    assertThat(session.out()).contains("--out", "--format", "--strict", "--law");
  }

  @Test
  void a_jar_whose_lever_cannot_be_loaded_is_told_in_one_line()
      throws IOException, InterruptedException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Session.written(services.resolve("fr.levier.core.lever.Lever"), "org.example.Absent\n");
    Jvm.Result result = Jvm.run(
        System.getProperty("java.class.path") + File.pathSeparator + folder,
        List.of(),
        "fr.levier.cli.Main",
        "levers");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err().strip().lines())
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith("levier : ").contains("org.example.Absent"));
  }
}
