package org.placewright.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.placewright.CommittedPages;
import org.placewright.input.table.Owner;
import org.placewright.input.table.Tables;
import org.placewright.json.Json;
import org.placewright.report.csv.OutputTables;
import org.placewright.report.csv.RunPackage;
import org.placewright.table.ColumnHeading;
import org.placewright.table.OutputPage;
import org.placewright.table.OutputTable;
import org.placewright.table.TableResource;

/** Rewrite the pages with {@code mvn test -Dtest=OutputPagesTest -Dplacewright.rewrite=true}. */
class OutputPagesTest {
  private static final Path FOLDER = Path.of("src/site/markdown/outputs");
  private static final List<OutputTable<?>> TABLES =
      OutputTables.all(
          Tables.ownedBy(Owner.PROVIDER).stream().map(table -> table.shape().name()).toList());

  private static Map<String, String> pages() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    StringBuilder index = new StringBuilder("# The tables of a run\n\n");
    index.append("What all of them have in common: [what a run writes](../outputs.md).\n\n");
    index.append("| file | rows | written |\n|---|---|---|\n");
    List<Map<String, Object>> resources = new ArrayList<>();
    for (OutputTable<?> table : TABLES) {
      OutputPage page = new OutputPage(table);
      pages.put(page.file(), page.markdown());
      index.append(page.indexLine());
      resources.add(TableResource.of(table, table.file()));
    }
    pages.put("index.md", index.toString());
    StringWriter text = new StringWriter();
    Json.write(RunPackage.of("outputs", resources), text);
    pages.put(RunPackage.FILE, text.toString());
    return pages;
  }

  @Test
  void theCommittedPagesAreWhatTheTablesDeclare() throws IOException {
    CommittedPages.areThose(FOLDER, pages());
  }

  @Test
  void everyTableAndColumnSaysWhatItMeans() {
    for (OutputTable<?> table : TABLES) {
      assertTrue(table.title().endsWith("."), table.file());
      assertTrue(table.when().endsWith("."), table.file());
      for (ColumnHeading column : table.headings()) {
        assertTrue(column.meaning().endsWith("."), table.file() + " " + column.name());
      }
    }
  }

  @Test
  void columnsHaveNamesOfTheirOwnAndKeysAreNeverEmpty() {
    for (OutputTable<?> table : TABLES) {
      List<String> names = table.headings().stream().map(ColumnHeading::name).toList();
      assertEquals(names.size(), new HashSet<>(names).size(), table.file());
      assertTrue(names.containsAll(table.key()), table.file());
      table.headings().stream()
          .filter(column -> table.key().contains(column.name()))
          .forEach(column -> assertTrue(column.blank().isEmpty(), table.file() + column.name()));
    }
  }
}
