package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.placewright.compression.Gzip;
import org.placewright.input.raw.CsvReader;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.json.Json;

/**
 * Holds the {@code datapackage.json} of a folder to what Frictionless asks of one, and each of the
 * folder's CSV files to what it says of it.
 */
final class DescribedFiles {
  private static final Set<String> TYPES =
      Set.of("string", "integer", "number", "date", "yearmonth", "boolean");

  private final Path folder;

  private DescribedFiles(Path folder) {
    this.folder = folder;
  }

  /** Fails on the first thing that does not hold. */
  static void check(Path folder) throws IOException {
    Map<String, Object> description = Json.read(folder.resolve("datapackage.json"));
    assertEquals("data-package", description.get("profile"));
    assertTrue(String.valueOf(description.get("name")).matches("[-a-z0-9._/]+"));
    Set<String> names = new HashSet<>();
    Set<String> paths = new TreeSet<>();
    for (Map<String, Object> resource : objects(description.get("resources"))) {
      String name = String.valueOf(resource.get("name"));
      assertTrue(name.matches("[-a-z0-9._/]+") && names.add(name), name);
      paths.add(String.valueOf(resource.get("path")));
      new DescribedFiles(folder).checkResource(resource);
    }
    assertEquals(csvFiles(folder), paths, "the CSV files of the folder, and those described");
  }

  private static Set<String> csvFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return new TreeSet<>(
          files
              .map(file -> folder.relativize(file).toString().replace('\\', '/'))
              .filter(file -> Gzip.plainName(file).endsWith(".csv"))
              .toList());
    }
  }

  private void checkResource(Map<String, Object> resource) throws IOException {
    String path = String.valueOf(resource.get("path"));
    IssueCollector issues = new IssueCollector();
    RawTable table = CsvReader.read(path, content(path), issues);
    assertTrue(!issues.hasErrors(), path);
    Map<String, Object> schema = object(resource.get("schema"));
    List<Map<String, Object>> fields = objects(schema.get("fields"));
    assertEquals(table.header(), fields.stream().map(field -> field.get("name")).toList(), path);
    for (int f = 0; f < fields.size(); f++) {
      for (RawRow row : table.rows()) {
        String where = path + ":" + row.line() + " " + fields.get(f).get("name");
        checkCell(fields.get(f), row.cell(f), where);
      }
    }
    if (schema.get("primaryKey") instanceof List<?> key) {
      Set<List<String>> seen = new HashSet<>();
      for (RawRow row : table.rows()) {
        List<String> cells =
            key.stream().map(name -> table.cell(row, String.valueOf(name))).toList();
        assertTrue(seen.add(cells), path + ":" + row.line() + " is there twice: " + cells);
      }
    }
  }

  private byte[] content(String path) throws IOException {
    try (InputStream in = Gzip.open(folder.resolve(path))) {
      return in.readAllBytes();
    }
  }

  private static void checkCell(Map<String, Object> field, String text, String where) {
    Map<String, Object> constraints = object(field.get("constraints"));
    String type = String.valueOf(field.get("type"));
    assertTrue(TYPES.contains(type), where + " " + type);
    assertTrue(!String.valueOf(field.get("description")).isBlank(), where);
    if (text.isEmpty()) {
      assertEquals(false, constraints.get("required"), where + " is empty");
      return;
    }
    switch (type) {
      case "integer" -> assertTrue(text.matches("-?[0-9]+"), where + ": " + text);
      case "number" -> number(text, constraints, where);
      case "date" -> LocalDate.parse(text);
      case "yearmonth" -> YearMonth.parse(text);
      case "boolean" -> assertTrue(List.of("yes", "no").contains(text), where + ": " + text);
      default -> {}
    }
    if (constraints.get("enum") instanceof List<?> values) {
      assertTrue(values.contains(text), where + ": " + text);
    }
  }

  private static void number(String text, Map<String, Object> constraints, String where) {
    assertTrue(text.matches("-?[0-9]+(\\.[0-9]+)?"), where + ": " + text);
    if (constraints.get("minimum") instanceof BigDecimal least) {
      assertTrue(new BigDecimal(text).compareTo(least) >= 0, where + ": " + text);
    }
    if (constraints.get("maximum") instanceof BigDecimal most) {
      assertTrue(new BigDecimal(text).compareTo(most) <= 0, where + ": " + text);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Object json) {
    return (Map<String, Object>) json;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> objects(Object json) {
    return (List<Map<String, Object>>) json;
  }
}
