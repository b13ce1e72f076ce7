package org.placewright.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewright.os.FileFailure;

/**
 * JSON as maps, lists, texts, numbers and booleans, keys in the order given. An {@link Optional} is
 * its value or null.
 */
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final long MOST_BYTES = 16 << 20;

  /** Any double has fewer, before the point and after it. */
  private static final int MOST_DIGITS = 400;

  private Json() {}

  /**
   * Writes an object, indented, with line feeds.
   *
   * @param object maps, lists, texts, numbers, booleans and nulls, written in their order
   * @param out where to; not closed
   * @throws IOException when it cannot be written
   */
  public static void write(Map<String, ?> object, Writer out) throws IOException {
    write(object, out, new DefaultIndenter("  ", "\n"));
  }

  private static void write(Map<String, ?> object, Writer out, DefaultPrettyPrinter.Indenter lines)
      throws IOException {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER));
    printer.indentObjectsWith(lines);
    printer.indentArraysWith(lines);
    JsonGenerator json = FACTORY.createGenerator(out);
    json.setPrettyPrinter(printer);
    json.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature());
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    writeValue(object, json);
    json.close();
    out.append('\n');
  }

  private static void writeValue(Object value, JsonGenerator json) throws IOException {
    if (value instanceof Map<?, ?> object) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : object.entrySet()) {
        json.writeFieldName(entry.getKey().toString());
        writeValue(entry.getValue(), json);
      }
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object element : list) {
        writeValue(element, json);
      }
      json.writeEndArray();
    } else {
      writeScalar(value, json);
    }
  }

  private static void writeScalar(Object value, JsonGenerator json) throws IOException {
    if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        writeValue(optional.get(), json);
      } else {
        json.writeNull();
      }
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Integer || value instanceof Long) {
      json.writeNumber(((Number) value).longValue());
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof String text) {
      json.writeString(text);
    } else {
      throw new IllegalArgumentException("not for JSON: " + value.getClass());
    }
  }

  /**
   * Writes an object as a text.
   *
   * @param object maps, lists, texts, numbers, booleans and nulls, written in their order
   * @return what {@link #write} writes
   * @throws IOException when it cannot be written
   */
  public static String text(Map<String, ?> object) throws IOException {
    StringWriter text = new StringWriter();
    write(object, text);
    return text.toString();
  }

  /**
   * Writes an object as a text of which people read little.
   *
   * @param object maps, lists, texts, numbers, booleans and nulls, written in their order
   * @return the same as {@link #text}, with a line for each element of the object's lists
   * @throws IOException when it cannot be written
   */
  public static String brief(Map<String, ?> object) throws IOException {
    StringWriter text = new StringWriter();
    write(object, text, new OuterLines());
    return text.toString();
  }

  /** New lines for the object's own entries, and for elements of lists in it; none within these. */
  private static final class OuterLines implements DefaultPrettyPrinter.Indenter {
    private static final int DEEPEST = 2;
    private boolean deeper;

    @Override
    public void writeIndentation(JsonGenerator json, int level) throws IOException {
      boolean ends = deeper && level == DEEPEST;
      deeper = level > DEEPEST;
      if (level <= DEEPEST && !ends) {
        json.writeRaw("\n" + "  ".repeat(level));
      }
    }

    @Override
    public boolean isInline() {
      return false;
    }
  }

  /**
   * Reads a file that holds one object. Nulls are left out.
   *
   * @return the object
   * @throws NotJson when it is not a JSON object, or is larger or has longer numbers than this
   *     program ever writes
   * @throws IOException when it cannot be read
   */
  public static Map<String, Object> read(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new NotJson(file + " is larger than any file of its kind");
    }
    return parse(text(file), file.toString());
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException noText) {
      throw new NotJson(file + " is not in UTF-8", noText);
    } catch (IOException failure) {
      throw FileFailure.of(file, failure);
    }
  }

  /**
   * Reads a text that holds one object. Nulls are left out.
   *
   * @param text the object
   * @param name what messages call it
   * @return the object
   * @throws IOException when it is not a JSON object, or has longer numbers than this program ever
   *     writes
   */
  public static Map<String, Object> parse(String text, String name) throws IOException {
    try (JsonParser json = FACTORY.createParser(text)) {
      if (json.nextToken() == JsonToken.START_OBJECT) {
        return readObject(json);
      }
    } catch (JsonProcessingException failure) {
      throw new NotJson(name + " is not JSON: " + failure.getOriginalMessage(), failure);
    }
    throw new NotJson(name + " does not hold a JSON object");
  }

  private static Map<String, Object> readObject(JsonParser json) throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      if (json.nextToken() != JsonToken.VALUE_NULL) {
        object.put(name, readValue(json));
      }
    }
    return object;
  }

  private static Object readValue(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case START_OBJECT -> readObject(json);
      case START_ARRAY -> readList(json);
      case VALUE_STRING -> json.getText();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> readNumber(json);
    };
  }

  /** Written out in digits, 1e999999999 would fill the memory. */
  private static BigDecimal readNumber(JsonParser json) throws IOException {
    try {
      BigDecimal number = json.getDecimalValue();
      if (number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS) {
        return number;
      }
    } catch (NumberFormatException exponentTooLong) {
      throw tooLong();
    }
    throw tooLong();
  }

  private static IOException tooLong() {
    return new IOException("A number of more than " + MOST_DIGITS + " digits is no figure");
  }

  private static List<Object> readList(JsonParser json) throws IOException {
    List<Object> list = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() != JsonToken.VALUE_NULL) {
        list.add(readValue(json));
      }
    }
    return list;
  }
}
