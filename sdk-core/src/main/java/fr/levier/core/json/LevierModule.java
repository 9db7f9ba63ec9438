package fr.levier.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import fr.levier.core.text.Localized;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.function.Function;

/** One notation for each value: the stock readers also take arrays, numbers, or a date that drags an hour behind it. */
final class LevierModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  LevierModule() {
    super("levier");
    addDeserializer(LocalDate.class, new Iso<>(LocalDate.class, LocalDate::parse));
    addDeserializer(LocalTime.class, new Iso<>(LocalTime.class, LocalTime::parse));
    addDeserializer(Period.class, new Iso<>(Period.class, Period::parse));
    addDeserializer(JsonTree.class, new TreeReader());
    addSerializer(new TreeWriter());
    // Words that a rule tells among its facts: the text of reference.
    addSerializer(Localized.class, ToStringSerializer.instance);
  }

  private static final class Iso<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, T> parse;

    Iso(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      if (parser.currentToken() != JsonToken.VALUE_STRING) {
        return (T) context.handleUnexpectedToken(handledType(), parser);
      }
      String text = parser.getText();
      try {
        return parse.apply(text);
      } catch (DateTimeException e) {
        return (T) context.handleWeirdStringValue(handledType(), text, "not ISO 8601");
      }
    }
  }

  private static final class TreeReader extends StdScalarDeserializer<JsonTree> {

    private static final long serialVersionUID = 1L;

    TreeReader() {
      super(JsonTree.class);
    }

    @Override
    public JsonTree deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return JsonTree.of(context.readTree(parser));
    }

    @Override
    public JsonTree getNullValue(DeserializationContext context) {
      return JsonTree.of(context.getNodeFactory().nullNode());
    }
  }

  private static final class TreeWriter extends StdSerializer<JsonTree> {

    private static final long serialVersionUID = 1L;

    TreeWriter() {
      super(JsonTree.class);
    }

    @Override
    public void serialize(JsonTree tree, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      JsonNode node = tree.node();
      provider.defaultSerializeValue(node, generator);
    }
  }
}
