package org.placewright.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placewright.input.column.Column;
import org.placewright.input.column.FieldSchema;
import org.placewright.input.column.Reference;
import org.placewright.input.table.Shape;
import org.placewright.input.table.Table;
import org.placewright.input.table.Tables;

/** Describes a pack to other programs: a Frictionless Data Package with Table Schemas. */
public final class DataPackage {
  private DataPackage() {}

  /**
   * The description of a pack with all its tables and all their columns.
   *
   * @param name the pack's name, in lower case
   * @return the text of {@code datapackage.json}
   */
  public static String json(String name) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(printer());
      json.writeStartObject();
      json.writeStringField("profile", "data-package");
      json.writeStringField("name", name.toLowerCase(Locale.ROOT));
      json.writeArrayFieldStart("resources");
      for (Table<?> table : Tables.all()) {
        resource(json, table.shape());
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private static DefaultPrettyPrinter printer() {
    // The line feed of every platform alike.
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    printer.indentObjectsWith(lines);
    printer.indentArraysWith(lines);
    return printer;
  }

  private static void resource(JsonGenerator json, Shape shape) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", shape.name());
    json.writeStringField("path", shape.file());
    json.writeStringField("profile", "tabular-data-resource");
    json.writeStringField("description", shape.title());
    json.writeStringField("owner", shape.owner().name().toLowerCase(Locale.ROOT));
    json.writeStringField("encoding", "utf-8");
    json.writeObjectFieldStart("schema");
    json.writeArrayFieldStart("fields");
    for (Column<?> column : shape.columns()) {
      field(json, column);
    }
    json.writeEndArray();
    // A primary key may not be empty, so a table with a blank in its key has none for Frictionless.
    if (shape.keyColumns().stream().allMatch(column -> column.blankWords().isEmpty())) {
      strings(json, "primaryKey", shape.keyColumns().stream().<String>map(Column::name).toList());
    }
    foreignKeys(json, shape);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void field(JsonGenerator json, Column<?> column) throws IOException {
    FieldSchema schema = column.kind().schema();
    json.writeStartObject();
    json.writeStringField("name", column.name());
    json.writeStringField("type", schema.type());
    json.writeStringField("description", column.meaning());
    json.writeObjectFieldStart("constraints");
    json.writeBooleanField("required", column.blankWords().isEmpty());
    number(json, "minimum", schema.minimum());
    number(json, "maximum", schema.maximum());
    if (schema.pattern().isPresent()) {
      json.writeStringField("pattern", schema.pattern().get());
    }
    if (!schema.values().isEmpty()) {
      strings(json, "enum", schema.values());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, String name, Optional<String> number)
      throws IOException {
    if (number.isPresent()) {
      json.writeNumberField(name, new BigDecimal(number.get()));
    }
  }

  private static void strings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** Columns in which a star may stand are left out: no row is called a star. */
  private static void foreignKeys(JsonGenerator json, Shape shape) throws IOException {
    List<Column<?>> columns =
        shape.columns().stream()
            .filter(column -> column.reference().isPresent())
            .filter(column -> !column.kind().words().contains("*"))
            .toList();
    if (columns.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("foreignKeys");
    for (Column<?> column : columns) {
      Reference to = column.reference().orElseThrow();
      json.writeStartObject();
      json.writeStringField("fields", column.name());
      json.writeObjectFieldStart("reference");
      json.writeStringField("resource", to.table());
      json.writeStringField("fields", to.column());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
