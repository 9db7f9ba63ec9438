package fr.levier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final String COMPLETE = "examples/dossiers/partnership.json";
  private static final String ARGENTEUIL = "examples/dossiers/argenteuil.json";

  private static JsonNode json(Session session) {
    try {
      return new ObjectMapper().readTree(session.out());
    } catch (IOException e) {
      throw new AssertionError(session.out(), e);
    }
  }

  private static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  @Test
  void an_accepted_dossier_ends_with_zero_and_says_nothing_on_stderr() {
    Session session = Session.of("check", COMPLETE);
    assertThat(session.code()).isZero();
    assertThat(session.out())
        .startsWith(COMPLETE + " — partnership, convention\nau 15/01/2026 — ACCEPTÉ");
    assertThat(session.err()).isEmpty();
  }

  @Test
  void a_breached_error_rule_ends_with_one() {
    Session session = Session.of("check", ARGENTEUIL);
    assertThat(session.code()).isEqualTo(1);
    assertThat(session.out()).contains("REFUSÉ").contains("ERROR PAR-11 /subject/referentCia");
  }

  @Test
  void at_wins_over_the_day_of_the_dossier() {
    JsonNode report = json(Session.of("check", COMPLETE, "--at", "2026-03-02", "--json"));
    assertThat(report.get("asOf").asText()).isEqualTo("2026-03-02");
  }

  @Test
  void today_is_taken_when_nothing_says_the_day_and_that_is_told(@TempDir Path folder) {
    Path dossier = Session.written(
        folder.resolve("d.json"),
        Session.text(Session.ROOT.resolve(COMPLETE)).replaceFirst("\"asOf\": \"2026-01-15\",", ""));
    Session session = Session.of("check", dossier, "--json");
    assertThat(json(session).get("asOf").asText()).isEqualTo("2026-11-22");
    assertThat(session.err()).contains("ni --at ni asOf").contains("2026-11-22");
  }

  @Test
  void strict_raises_the_cross_mandate_to_an_error() {
    assertThat(severities(json(Session.of("check", ARGENTEUIL, "--json")), "PAR-05"))
        .containsOnly("WARNING");
    assertThat(severities(json(Session.of("check", ARGENTEUIL, "--strict", "--json")), "PAR-05"))
        .containsOnly("ERROR");
  }

  private static List<String> severities(JsonNode report, String rule) {
    List<String> found = new ArrayList<>();
    for (JsonNode finding : report.get("findings")) {
      if (finding.get("rule").asText().equals(rule)) {
        found.add(finding.get("severity").asText());
      }
    }
    return found;
  }

  @Test
  void the_json_of_one_file_is_one_object_with_every_promised_key() {
    JsonNode report = json(Session.of("check", ARGENTEUIL, "--json"));
    assertThat(keys(report))
        .containsExactly(
            "file",
            "lever",
            "document",
            "asOf",
            "strict",
            "verdict",
            "findings",
            "missing",
            "outcomes",
            "remedies",
            "waived");
    assertThat(report.get("verdict").asText()).isEqualTo("REJECTED");
    assertThat(keys(report.get("findings").get(0)))
        .containsExactly("rule", "severity", "path", "message", "facts", "references", "remedy");
    assertThat(keys(report.get("findings").get(0).get("references").get(0)))
        .containsExactly("text", "article", "from", "until", "verified", "doubt");
    assertThat(keys(report.get("missing").get(0))).containsExactly("path", "neededBy");
    assertThat(keys(report.get("outcomes").get(0)))
        .containsExactly("rule", "outcome", "day", "facts");
    for (JsonNode outcome : report.get("outcomes")) {
      assertThat(outcome.get("outcome").asText())
          .isIn("SATISFIED", "BREACHED", "NOT_APPLICABLE", "UNDECIDED");
    }
  }

  @Test
  void a_rejected_dossier_is_told_what_would_make_it_acceptable() {
    Session session = Session.of("check", ARGENTEUIL);
    assertThat(session.out())
        .contains(
            "Ce qui le rendrait recevable :\n 1. /subject/tests/0/consultationReference : à renseigner")
        .contains("/subject/referentHospital : à renseigner")
        .contains("puis répondre aux faits qui manquent");
    JsonNode remedies = json(Session.of("check", ARGENTEUIL, "--json")).get("remedies");
    assertThat(remedies).isNotEmpty();
    assertThat(keys(remedies.get(0).get("changes").get(0)))
        .containsExactly("path", "before", "after", "condition");
    assertThat(json(Session.of("check", COMPLETE, "--json")).get("remedies")).isEmpty();
  }

  @Test
  void the_remedy_of_a_dossier_that_lacks_nothing_else_makes_it_accepted(@TempDir Path folder) {
    Path exclusive = Session.written(
        folder.resolve("d.json"),
        Session.text(Session.ROOT.resolve(COMPLETE))
            .replace("\"resahMember\": true", "\"resahMember\": false"));
    JsonNode remedy =
        json(Session.of("check", exclusive, "--json")).get("remedies").get(0);
    assertThat(remedy.get("verdict").asText()).isEqualTo("ACCEPTED");
    assertThat(remedy.get("changes")).singleElement().satisfies(change -> {
      assertThat(change.get("path").asText()).isEqualTo("/subject/resahMember");
      assertThat(change.get("before").asBoolean()).isFalse();
      assertThat(change.get("after").asBoolean()).isTrue();
      assertThat(change.get("condition").asText()).isEqualTo("à remplacer par oui");
    });
  }

  @Test
  void an_accepted_dossier_still_shows_its_empty_lists() {
    JsonNode report = json(Session.of("check", COMPLETE, "--json"));
    assertThat(report.get("findings").isArray()).isTrue();
    assertThat(report.get("findings")).isEmpty();
    assertThat(report.get("missing").isArray()).isTrue();
  }

  @Test
  void several_files_give_an_array_in_the_order_of_the_arguments_and_two_wins_over_one(
      @TempDir Path folder) {
    Path broken = Session.written(folder.resolve("broken.json"), "{\n  \"lever\": partnership}");
    Session session = Session.of("check", ARGENTEUIL, broken, COMPLETE, "--json");
    assertThat(session.code()).isEqualTo(2);
    JsonNode reports = json(session);
    assertThat(reports).hasSize(3);
    assertThat(reports.get(0).get("file").asText()).isEqualTo(ARGENTEUIL);
    assertThat(keys(reports.get(1))).containsExactly("file", "error");
    assertThat(reports.get(1).get("error").get("line").asInt()).isEqualTo(2);
    assertThat(keys(reports.get(1).get("error"))).containsExactly("message", "line", "column");
    assertThat(reports.get(2).get("verdict").asText()).isEqualTo("ACCEPTED");
  }

  @Test
  void reports_speak_english_when_asked() {
    Session session = Session.of("check", ARGENTEUIL, "--lang", "en");
    assertThat(session.out()).contains("as of 2026-01-15 — REJECTED");
  }

  @Test
  void a_report_made_under_an_overlay_says_so(@TempDir Path folder) {
    Path overlay = Session.written(folder.resolve("law.json"), """
        {"CP.COOPERATION.PART_MARCHE": [{"from": "2020-01-01", "value": 30,
          "text": "lecture interne", "verifiedOn": "2026-01-01"}]}""");
    Session text = Session.of("check", COMPLETE, "--law", overlay);
    assertThat(text.out()).contains("CP.COOPERATION.PART_MARCHE");
    JsonNode json = json(Session.of("check", COMPLETE, "--law", overlay, "--json"));
    assertThat(json.get("overlaid").get(0).asText()).isEqualTo("CP.COOPERATION.PART_MARCHE");
  }

  @Test
  void what_is_granted_in_one_file_and_bought_in_another_is_told_in_both(@TempDir Path folder) {
    Path grant = Session.written(
        folder.resolve("grant.json"),
        Session.text(Session.ROOT.resolve("examples/dossiers/fir.json"))
            .replaceFirst("\"subject\": \\{", "$0 \"grantDeliverables\": [\"logiciel\"],"));
    Path purchase = Session.written(
        folder.resolve("purchase.json"),
        Session.text(Session.ROOT.resolve("examples/dossiers/procurement.json"))
            .replaceFirst("\"deliverables\": \\[", "$0 \"Logiciel\","));
    assertThat(Session.of("check", grant, "--json").code()).isZero();
    Session session = Session.of("check", grant, folder.resolve("none.json"), purchase, "--json");
    assertThat(session.code()).isEqualTo(2);
    JsonNode reports = json(session);
    assertThat(mix(reports.get(0))).containsExactly("/subject/grantDeliverables/0 " + purchase);
    assertThat(reports.get(1).has("error")).isTrue();
    assertThat(mix(reports.get(2))).containsExactly("/subject/deliverables/0 " + grant);
    assertThat(Session.of("check", grant, purchase).code()).isEqualTo(1);
  }

  private static List<String> mix(JsonNode report) {
    List<String> found = new ArrayList<>();
    for (JsonNode finding : report.get("findings")) {
      if (finding.get("rule").asText().equals("MIX-3")) {
        found.add(finding.get("path").asText() + " "
            + finding.get("facts").get("files").get(0).asText());
      }
    }
    return found;
  }
}
