package fr.levier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands beside the subject of a dossier: waivers and attestations. */
class StatementsCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String REASON =
      "délibération tenue le jour ouvré suivant, procès-verbal joint";
  private static final String AUTHOR =
      "Camille EXEMPLE (fictif), directrice des affaires juridiques";

  @TempDir
  private Path folder = Path.of("");

  private ObjectNode dossier = JSON.createObjectNode();

  /** One WARNING, PAR-05: the deliberation came after the signature. */
  @BeforeEach
  void a_convention_whose_deliberation_came_late() throws Exception {
    dossier =
        (ObjectNode) JSON.readTree(Session.DOSSIERS.resolve("partnership.json").toFile());
    dossier.withObject("/subject").put("supervisoryBoardDeliberation", "2026-02-01");
  }

  private void waive(String rule, String expiresOn) {
    dossier
        .withArray("waivers")
        .addObject()
        .put("rule", rule)
        .put("reason", REASON)
        .put("author", AUTHOR)
        .put("expiresOn", expiresOn);
  }

  private Path file() {
    return Session.written(folder.resolve("d.json"), dossier.toString());
  }

  private JsonNode check(String language) throws Exception {
    return JSON.readTree(
        Session.of("check", file(), "--at", "2026-03-02", "--json", "--lang", language)
            .out());
  }

  private String act() {
    Path out = folder.resolve("out");
    assertThat(Session.of("generate", file(), "--at", "2026-03-02", "--out", out, "--format", "txt")
            .code())
        .isZero();
    return Session.text(out.resolve("d-convention.txt")).replaceAll("\\s+", " ");
  }

  @Test
  void a_waived_warning_leaves_the_findings_and_is_printed_in_the_act() throws Exception {
    assertThat(check("fr").get("findings").findValuesAsText("rule")).contains("PAR-05");
    waive("PAR-05", "2026-03-02");
    JsonNode report = check("fr");
    assertThat(report.get("findings").findValuesAsText("rule")).doesNotContain("PAR-05");
    assertThat(report.get("waived")).singleElement().satisfies(waived -> {
      assertThat(waived.get("rule").asText()).isEqualTo("PAR-05");
      assertThat(waived.get("severity").asText()).isEqualTo("WARNING");
      assertThat(waived.get("path").asText()).isEqualTo("/subject/supervisoryBoardDeliberation");
      assertThat(waived.get("reason").asText()).isEqualTo(REASON);
      assertThat(waived.get("author").asText()).isEqualTo(AUTHOR);
      assertThat(waived.get("expiresOn").asText()).isEqualTo("2026-03-02");
    });
    assertThat(report.has("idleWaivers")).isFalse();
    assertThat(Session.of("check", file(), "--at", "2026-03-02").out()).contains(REASON, AUTHOR);
    assertThat(act()).contains(REASON, AUTHOR);
  }

  @Test
  void a_waiver_that_has_run_out_counts_no_more() throws Exception {
    waive("PAR-05", "2026-03-01");
    JsonNode report = check("fr");
    assertThat(report.get("findings").findValuesAsText("rule")).contains("PAR-05");
    assertThat(report.get("waived")).isEmpty();
    assertThat(report.get("idleWaivers").findValuesAsText("why"))
        .singleElement()
        .asString()
        .contains("01/03/2026");
    assertThat(act()).doesNotContain(REASON);
  }

  @Test
  void an_error_is_never_waived_and_the_report_says_so_in_both_languages() throws Exception {
    dossier.withObject("/subject").put("originals", 3);
    waive("PAR-16", "2026-12-31");
    JsonNode report = check("fr");
    assertThat(report.get("verdict").asText()).isEqualTo("REJECTED");
    assertThat(report.get("findings").findValuesAsText("rule")).contains("PAR-16");
    assertThat(report.get("idleWaivers").findValuesAsText("why"))
        .containsExactly("une erreur ne peut pas être levée");
    assertThat(check("en").get("idleWaivers").findValuesAsText("why"))
        .containsExactly("an error cannot be waived");
    Session told = Session.of("check", file(), "--at", "2026-03-02");
    assertThat(told.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(told.out()).contains("une erreur ne peut pas être levée");
  }

  @Test
  void a_waiver_that_nothing_answers_is_reported() throws Exception {
    waive("PAR-17", "2026-12-31");
    assertThat(check("fr").get("idleWaivers").findValuesAsText("rule")).containsExactly("PAR-17");
    assertThat(Session.of("check", file(), "--at", "2026-03-02").out()).contains("PAR-17");
  }

  @Test
  void what_a_person_attests_is_listed_apart_and_printed_in_the_act() throws Exception {
    ObjectNode given =
        (ObjectNode) JSON.readTree(Session.DOSSIERS.resolve("article51.json").toFile());
    Session session = Session.of("check", "examples/dossiers/article51.json", "--json");
    JsonNode attested = JSON.readTree(session.out()).get("attested");
    assertThat(attested).isNotEmpty().allSatisfy(condition -> {
      assertThat(condition.get("given").asBoolean()).isTrue();
      assertThat(condition.get("by").asText()).isNotBlank();
      assertThat(condition.get("attestor").asText()).isNotBlank();
      assertThat(condition.get("reference").get("text").asText()).isNotBlank();
    });
    given.remove("attestations");
    Path bare = Session.written(folder.resolve("bare.json"), given.toString());
    assertThat(JSON.readTree(Session.of("check", bare, "--json").out()).get("attested"))
        .allSatisfy(condition -> assertThat(condition.get("given").asBoolean()).isFalse());
    assertThat(Session.of("check", bare).out()).contains("à attester : ");
    Session.of("generate", "examples/dossiers/article51.json", "--out", folder, "--format", "txt");
    assertThat(Session.text(folder.resolve("article51-cahier-des-charges.txt")))
        .contains("attesté par");
  }
}
