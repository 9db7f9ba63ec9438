package fr.levier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaCommandTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static JsonSchema schema(String document) throws IOException {
    return schema("partnership", document);
  }

  private static JsonSchema schema(String lever, String document) throws IOException {
    Session session = document.isEmpty()
        ? Session.of("schema", lever)
        : Session.of("schema", lever, "--document", document);
    assertThat(session.code()).isZero();
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(MAPPER.readTree(session.out()));
  }

  static List<Path> dossiers() throws IOException {
    try (Stream<Path> files = Files.list(Session.DOSSIERS)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.getFileName().toString().contains("cases"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void every_example_is_valid_by_the_schema_of_its_document(Path dossier) throws IOException {
    JsonNode json = MAPPER.readTree(dossier.toFile());
    String document = json.path("document").asText("");
    assertThat(schema(json.path("lever").asText("partnership"), document).validate(json))
        .isEmpty();
  }

  @Test
  void a_mistyped_key_is_invalid_wherever_it_stands() throws IOException {
    JsonSchema schema = schema("convention");
    ObjectNode top = example();
    top.put("levre", "x");
    assertThat(schema.validate(top)).isNotEmpty();
    ObjectNode deep = example();
    ((ObjectNode) deep.at("/subject/parties/0")).put("nom", "x");
    assertThat(schema.validate(deep)).isNotEmpty();
  }

  @Test
  void a_party_says_of_what_kind_it_is() throws IOException {
    ObjectNode untyped = example();
    ((ObjectNode) untyped.at("/subject/parties/0")).remove("type");
    assertThat(schema("convention").validate(untyped)).isNotEmpty();
  }

  @Test
  void values_have_the_notation_that_the_sdk_reads() throws IOException {
    JsonSchema schema = schema("convention");
    ObjectNode text = example();
    ((ObjectNode) text.get("subject")).put("price", "12 euros");
    assertThat(schema.validate(text)).isNotEmpty();
    ObjectNode cents = example();
    ((ObjectNode) cents.get("subject")).put("price", new java.math.BigDecimal("12.345"));
    assertThat(schema.validate(cents)).isNotEmpty();
    ObjectNode siret = example();
    ((ObjectNode) siret.at("/subject/parties/0")).put("siret", "123");
    assertThat(schema.validate(siret)).isNotEmpty();
  }

  @Test
  void only_the_main_document_may_leave_its_name_out() throws IOException {
    ObjectNode convention = MAPPER.createObjectNode().put("lever", "partnership");
    convention.putObject("subject");
    assertThat(schema("convention").validate(convention)).isEmpty();
    assertThat(schema("bilan").validate(convention)).isNotEmpty();
  }

  private static ObjectNode example() throws IOException {
    return (ObjectNode)
        MAPPER.readTree(Session.DOSSIERS.resolve("partnership.json").toFile());
  }
}
