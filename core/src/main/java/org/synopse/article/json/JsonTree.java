package org.synopse.article.json;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * A JSON document as maps, lists, strings, numbers and booleans.
 *
 * <p>Articles and their metadata are small; a document that is nested deeper than {@value #DEEPEST}
 * is none of ours.
 */
public final class JsonTree {
  /** The deepest nesting that is read. */
  public static final int DEEPEST = 100;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(32 << 20)
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build();

  private JsonTree() {}

  /**
   * The elements of a list.
   *
   * @param json each as JSON of its own
   * @param broken what is wrong behind the last of them, or {@code null} where nothing is
   */
  public record Elements(List<String> json, @Nullable String broken) {
    public Elements {
      json = List.copyOf(json);
    }
  }

  /**
   * Returns the document: a {@link Map} with string keys, a {@link List}, or a single value.
   *
   * @throws JsonFormatException if it is no JSON, or nested too deep
   */
  public static @Nullable Object parse(String json) throws JsonFormatException {
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), new StringReader(json))) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw new JsonFormatException("no JSON in it", null);
      }
      return value(parser, first);
    } catch (JacksonException e) {
      throw new JsonFormatException(reason(e), e);
    }
  }

  /**
   * Returns each element of a list as JSON of its own, up to the first that is broken.
   *
   * @throws JsonFormatException if it is no list, or its first element is broken
   */
  public static Elements elements(String json) throws JsonFormatException {
    List<String> elements = new ArrayList<>();
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), new StringReader(json))) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw new JsonFormatException("no list", null);
      }
      for (JsonToken token = parser.nextToken();
          token != null && token != JsonToken.END_ARRAY;
          token = parser.nextToken()) {
        int begin = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        if (token == JsonToken.START_OBJECT) {
          elements.add(json.substring(begin, (int) parser.currentLocation().getCharOffset()));
        }
      }
    } catch (JacksonException e) {
      if (elements.isEmpty()) {
        throw new JsonFormatException(reason(e), e);
      }
      return new Elements(elements, reason(e));
    }
    return new Elements(elements, null);
  }

  private static String reason(JacksonException e) {
    String message = String.valueOf(e.getOriginalMessage());
    return message.contains("nesting depth")
        ? "JSON nested deeper than " + DEEPEST
        : "not valid JSON";
  }

  private static @Nullable Object value(JsonParser parser, JsonToken token) {
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getString();
      default -> null;
    };
  }

  private static Map<String, @Nullable Object> object(JsonParser parser) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (JsonToken token = parser.nextToken();
        token == JsonToken.PROPERTY_NAME;
        token = parser.nextToken()) {
      String name = parser.currentName();
      object.put(name, value(parser, parser.nextToken()));
    }
    return object;
  }

  private static List<@Nullable Object> array(JsonParser parser) {
    List<@Nullable Object> array = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != null && token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      array.add(value(parser, token));
    }
    return array;
  }

  /** Returns the string at the key of an object, without blanks around it, if it has one. */
  public static Optional<String> text(@Nullable Object node, String key) {
    return node instanceof Map<?, ?> map && map.get(key) instanceof String text && !text.isBlank()
        ? Optional.of(text.strip())
        : Optional.empty();
  }

  /** Returns what is at the key of an object, or {@code null}. */
  public static @Nullable Object at(@Nullable Object node, String key) {
    return node instanceof Map<?, ?> map ? map.get(key) : null;
  }

  /** Returns the items of a list, or the one value where it is none. */
  public static List<?> items(@Nullable Object node) {
    if (node instanceof List<?> list) {
      return list;
    }
    return node == null ? List.of() : List.of(node);
  }
}
