package fr.levier.core.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.introspect.VisibilityChecker;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.levier.core.text.Localized;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** The one Jackson mapper, built on first use. */
final class Mapper {

  static final int MAX_DEPTH = 100;

  private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
      .maxNestingDepth(MAX_DEPTH)
      .maxNumberLength(100)
      .maxNameLength(500)
      .maxTokenCount(500_000)
      .build();

  /** Built when first asked for: reading a subject is not the business of every caller. */
  private static final class Holder {
    static final JsonMapper MAPPER = build();
    static final ObjectWriter PRETTY =
        MAPPER.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));
  }

  private Mapper() {}

  static JsonMapper get() {
    return Holder.MAPPER;
  }

  static ObjectWriter pretty() {
    return Holder.PRETTY;
  }

  static JsonParser parser(String text) throws IOException {
    return get().getFactory().createParser(text);
  }

  /** Which bound a text went over; told in our words. */
  static Localized exceeded(String jacksonMessage) {
    if (jacksonMessage.contains("nesting depth")) {
      return new Localized(
          "plus de " + MAX_DEPTH + " niveaux d'imbrication",
          "more than " + MAX_DEPTH + " levels of nesting");
    }
    if (jacksonMessage.contains("Number value length")) {
      return new Localized("un nombre de plus de 100 chiffres", "a number of more than 100 digits");
    }
    if (jacksonMessage.contains("Name length")) {
      return new Localized(
          "une clé de plus de 500 caractères", "a key of more than 500 characters");
    }
    return new Localized(
        "trop de valeurs : ce n'est pas un dossier", "too many values: this is not a dossier");
  }

  private static JsonMapper build() {
    JsonMapper.Builder builder = JsonMapper.builder(
            JsonFactory.builder().streamReadConstraints(BOUNDS).build())
        .addModule(new Jdk8Module())
        .addModule(new JavaTimeModule())
        .addModule(new LevierModule())
        .annotationIntrospector(new OnlyDeclaredProperties())
        .disable(
            MapperFeature.REQUIRE_TYPE_ID_FOR_SUBTYPES, MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .enable(
            DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
            DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .disable(
            DeserializationFeature.ACCEPT_FLOAT_AS_INT,
            DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        .disable(
            SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
            SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
        .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
        .withCoercionConfig(
            LogicalType.Textual,
            config -> config
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    // an absent list and an empty one are the same fact; Optional<List> keeps them apart
    for (Class<?> type : List.of(
        Iterable.class,
        List.class,
        Set.class,
        SortedSet.class,
        Collection.class,
        Map.class,
        SortedMap.class)) {
      builder.withConfigOverride(
          type,
          override -> override
              .setInclude(JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
              .setSetterInfo(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL)));
    }
    return builder.build();
  }

  /** Properties are the attributes of a model or the components of a record; a computed method is none. */
  private static final class OnlyDeclaredProperties extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public VisibilityChecker<?> findAutoDetectVisibility(
        AnnotatedClass type, VisibilityChecker<?> checker) {
      VisibilityChecker<?> annotated = super.findAutoDetectVisibility(type, checker);
      if (type.getRawType().isRecord()) {
        return annotated;
      }
      return annotated
          .withVisibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
          .withVisibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
          .withVisibility(PropertyAccessor.SETTER, JsonAutoDetect.Visibility.NONE)
          .withVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.NONE);
    }
  }
}
