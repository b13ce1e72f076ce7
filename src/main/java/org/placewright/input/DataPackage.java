package org.placewright.input;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placewright.compression.Gzip;
import org.placewright.input.column.Column;
import org.placewright.input.column.FieldSchema;
import org.placewright.input.column.Reference;
import org.placewright.input.table.Shape;
import org.placewright.input.table.Table;
import org.placewright.input.table.Tables;

/**
 * Describes input tables to other programs: a Frictionless Data Package with Table Schemas, as JSON
 * objects and lists.
 */
public final class DataPackage {
  private DataPackage() {}

  /**
   * The description of a pack with all its tables and all their columns.
   *
   * @param name the pack's name
   * @return what goes into {@code datapackage.json}
   */
  public static Map<String, Object> of(String name) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("profile", "data-package");
    description.put("name", name.toLowerCase(Locale.ROOT));
    description.put(
        "resources", Tables.all().stream().map(Table::shape).map(DataPackage::resource).toList());
    return description;
  }

  private static Map<String, Object> resource(Shape shape) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", shape.columns().stream().map(DataPackage::field).toList());
    primaryKey(shape).ifPresent(key -> schema.put("primaryKey", key));
    foreignKeys(shape).ifPresent(keys -> schema.put("foreignKeys", keys));
    return resource(shape, shape.name(), shape.file(), schema);
  }

  /**
   * The description of one file as it is: with the columns that it has, in their order; of those
   * that the table does not declare the name alone. What it refers to in other tables is not said,
   * as not every table need be beside it.
   *
   * @param shape what the table declares
   * @param path where the file is within the package
   * @param header the file's own
   * @return a tabular data resource
   */
  public static Map<String, Object> resource(Shape shape, String path, List<String> header) {
    Map<String, Column<?>> byName =
        shape.columns().stream().collect(Collectors.toMap(Column::name, Function.identity()));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put(
        "fields",
        header.stream()
            .map(
                name ->
                    Optional.<Column<?>>ofNullable(byName.get(name))
                        .map(DataPackage::field)
                        .orElse(Map.of("name", name)))
            .toList());
    primaryKey(shape).ifPresent(key -> schema.put("primaryKey", key));
    String name = Gzip.plainName(path).replaceAll("\\.csv$", "").toLowerCase(Locale.ROOT);
    return resource(shape, name, path, schema);
  }

  private static Map<String, Object> resource(
      Shape shape, String name, String path, Map<String, Object> schema) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", name);
    resource.put("path", path);
    resource.put("profile", "tabular-data-resource");
    resource.put("description", shape.title());
    resource.put("owner", shape.owner().name().toLowerCase(Locale.ROOT));
    resource.put("encoding", "utf-8");
    if (Gzip.isCompressed(path)) {
      resource.put("compression", "gz");
    }
    resource.put("dialect", Map.of("delimiter", ","));
    resource.put("schema", schema);
    return resource;
  }

  private static Map<String, Object> field(Column<?> column) {
    FieldSchema schema = column.kind().schema();
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put("type", schema.type());
    field.put("description", column.meaning());
    if (!column.unit().isEmpty()) {
      field.put("unit", column.unit());
    }
    Map<String, Object> constraints = new LinkedHashMap<>();
    constraints.put("required", column.blankWords().isEmpty());
    schema.minimum().ifPresent(least -> constraints.put("minimum", new BigDecimal(least)));
    schema.maximum().ifPresent(most -> constraints.put("maximum", new BigDecimal(most)));
    schema.pattern().ifPresent(pattern -> constraints.put("pattern", pattern));
    if (!schema.values().isEmpty()) {
      constraints.put("enum", schema.values());
    }
    field.put("constraints", constraints);
    return field;
  }

  /** It may not be empty, so a table with a blank in its key has none for Frictionless. */
  private static Optional<List<String>> primaryKey(Shape shape) {
    List<Column<?>> key = shape.keyColumns();
    return key.stream().allMatch(column -> column.blankWords().isEmpty())
        ? Optional.of(key.stream().<String>map(Column::name).toList())
        : Optional.empty();
  }

  /** Columns in which a star may stand are left out: no row is called a star. */
  private static Optional<List<Map<String, Object>>> foreignKeys(Shape shape) {
    List<Map<String, Object>> keys =
        shape.columns().stream()
            .filter(column -> !column.kind().words().contains("*"))
            .flatMap(column -> column.reference().map(to -> foreignKey(column.name(), to)).stream())
            .toList();
    return keys.isEmpty() ? Optional.empty() : Optional.of(keys);
  }

  private static Map<String, Object> foreignKey(String column, Reference to) {
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put("resource", to.table());
    reference.put("fields", to.column());
    Map<String, Object> key = new LinkedHashMap<>();
    key.put("fields", column);
    key.put("reference", reference);
    return key;
  }
}
