package fr.levier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueCommandsTest {

  private static final String DOSSIER = "examples/dossiers/argenteuil.json";

  private static JsonNode json(Session session) throws Exception {
    assertThat(session.code()).isZero();
    return new ObjectMapper().readTree(session.out());
  }

  @Test
  void levers_names_every_document_and_the_main_one() throws Exception {
    JsonNode levers = json(Session.of("levers", "--json"));
    JsonNode partnership = new ObjectMapper().nullNode();
    for (JsonNode lever : levers) {
      partnership = lever.get("id").asText().equals("partnership") ? lever : partnership;
    }
    assertThat(partnership).isEqualTo(new ObjectMapper().readTree("""
                    {"id": "partnership", "documents": [
                      {"kind": "convention", "main": true}, {"kind": "fiche-projet", "main": false},
                      {"kind": "protocole-test", "main": false}, {"kind": "lettre-interet", "main": false},
                      {"kind": "bilan", "main": false},
                      {"kind": "avenant", "main": false}]}"""));
    assertThat(Session.of("levers").out()).contains("partnership", "fiche-projet");
  }

  @Test
  void rules_tell_their_texts_and_the_documents_they_judge() throws Exception {
    JsonNode rules = json(Session.of("rules", "partnership", "--json"));
    assertThat(rules).anySatisfy(rule -> {
      assertThat(rule.get("rule").asText()).isEqualTo("PAR-05");
      assertThat(rule.get("strictSeverity").asText()).isEqualTo("ERROR");
      assertThat(rule.get("references").get(0).get("text").asText()).contains("L. 6143-3-2");
      assertThat(rule.get("documents").get(0).asText()).isEqualTo("convention");
    });
    assertThat(Session.of("rules", "--markdown").out())
        .contains("| PAR-18 |")
        .contains("| COI-6 |");
  }

  @Test
  void law_shows_every_step_or_those_of_a_day() throws Exception {
    JsonNode all = json(Session.of("law", "--json"));
    assertThat(all)
        .anySatisfy(step -> assertThat(step.get("parameter").asText()).isEqualTo("CP.DISPENSE.FS"));
    JsonNode march = json(Session.of("law", "--at", "2026-03-31", "--json"));
    JsonNode april = json(Session.of("law", "--at", "2026-04-01", "--json"));
    assertThat(value(march, "CP.DISPENSE.FS")).isEqualTo(40_000);
    assertThat(value(april, "CP.DISPENSE.FS")).isEqualTo(60_000);
    assertThat(all.size()).isGreaterThan(april.size());
  }

  private static int value(JsonNode steps, String parameter) {
    for (JsonNode step : steps) {
      if (step.get("parameter").asText().equals(parameter)) {
        return step.get("value").intValue();
      }
    }
    throw new AssertionError(parameter + " is not in " + steps);
  }

  @Test
  void law_tells_what_changes_between_two_days() throws Exception {
    JsonNode changes =
        json(Session.of("law", "--at", "2026-03-31", "--diff", "2026-04-01", "--json"));
    assertThat(changes).anySatisfy(change -> {
      assertThat(change.get("parameter").asText()).isEqualTo("CP.DISPENSE.FS");
      assertThat(change.get("before").get("value").intValue()).isEqualTo(40_000);
      assertThat(change.get("after").get("value").intValue()).isEqualTo(60_000);
    });
    assertThat(Session.of("law", "--diff", "2026-04-01").err()).contains("aujourd'hui");
  }

  @Test
  void law_of_a_dossier_is_what_its_rules_read() throws Exception {
    JsonNode read =
        json(Session.of("law", "--dossier", "examples/dossiers/argenteuil.json", "--json"));
    assertThat(read)
        .isNotEmpty()
        .allSatisfy(step -> assertThat(step.get("readBy")).isNotEmpty());
  }

  @Test
  void law_tells_which_verdicts_a_change_of_the_law_turns(@TempDir Path folder) throws Exception {
    Path overlay = Session.written(folder.resolve("law.json"), """
        {"RESAH.RESEAU.OBJECTIF": [{"from": "2020-01-01", "until": "2026-01-31", "value": 10,
          "text": "règle interne", "verifiedOn": "2026-05-01"},
          {"from": "2026-02-01", "value": 0, "text": "règle interne", "verifiedOn": "2026-05-01"}]}""");
    Path dossier = Session.written(
        folder.resolve("d.json"),
        "{\"lever\": \"partnership\", \"subject\": {\"networkCount\": 5}}");
    JsonNode difference = json(Session.of(
        "law",
        "--at",
        "2026-01-31",
        "--diff",
        "2026-02-01",
        "--dossier",
        dossier,
        "--dossier",
        DOSSIER,
        "--law",
        overlay,
        "--json"));
    assertThat(difference.get("changes").get(0).get("parameter").asText())
        .isEqualTo("RESAH.RESEAU.OBJECTIF");
    JsonNode turned = difference.get("dossiers").get(0);
    assertThat(turned.get("before").get("asOf").asText()).isEqualTo("2026-01-31");
    assertThat(turned.get("rules")).singleElement().satisfies(flip -> {
      assertThat(flip.get("rule").asText()).isEqualTo("PAR-17");
      assertThat(flip.get("before").asText()).isEqualTo("SATISFIED");
      assertThat(flip.get("after").asText()).isEqualTo("BREACHED INFO");
    });
    assertThat(difference.get("dossiers").get(1).get("rules")).isEmpty();
    assertThat(Session.of(
                "law",
                "--at",
                "2026-01-31",
                "--diff",
                "2026-02-01",
                "--dossier",
                dossier,
                "--law",
                overlay)
            .out())
        .contains("PAR-17")
        .contains("SATISFIED → BREACHED INFO");
  }

  @Test
  void law_marks_what_an_application_laid_over_it(@TempDir Path folder) throws Exception {
    Path overlay = Session.written(folder.resolve("law.json"), """
        {"CP.DISPENSE.FS": [{"from": "2026-06-01", "value": 70000,
          "text": "règle interne", "verifiedOn": "2026-05-01"}]}""");
    JsonNode steps = json(Session.of("law", "--at", "2026-07-01", "--law", overlay, "--json"));
    assertThat(value(steps, "CP.DISPENSE.FS")).isEqualTo(70_000);
    assertThat(steps)
        .anySatisfy(step -> assertThat(step.get("overlaid").asBoolean()).isTrue());
  }

  @Test
  void the_same_table_is_columns_markdown_or_json() {
    assertThat(Session.of("law", "--markdown").out()).startsWith("| Paramètre | Intitulé |");
    assertThat(Session.of("law", "--lang", "en").out()).startsWith("Parameter ");
  }

  @Test
  void an_output_that_cannot_be_written_whole_is_no_success() {
    StringWriter err = new StringWriter();
    Writer full = new Writer() {
      @Override
      public void write(char[] letters, int from, int count) throws IOException {
        throw new IOException("no space left");
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
    Terminal terminal =
        new Terminal(new PrintWriter(full), new PrintWriter(err), Clock.systemUTC(), Session.ROOT);
    assertThat(Cli.run(terminal, "levers")).isEqualTo(2);
    assertThat(err.toString()).contains("n'a pas pu être écrite");
  }
}
