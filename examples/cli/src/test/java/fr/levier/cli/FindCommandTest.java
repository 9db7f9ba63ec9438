package fr.levier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindCommandTest {

  private static final String PROJECT = "examples/projet.json";

  @TempDir
  private Path folder = Path.of("");

  private Session find(String text, Object... options) {
    List<Object> typed = new ArrayList<>(List.of("find"));
    typed.add(Session.written(folder.resolve("p.json"), text));
    typed.addAll(List.of(options));
    return Session.of(typed.toArray());
  }

  private static JsonNode json(Session session) throws Exception {
    assertThat(session.code()).isZero();
    assertThat(session.err()).isEmpty();
    return new ObjectMapper().readTree(session.out());
  }

  private static JsonNode row(JsonNode found, String lever) {
    for (JsonNode row : found.get("levers")) {
      if (row.get("lever").asText().equals(lever)) {
        return row;
      }
    }
    throw new AssertionError(lever + " is not in " + found);
  }

  @Test
  void every_lever_stands_beside_the_others_with_all_that_is_promised_of_it() throws Exception {
    JsonNode found = json(Session.of("find", PROJECT, "--json"));
    assertThat(found.get("asOf").asText()).isEqualTo("2026-06-01");
    assertThat(found.get("levers"))
        .hasSize(
            new ObjectMapper().readTree(Session.of("levers", "--json").out()).size());
    assertThat(found.get("levers")).allSatisfy(row -> {
      List<String> keys = new ArrayList<>();
      row.fieldNames().forEachRemaining(keys::add);
      assertThat(keys)
          .containsExactly(
              "lever",
              "title",
              "answer",
              "reasons",
              "missing",
              "calendar",
              "contact",
              "guide",
              "documents",
              "combinations");
      assertThat(row.get("reasons")).isNotEmpty();
      assertThat(row.get("documents")).isNotEmpty();
      assertThat(row.get("calendar").get("text").asText()).isNotBlank();
      assertThat(row.get("contact").asText()).isNotBlank();
    });
  }

  @Test
  void a_figure_of_a_calendar_has_its_article_its_first_day_and_the_day_it_was_read()
      throws Exception {
    JsonNode calendar = row(json(Session.of("find", PROJECT, "--json")), "fir").get("calendar");
    assertThat(calendar.get("references").toString()).contains("juillet 2020");
    JsonNode longest = calendar.get("figures").get(0);
    assertThat(longest.get("parameter").asText()).isEqualTo("FIR.PLURIANNUEL.MAX");
    assertThat(longest.get("value").asText()).isEqualTo("P5Y");
    assertThat(longest.get("article").asText()).isEqualTo("R. 1435-29");
    assertThat(longest.get("from").asText()).isEqualTo("2012-03-01");
    assertThat(longest.get("verifiedOn").asText()).isEqualTo("2026-11-22");
    assertThat(Session.of("find", PROJECT).out().replace('\u00a0', ' '))
        .contains(
            "durée maximale d’un financement FIR : 5 ans — article R. 1435-29 du code de la santé publique");
  }

  /** No day, no length is typed into a calendar: it is a dated figure, or the guide is named. */
  @Test
  void no_calendar_tells_a_number_without_saying_where_it_stands() throws Exception {
    JsonNode found = json(Session.of("find", PROJECT, "--json", "--at", "2022-06-01"));
    assertThat(found.get("levers")).allSatisfy(row -> {
      JsonNode calendar = row.get("calendar");
      if (calendar.get("text").asText().matches(".*\\d.*")) {
        assertThat(calendar.get("references")).isNotEmpty();
      }
    });
  }

  @Test
  void both_languages_say_the_same_of_a_company() throws Exception {
    String company = "{\"asOf\": \"2020-07-15\", \"project\": {\"actor\": \"ENTREPRISE_PME\"}}";
    JsonNode french = row(json(find(company, "--json")), "fir");
    JsonNode english = row(json(find(company, "--json", "--lang", "en")), "fir");
    assertThat(french.get("guide").get("cell").asText()).isEqualTo("VIA");
    assertThat(english.get("guide").get("cell").asText()).isEqualTo("VIA");
    assertThat(french.get("guide").get("text").asText())
        .isEqualTo(
            "fiche accessible par un porteur éligible seulement : l’acteur en est partenaire, jamais bénéficiaire");
    assertThat(english.get("guide").get("text").asText())
        .isEqualTo(
            "a sheet that is reached through an eligible carrier only: the actor is a partner, never the beneficiary");
    assertThat(find(company, "--lang", "en").out())
        .contains("a company does not receive the FIR", "guide of July 2020: no sheet");
    assertThat(find(company).out()).contains("une entreprise ne reçoit pas le FIR");
  }

  /** What somebody who has read the guide alone would write, on a day of its time. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      fir         | OPEN        | 2020-07-15 | "actor": "EPS_NON_HU", "needs": ["FUNDING"], "ownInitiative": true
      fir         | VIA_CARRIER | 2020-07-15 | "actor": "ENTREPRISE_PME", "needs": ["FUNDING"], "ownInitiative": true
      cpom        | OPEN        | 2020-07-15 | "actor": "EHPAD", "needs": ["AGREED_OBJECTIVES"]
      article51   | OPEN        | 2020-07-15 | "actor": "ENTREPRISE_STARTUP", "needs": ["DEROGATION"]
      calls       | OPEN        | 2020-07-15 | "actor": "MAISON_DE_SANTE", "needs": ["FUNDING"]
      mig         | OPEN        | 2020-07-15 | "actor": "ESPIC", "needs": ["FUNDING"], "partnerCountry": "BF", "themes": ["INTERNATIONAL_COOPERATION"]
      procurement | OPEN        | 2020-07-15 | "actor": "ENTREPRISE_PME", "needs": ["PURCHASE"]
      financeurs  | OPEN        | 2020-07-15 | "actor": "CCAS_CIAS", "needs": ["FUNDING"], "themes": ["LOSS_OF_AUTONOMY"], "ownInitiative": true
      tiga        | OPEN        | 2019-01-15 | "actor": "EPCI", "needs": ["FUNDING"]
      indemand    | OPEN        | 2020-07-15 | "actor": "ESPIC", "needs": ["CO_DEVELOPMENT"], "fields": ["TECHNOLOGICAL_DIGITAL"]
      """)
  void a_reader_of_the_guide_finds_each_of_its_levers(
      String lever, String answer, String day, String project) throws Exception {
    JsonNode row = row(
        json(find("{\"asOf\": \"" + day + "\", \"project\": {" + project + "}}", "--json")), lever);
    assertThat(row.get("answer").asText()).as(row.toString()).isEqualTo(answer);
    assertThat(row.get("guide")).isNotNull();
  }

  @Test
  void a_missing_actor_leaves_every_lever_undecided_or_closed_and_is_asked_for() throws Exception {
    JsonNode found = json(find("{\"asOf\": \"2026-06-01\", \"project\": {}}", "--json"));
    assertThat(found.get("levers")).allSatisfy(row -> {
      assertThat(row.get("answer").asText()).isEqualTo("UNDECIDED");
      assertThat(row.get("missing").toString()).contains("/project/actor");
      assertThat(row.get("guide").isNull()).isTrue();
    });
  }

  @Test
  void without_a_day_it_is_that_of_today_and_that_is_told() {
    Session session = find("{\"project\": {\"actor\": \"EHPAD\"}}");
    assertThat(session.code()).isZero();
    assertThat(session.err()).contains("2026");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      `` | 1:1: le texte est vide | the text is empty
      {} | 1:1: il manque « project » | "project" is missing
      {"project": {"actr": "EHPAD"}} | 1:14: clé inconnue « actr » ; vouliez-vous dire « actor » ? | did you mean "actor"?
      {"projet": {}} | nom inconnu « projet » ; vouliez-vous dire « project » ? | unknown key "projet"
      {"project": {"actor": "HOPITAL"}} | 1:23: valeur inconnue « HOPITAL » | unknown value "HOPITAL"
      {"project": {"maturity": 12}} | 1:26: « maturity » ne peut pas valoir 12 | "maturity" cannot be 12
      {"project": {"amount": -1}} | -1 | -1
      """)
  void what_cannot_be_used_is_one_line_with_its_place(String text, String french, String english) {
    Session session = find(text);
    assertThat(session.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(session.out()).isEmpty();
    assertThat(session.err()).contains("p.json:1:").contains(french);
    assertThat(session.err().lines()).hasSize(1);
    assertThat(find(text, "--lang", "en").err()).contains(english);
  }
}
