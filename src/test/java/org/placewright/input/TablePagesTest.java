package org.placewright.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.placewright.CommittedPages;
import org.placewright.input.table.Shape;
import org.placewright.input.table.Table;
import org.placewright.input.table.Tables;
import org.placewright.json.Json;

/** Rewrite the pages with {@code mvn test -Dtest=TablePagesTest -Dplacewright.rewrite=true}. */
class TablePagesTest {
  private static final Path FOLDER = Path.of("src/site/markdown/tables");

  private static Map<String, String> pages() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    StringBuilder index = new StringBuilder("# The tables of a pack\n\n");
    index.append("| file | rows | needed |\n|---|---|---|\n");
    for (Table<?> table : Tables.all()) {
      Shape shape = table.shape();
      pages.put(shape.name() + ".md", new TablePage(shape).markdown());
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
    pages.put("index.md", index.toString());
    pages.put("datapackage.json", json(DataPackage.of("placewright-pack")));
    return pages;
  }

  private static String json(Map<String, Object> object) throws IOException {
    StringWriter text = new StringWriter();
    Json.write(object, text);
    return text.toString();
  }

  @Test
  void theCommittedPagesAreWhatTheTablesDeclare() throws IOException {
    CommittedPages.areThose(FOLDER, pages());
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
