package fr.levier.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.levier.core.json.UnusableInputException.Position;
import fr.levier.core.text.Localized;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A JSON text, its tree, and where things stand in it. Positions are not kept: they are looked up again when there is an
 * error to tell, so that a large text costs no more than its tree.
 */
final class Source {

  /** Four mebibytes: a dossier of a hundred pages is thirty times smaller. */
  static final int MAX_BYTES = 4 * 1024 * 1024;

  private final String text;

  private Source(String text) {
    this.text = text;
  }

  static Source of(byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      throw tooBig();
    }
    try {
      String decoded =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Source(decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded);
    } catch (CharacterCodingException e) {
      throw new UnusableInputException(
          new Localized("le texte n'est pas en UTF-8", "the text is not UTF-8"),
          "",
          Position.UNKNOWN);
    }
  }

  static Source of(String text) {
    if (text.length() > MAX_BYTES) {
      throw tooBig();
    }
    return new Source(text);
  }

  static UnusableInputException tooBig() {
    return new UnusableInputException(
        new Localized(
            "plus de 4 Mio : ce n'est pas un dossier", "more than 4 MiB: this is not a dossier"),
        "",
        Position.UNKNOWN);
  }

  /** The whole text as a tree; duplicate keys and anything after the value are errors. */
  JsonNode tree() {
    try (JsonParser parser = Mapper.parser(text)) {
      return whole(parser);
    } catch (JsonProcessingException e) {
      throw malformed(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode whole(JsonParser parser) throws IOException {
    try {
      if (parser.nextToken() == null) {
        throw new UnusableInputException(
            new Localized("le texte est vide", "the text is empty"), "", new Position(1, 1));
      }
      JsonNode root = value(parser);
      if (parser.nextToken() != null) {
        throw new UnusableInputException(
            new Localized(
                "du texte suit la fin de l'objet JSON",
                "there is text after the end of the JSON value"),
            "",
            position(parser.currentTokenLocation()));
      }
      return root;
    } catch (StreamConstraintsException e) {
      // such an error does not say where it happened; the parser does
      throw new UnusableInputException(
          Mapper.exceeded(String.valueOf(e.getOriginalMessage())),
          "",
          position(parser.currentLocation()));
    }
  }

  private static JsonNode value(JsonParser parser) throws IOException {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> nodes.textNode(parser.getText());
      case VALUE_NUMBER_INT ->
        switch (parser.getNumberType()) {
          case INT -> nodes.numberNode(parser.getIntValue());
          case LONG -> nodes.numberNode(parser.getLongValue());
          default -> nodes.numberNode(parser.getBigIntegerValue());
        };
      case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDecimalValue());
      case VALUE_TRUE -> nodes.booleanNode(true);
      case VALUE_FALSE -> nodes.booleanNode(false);
      default -> nodes.nullNode();
    };
  }

  private static ObjectNode object(JsonParser parser) throws IOException {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      if (object.has(key)) {
        throw new UnusableInputException(
            new Localized(
                "la clé « " + key + " » est écrite deux fois",
                "the key \"" + key + "\" is written twice"),
            parser.getParsingContext().pathAsPointer().toString(),
            position(parser.currentTokenLocation()));
      }
      parser.nextToken();
      object.set(key, value(parser));
    }
    return object;
  }

  private static ArrayNode array(JsonParser parser) throws IOException {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser));
    }
    return array;
  }

  /** Where the value at {@code pointer} starts or, with {@code atKey}, its key. */
  Position locate(String pointer, boolean atKey) {
    try (JsonParser parser = Mapper.parser(text)) {
      parser.nextToken();
      JsonLocation key = parser.currentTokenLocation();
      for (String step : Pointers.steps(pointer)) {
        JsonLocation found = enter(parser, step);
        if (found == null) {
          return position(parser.currentTokenLocation());
        }
        key = found;
      }
      return position(atKey ? key : parser.currentTokenLocation());
    } catch (IOException e) {
      return Position.UNKNOWN;
    }
  }

  /** Moves to the child and gives the place of its key; null, without moving, when there is no such child. */
  private static @Nullable JsonLocation enter(JsonParser parser, String step) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        JsonLocation key = parser.currentTokenLocation();
        boolean here = parser.currentName().equals(step);
        parser.nextToken();
        if (here) {
          return key;
        }
        parser.skipChildren();
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY && Pointers.isIndex(step)) {
      int wanted = Integer.parseInt(step);
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        if (i == wanted) {
          return parser.currentTokenLocation();
        }
        parser.skipChildren();
      }
    }
    return null;
  }

  private UnusableInputException malformed(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    Position position = location == null ? Position.UNKNOWN : position(location);
    if (e instanceof JsonEOFException) {
      return new UnusableInputException(
          new Localized(
              "JSON mal formé : le texte s'arrête trop tôt ; il manque un guillemet, un crochet ou une accolade",
              "malformed JSON: the text stops too early; a quote, a bracket or a brace is missing"),
          "",
          position);
    }
    String near = near(position);
    return new UnusableInputException(
        new Localized(
            "JSON mal formé près de « " + near + " »", "malformed JSON near \"" + near + "\""),
        "",
        position);
  }

  /** What stands around a position on its line, at most thirty characters. */
  private String near(Position position) {
    String line =
        text.lines().skip(Math.max(0, position.line() - 1)).findFirst().orElse("");
    int to = Math.min(line.length(), Math.max(0, position.column() + 10));
    return line.substring(Math.max(0, Math.min(to, position.column() - 20)), to).strip();
  }

  private static Position position(JsonLocation location) {
    return new Position(Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
  }
}
