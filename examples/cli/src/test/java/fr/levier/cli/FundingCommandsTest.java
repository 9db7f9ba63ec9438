package fr.levier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FundingCommandsTest {

  private static final String NEED = """
      {"lever": "procurement", "asOf": "2026-05-01", "subject": {
        "title": "tensiomètres (fictif)", "needValue": 59999.99, "object": "FOURNITURES", "innovative": false,
        "buyer": {"type": "hospital", "name": "CH fictif", "actorType": "EPS_NON_HU"}}}""";

  private static final String SUPPORT = """
      {"lever": "qualification", "asOf": "2026-05-01", "subject": {
        "grantor": {"type": "publicBody", "name": "ARS fictive", "actorType": "ARS"},
        "initiative": "%s", "needDefinedBy": "%s", "consideration": "%s", "pricing": "%s"}}""";

  @TempDir
  private Path folder;

  private Path dossier(String text) {
    return Session.written(folder.resolve("d.json"), text);
  }

  private static JsonNode json(Session session) throws Exception {
    assertThat(session.code()).isZero();
    return new ObjectMapper().readTree(session.out());
  }

  private static List<String> keys(JsonNode object) {
    List<String> keys = new ArrayList<>();
    object.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  @Test
  void procedure_gives_the_codes_of_the_published_table_first_then_the_rest() throws Exception {
    JsonNode answer = json(Session.of("procedure", dossier(NEED), "--json"));
    assertThat(keys(answer))
        .containsExactly(
            "open",
            "publicity",
            "written",
            "decp",
            "day",
            "needValue",
            "buyerProfile",
            "duties",
            "environmentalCriterion",
            "environmentalCondition",
            "socialCondition",
            "turnoverCap",
            "paymentDelay",
            "documents",
            "references",
            "doubts",
            "missing",
            "uncovered");
    assertThat(answer.get("open").toString()).isEqualTo("[\"DISPENSE_SEUIL\",\"MAPA\"]");
    assertThat(answer.get("publicity").asText()).isEqualTo("AUCUNE_EXIGEE");
    assertThat(answer.get("written").asBoolean()).isTrue();
    assertThat(answer.get("decp").asText()).isEqualTo("DONNEES_ESSENTIELLES");
    assertThat(answer.get("missing")).isEmpty();
    assertThat(answer.get("duties")).hasSize(3);
  }

  @Test
  void procedure_tells_the_figures_and_the_texts_in_words() {
    Session session = Session.of("procedure", dossier(NEED));
    assertThat(session.out())
        .contains(
            "au 01/05/2026", "article R. 2122-8 du code de la commande publique", "à vérifier : ");
    assertThat(Session.of("procedure", dossier(NEED), "--lang", "en").out())
        .contains("as of 2026-05-01", "to be verified: ");
  }

  @Test
  void the_day_of_the_launch_wins_and_that_is_told() throws Exception {
    Path launched = dossier(NEED.replace("\"title\"", "\"launchDate\": \"2026-03-31\", \"title\""));
    Session session = Session.of("procedure", launched, "--at", "2026-05-01", "--json");
    assertThat(json(session).get("open").toString()).isEqualTo("[\"MAPA\"]");
    assertThat(session.err()).contains("2026-03-31");
  }

  @Test
  void an_answer_made_under_an_overlay_says_so() throws Exception {
    Path overlay = Session.written(folder.resolve("law.json"), """
        {"CP.DISPENSE.FS": [{"from": "2026-04-01", "value": 50000,
          "text": "règle interne", "verifiedOn": "2026-05-01"}]}""");
    JsonNode answer = json(Session.of("procedure", dossier(NEED), "--law", overlay, "--json"));
    assertThat(answer.get("open").toString()).isEqualTo("[\"MAPA\"]");
    assertThat(answer.get("overlaid").toString()).isEqualTo("[\"CP.DISPENSE.FS\"]");
    assertThat(Session.of("procedure", dossier(NEED), "--law", overlay).out())
        .contains("paramètres remplacés par l’application : CP.DISPENSE.FS");
    Path support =
        dossier(SUPPORT.formatted("BENEFICIARY", "BENEFICIARY", "NONE", "BUDGET_CONTRIBUTION"));
    assertThat(json(Session.of("qualify", support, "--law", overlay, "--json")).get("overlaid"))
        .hasSize(1);
    assertThat(Session.of("qualify", support, "--law", overlay).out())
        .contains("paramètres remplacés par l’application : CP.DISPENSE.FS");
  }

  @Test
  void qualify_argues_on_both_sides_and_asks_for_counsel() throws Exception {
    Path subsidy =
        dossier(SUPPORT.formatted("BENEFICIARY", "BENEFICIARY", "NONE", "BUDGET_CONTRIBUTION"));
    JsonNode answer = json(Session.of("qualify", subsidy, "--json"));
    assertThat(keys(answer)).containsExactly("grade", "for", "against", "missing");
    assertThat(answer.get("grade").asText()).isEqualTo("SUBSIDY");
    assertThat(answer.get("against")).isEmpty();
    assertThat(keys(answer.get("for").get(0))).containsExactly("clue", "weight", "reference");
    assertThat(Session.of("qualify", subsidy).out()).contains("à confirmer par un juriste");
    assertThat(Session.of("qualify", subsidy, "--lang", "en").out())
        .contains("to be confirmed by counsel");
  }

  @Test
  void what_is_no_plain_subsidy_is_told_how_it_would_be_bought() throws Exception {
    Path contract =
        dossier(SUPPORT.formatted("GRANTOR", "GRANTOR", "SERVICE_ORDERED_BY_GRANTOR", "PRICE"));
    JsonNode answer = json(Session.of("qualify", contract, "--json"));
    assertThat(answer.get("grade").asText()).isEqualTo("CONTRACT");
    assertThat(answer.get("procurement").get("missing").toString()).contains("/subject/needValue");
  }

  @Test
  void the_purchase_that_is_stated_beside_a_support_is_classified() throws Exception {
    String contract =
        SUPPORT.formatted("GRANTOR", "GRANTOR", "SERVICE_ORDERED_BY_GRANTOR", "PRICE");
    Path stated = dossier(
        contract.replace(
            "\"initiative\"",
            "\"procurement\": {\"needValue\": 139999.99, \"object\": \"SERVICES\", \"innovative\": false}, \"initiative\""));
    JsonNode answer = json(Session.of("qualify", stated, "--json"));
    assertThat(answer.get("procurement").get("open").toString()).isEqualTo("[\"MAPA\"]");
    assertThat(Session.of("qualify", stated).out()).containsPattern("139.999,99");
  }

  @Test
  void an_undetermined_support_names_the_facts_that_can_still_change_its_grade() throws Exception {
    Path open =
        dossier("{\"lever\": \"qualification\", \"asOf\": \"2026-05-01\", \"subject\": {}}");
    JsonNode answer = json(Session.of("qualify", open, "--json"));
    assertThat(answer.get("grade").asText()).isEqualTo("UNDETERMINED");
    assertThat(answer.get("missing").toString())
        .contains("/subject/initiative", "/subject/pricing");
  }

  @Test
  void a_dossier_of_another_kind_is_refused_in_one_line() {
    Session session = Session.of("qualify", "examples/dossiers/partnership.json");
    assertThat(session.code()).isEqualTo(2);
    assertThat(session.err().strip().lines()).singleElement().asString().contains("partnership");
    assertThat(Session.of("procedure", "examples/dossiers/partnership.json").code())
        .isEqualTo(2);
  }
}
