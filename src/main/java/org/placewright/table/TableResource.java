package org.placewright.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.placewright.compression.Gzip;

/** Describes an output table to other programs: a Frictionless resource with its Table Schema. */
public final class TableResource {
  private TableResource() {}

  /**
   * The description of a file.
   *
   * @param table its declaration
   * @param file its name in a run's folder; it may be compressed
   * @return a tabular data resource, as JSON objects and lists
   */
  public static Map<String, Object> of(OutputTable<?> table, String file) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", name(file));
    resource.put("path", file);
    resource.put("profile", "tabular-data-resource");
    resource.put("description", table.title());
    resource.put("encoding", "utf-8");
    if (Gzip.isCompressed(file)) {
      resource.put("compression", "gz");
    }
    // Readers guess where nothing is said, and brackets with commas in them mislead some.
    resource.put("dialect", Map.of("delimiter", ","));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", table.headings().stream().map(TableResource::field).toList());
    if (!table.key().isEmpty()) {
      schema.put("primaryKey", table.key());
    }
    resource.put("schema", schema);
    return resource;
  }

  /** A resource's name may have lower case, digits and few signs. */
  private static String name(String file) {
    String stem = Gzip.plainName(file).replaceAll("\\.csv$", "");
    return stem.toLowerCase(Locale.ROOT).replaceAll("[^-a-z0-9._/]", "-");
  }

  private static Map<String, Object> field(ColumnHeading heading) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", heading.name());
    field.put("type", heading.type().code());
    field.put("description", heading.meaning());
    if (!heading.unit().isEmpty()) {
      field.put("unit", heading.unit());
    }
    if (heading.type() == ValueType.FLAG) {
      field.put("trueValues", List.of(ValueType.YES));
      field.put("falseValues", List.of(ValueType.NO));
    }
    Map<String, Object> constraints = new LinkedHashMap<>();
    constraints.put("required", heading.blank().isEmpty());
    if (!heading.values().isEmpty()) {
      constraints.put("enum", heading.values());
    }
    field.put("constraints", constraints);
    return field;
  }
}
