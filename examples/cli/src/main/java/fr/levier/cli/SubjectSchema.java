package fr.levier.cli;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.MethodScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfig;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import fr.levier.core.dossier.Attestation;
import fr.levier.core.lever.DocumentKind;
import fr.levier.core.lever.Lever;
import fr.levier.core.report.Waiver;
import java.beans.Introspector;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema (2020-12) of a dossier file, derived from the model: what it accepts is what the SDK can read. What the
 * rules want is no part of it, since a draft is a dossier too.
 */
final class SubjectSchema {

  private static final SchemaGeneratorConfig CONFIG = config();

  private SubjectSchema() {}

  static ObjectNode of(Lever lever, DocumentKind<?> kind) {
    SchemaBuilder types = new SchemaGenerator(CONFIG).buildMultipleSchemaDefinitions();
    boolean main = kind.id().equals(lever.documents().get(0).id());
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("$schema", SchemaVersion.DRAFT_2020_12.getIdentifier());
    schema.put("title", lever.title().french() + " : " + kind.title().french());
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    properties.putObject("lever").put("const", lever.id());
    properties.putObject("document").put("const", kind.id());
    properties.set("asOf", Notation.DAY.schema());
    properties.set("subject", types.createSchemaReference(kind.subjectType()));
    listing(properties, "waivers", types.createSchemaReference(Waiver.class));
    listing(properties, "attestations", types.createSchemaReference(Attestation.class));
    var required = schema.putArray("required").add("lever").add("subject");
    if (!main) {
      required.add("document");
    }
    schema.put("additionalProperties", false);
    schema.set("$defs", types.collectDefinitions("$defs"));
    return schema;
  }

  private static void listing(ObjectNode properties, String name, ObjectNode item) {
    properties.putObject(name).put("type", "array").set("items", item);
  }

  private static SchemaGeneratorConfig config() {
    SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
        SchemaVersion.DRAFT_2020_12,
        new OptionPreset(
            Option.SCHEMA_VERSION_INDICATOR,
            Option.DEFINITIONS_FOR_ALL_OBJECTS,
            Option.DEFINITION_FOR_MAIN_SCHEMA,
            Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
            Option.FLATTENED_ENUMS,
            Option.NONPUBLIC_NONSTATIC_FIELDS_WITHOUT_GETTERS,
            Option.GETTER_METHODS,
            Option.NONSTATIC_NONVOID_NONGETTER_METHODS,
            Option.FIELDS_DERIVED_FROM_ARGUMENTFREE_METHODS));
    builder
        .forFields()
        .withIgnoreCheck(field -> !field.getDeclaringType().getErasedType().isRecord())
        .withTargetTypeOverridesResolver(SubjectSchema::held)
        .withNullableCheck(field -> false)
        .withRequiredCheck(SubjectSchema::isRequired);
    builder
        .forMethods()
        .withIgnoreCheck(method -> !isAttribute(method))
        .withPropertyNameOverrideResolver(SubjectSchema::attribute)
        .withTargetTypeOverridesResolver(SubjectSchema::held)
        .withNullableCheck(method -> false)
        .withRequiredCheck(SubjectSchema::isRequired);
    builder
        .forTypesInGeneral()
        .withCustomDefinitionProvider(SubjectSchema::definition)
        .withTypeAttributeOverride((node, scope, context) ->
            typeName(scope.getType()).ifPresent(name -> addType(node, name)));
    return builder.build();
  }

  /** An accessor that the builder has a value for; a computed method is none. */
  private static boolean isAttribute(MethodScope method) {
    return method.getRawMember().getDeclaringClass().isInterface()
        && Modifier.isAbstract(method.getRawMember().getModifiers())
        && method.getArgumentCount() == 0
        && (named(method) || !attribute(method).equals(method.getRawMember().getName()));
  }

  /** {@code getTitle} is {@code title}, unless an annotation names it. */
  private static String attribute(MethodScope method) {
    String name = method.getRawMember().getName();
    if (named(method)) {
      return method.getRawMember().getAnnotation(JsonProperty.class).value();
    }
    String stem = name.replaceFirst("^(get|is)(?=[A-Z])", "");
    return stem.equals(name) ? name : Introspector.decapitalize(stem);
  }

  private static boolean named(MethodScope method) {
    JsonProperty name = method.getRawMember().getAnnotation(JsonProperty.class);
    return name != null && !name.value().isEmpty();
  }

  /** What an {@code Optional} holds: an absent key, never {@code null}, is how a dossier leaves it out. */
  private static @Nullable List<ResolvedType> held(MemberScope<?, ?> member) {
    ResolvedType type = member.getType();
    return type != null && type.getErasedType() == Optional.class ? type.getTypeParameters() : null;
  }

  /** What has no way to be absent. */
  private static boolean isRequired(MemberScope<?, ?> member) {
    Class<?> erased = member.getDeclaredType().getErasedType();
    return erased != Optional.class
        && !Iterable.class.isAssignableFrom(erased)
        && !Map.class.isAssignableFrom(erased);
  }

  private static @Nullable CustomDefinition definition(
      ResolvedType type, SchemaGenerationContext context) {
    Class<?> erased = type.getErasedType();
    Optional<ObjectNode> notation = Notation.of(erased);
    if (notation.isPresent()) {
      return new CustomDefinition(
          notation.get(),
          CustomDefinition.DefinitionType.INLINE,
          CustomDefinition.AttributeInclusion.NO);
    }
    JsonSubTypes family = erased.getAnnotation(JsonSubTypes.class);
    if (family == null || typeName(type).isPresent()) {
      return null;
    }
    ObjectNode choice = JsonNodeFactory.instance.objectNode();
    var kinds = choice.putArray("oneOf");
    for (JsonSubTypes.Type child : family.value()) {
      ObjectNode reference =
          context.createDefinitionReference(context.getTypeContext().resolve(child.value()));
      reference.putArray("required").add("type");
      kinds.add(reference);
    }
    return new CustomDefinition(
        choice, CustomDefinition.DefinitionType.STANDARD, CustomDefinition.AttributeInclusion.NO);
  }

  private static Optional<String> typeName(ResolvedType type) {
    return Optional.ofNullable(type.getErasedType().getAnnotation(JsonTypeName.class))
        .map(JsonTypeName::value);
  }

  /** The key that tells one kind of a family from another. */
  private static void addType(ObjectNode definition, String name) {
    if (definition.path("properties") instanceof ObjectNode properties) {
      properties.putObject("type").put("const", name);
    }
  }
}
