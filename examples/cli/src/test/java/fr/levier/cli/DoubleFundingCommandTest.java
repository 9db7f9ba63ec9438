package fr.levier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real dossiers given together: what stands in the findings of each file. */
class DoubleFundingCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DAY = "2026-11-20";

  @TempDir
  private Path folder = Path.of("");

  private static ObjectNode dossier(String name) throws Exception {
    return (ObjectNode) JSON.readTree(Session.DOSSIERS.resolve(name).toFile());
  }

  private static ObjectNode subject(ObjectNode dossier) {
    return dossier.withObject("/subject");
  }

  private Path written(String name, ObjectNode dossier) {
    return Session.written(folder.resolve(name), dossier.toString());
  }

  /** The findings on several dossiers of each file, as {@code rule path other-file}. */
  private static List<List<String>> together(Path... files) throws Exception {
    List<Object> typed = new ArrayList<>(List.of("check"));
    typed.addAll(List.of(files));
    typed.addAll(List.of("--at", DAY, "--json"));
    List<List<String>> found = new ArrayList<>();
    for (JsonNode report : JSON.readTree(Session.of(typed.toArray()).out())) {
      List<String> mix = new ArrayList<>();
      for (JsonNode finding : report.get("findings")) {
        if (finding.get("rule").asText().startsWith("MIX-")) {
          assertThat(finding.get("facts").get("files")).hasSize(1);
          mix.add(String.join(
              " ",
              finding.get("rule").asText(),
              finding.get("path").asText(),
              finding.get("facts").get("files").get(0).asText()));
        }
      }
      found.add(mix);
    }
    return found;
  }

  @Test
  void one_expense_of_a_grant_and_of_a_mission_is_told_in_both_files() throws Exception {
    ObjectNode fir = dossier("fir.json");
    subject(fir)
        .withArray("expenseLines")
        .addObject()
        .put("label", "Mission de formation de mars :  voyages")
        .put("lever", "fir")
        .put("amount", 3200);
    Path grant = written("fir-x.json", fir);
    Path mission = written("mig-x.json", dossier("mig.json"));
    assertThat(together(grant, mission))
        .containsExactly(
            List.of("MIX-1 /subject/expenseLines/2 " + mission),
            List.of("MIX-1 /subject/expenseLines/0 " + grant));
    assertThat(together(Session.DOSSIERS.resolve("fir.json"), mission))
        .containsExactly(List.of(), List.of());
    Session told = Session.of("check", grant, mission, "--at", DAY, "--lang", "en");
    assertThat(told.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(told.out())
        .contains("ERROR MIX-1 /subject/expenseLines/2", "ERROR MIX-1 /subject/expenseLines/0")
        .contains("by mig in " + mission, "by fir in " + grant);
  }

  /** The grant of the example has 90 000 euros of public aid for a cost of 110 000. */
  @ParameterizedTest
  @CsvSource({"19999.99, false", "20000, false", "20000.01, true"})
  void the_public_aids_of_one_project_reach_its_cost_and_no_cent_more(BigDecimal more, boolean over)
      throws Exception {
    ObjectNode fir = dossier("fir.json");
    ObjectNode mig = dossier("mig.json");
    ObjectNode plan = subject(mig).withObject("/financingPlan");
    plan.set("project", subject(fir).at("/financingPlan/project"));
    plan.set("charges", JSON.createArrayNode());
    plan.putArray("products")
        .addObject()
        .put("account", "74")
        .put("label", "dotation")
        .put("funder", "Ministère fictif")
        .putArray("amounts")
        .addObject()
        .put("year", 2027)
        .put("amount", more);
    Path grant = written("a.json", fir);
    Path mission = written("b.json", mig);
    assertThat(together(grant, mission))
        .isEqualTo(
            over
                ? List.of(
                    List.of("MIX-2 /subject/publicAids " + mission),
                    List.of("MIX-2 /subject/financingPlan/products " + grant))
                : List.of(List.of(), List.of()));
  }

  @Test
  void one_deliverable_is_not_both_granted_and_bought() throws Exception {
    ObjectNode fir = dossier("fir.json");
    subject(fir)
        .putArray("grantDeliverables")
        .add("La formation des utilisateurs de deux services");
    Path grant = written("a.json", fir);
    Path purchase = written("b.json", dossier("procurement.json"));
    assertThat(together(grant, purchase))
        .containsExactly(
            List.of("MIX-3 /subject/grantDeliverables/0 " + purchase),
            List.of("MIX-3 /subject/deliverables/1 " + grant));
    assertThat(together(Session.DOSSIERS.resolve("fir.json"), purchase))
        .containsExactly(List.of(), List.of());
  }
}
