package fr.levier.funding.opendata;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;

/** The published schemas of the formats, as a validator of another hand reads them. */
final class Schemas {

  private final JsonSchema schema;

  private Schemas(SpecVersion.VersionFlag version, String file) {
    schema = JsonSchemaFactory.getInstance(version)
        .getSchema(inJavaWords(Samples.text("schemas/" + file)), InputFormat.JSON);
  }

  /** In a class of characters JavaScript lets a bracket stand as it is, Java does not. */
  private static String inJavaWords(String schema) {
    return schema.replace("[([", "[(\\\\[").replace("[)[", "[)\\\\[");
  }

  static Schemas ocdsRelease() {
    return new Schemas(SpecVersion.VersionFlag.V4, "ocds-release-1.1.json");
  }

  static Schemas decp() {
    return new Schemas(SpecVersion.VersionFlag.V7, "decp_v2.0.3.schema.json");
  }

  List<String> errors(String json) {
    return schema.validate(json, InputFormat.JSON).stream()
        .map(ValidationMessage::toString)
        .toList();
  }
}
