package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placewright.input.table.Shape;
import org.placewright.input.table.Table;
import org.placewright.input.table.Tables;
import org.placewright.json.Json;

/** Rewrite the pages with {@code mvn test -Dtest=TablePagesTest -Dplacewright.rewrite=true}. */
class TablePagesTest {
  private static final Path FOLDER = Path.of("src/site/markdown/tables");

  private static Map<Path, String> pages() throws IOException {
    Map<Path, String> pages = new TreeMap<>();
    StringBuilder index = new StringBuilder("# The tables of a pack\n\n");
    index.append("| file | rows | needed |\n|---|---|---|\n");
    for (Table<?> table : Tables.all()) {
      Shape shape = table.shape();
      pages.put(FOLDER.resolve(shape.name() + ".md"), new TablePage(shape).markdown());
      index
          .append("| [")
          .append(shape.file())
          .append("](")
          .append(shape.name())
          .append(".md) | ")
          .append(shape.title())
          .append(" | ")
          .append(shape.presence().words())
          .append(" |\n");
    }
    pages.put(FOLDER.resolve("index.md"), index.toString());
    pages.put(FOLDER.resolve("datapackage.json"), json(DataPackage.of("placewright-pack")));
    return pages;
  }

  private static String json(Map<String, Object> object) throws IOException {
    StringWriter text = new StringWriter();
    Json.write(object, text);
    return text.toString();
  }

  @Test
  void theCommittedPagesAreWhatTheTablesDeclare() throws IOException {
    boolean rewrite = Boolean.getBoolean("placewright.rewrite");
    for (Map.Entry<Path, String> page : pages().entrySet()) {
      if (rewrite) {
        Files.createDirectories(FOLDER);
        Files.writeString(page.getKey(), page.getValue());
      }
      assertEquals(page.getValue(), Files.readString(page.getKey()), page.getKey() + " is stale");
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertEquals(List.copyOf(pages().keySet()), files.sorted().toList());
    }
  }

  @Test
  void everyTableOfTheDesignIsThereOnce() {
    assertEquals(Tables.names().size(), Tables.names().stream().distinct().count());
  }

  @Test
  void everyColumnSaysWhatItMeans() {
    for (Table<?> table : Tables.all()) {
      assertTrue(table.shape().keys() > 0, table.shape().name());
      table
          .shape()
          .columns()
          .forEach(column -> assertTrue(column.meaning().endsWith("."), column.name()));
    }
  }
}
