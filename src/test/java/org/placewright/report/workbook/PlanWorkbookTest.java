package org.placewright.report.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;
import org.placewright.compression.Zip;
import org.placewright.input.raw.CsvReader;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.RawTable;
import org.placewright.table.FilledTable;
import org.placewright.table.OutputColumn;
import org.placewright.table.OutputTable;
import org.placewright.table.ValueFormat;
import org.placewright.table.ValueType;

/** The workbook of a plan has what its CSV files have, as what it is, and the same bytes always. */
class PlanWorkbookTest {
  private static final int HEADINGS = 3;

  @TempDir Path folder;

  /** One row of a table with every type of value. */
  private record Thing(String id, String words, BigDecimal amount, LocalDate day) {}

  private static FilledTable<Thing> things(Thing... rows) {
    return OutputTable.<Thing>of("a/things.csv", "Things: **one** [row](x.md) each.", "Always.")
        .with(
            OutputColumn.of(
                "id", "Which.", new ValueFormat<>(ValueType.TEXT, "", text -> text), Thing::id))
        .with(
            OutputColumn.of(
                    "words",
                    "What.",
                    new ValueFormat<>(ValueType.TEXT, "", (String text) -> text),
                    Thing::words)
                .blank("nothing is said"))
        .with(
            OutputColumn.of(
                "amount_gbp",
                "How much.",
                new ValueFormat<>(ValueType.NUMBER, "£", BigDecimal::toPlainString),
                Thing::amount))
        .with(
            OutputColumn.of(
                "day",
                "When.",
                new ValueFormat<>(ValueType.DAY, "", LocalDate::toString),
                Thing::day))
        .filledWith(List.of(rows));
  }

  private static final Thing AWKWARD =
      new Thing(
          "0100",
          "=HYPERLINK(\"http://x\",\"£ <b> & 'y'\")",
          new BigDecimal("-1234567.80"),
          LocalDate.of(2008, 2, 29));

  private static byte[] workbook(Thing... rows) {
    return PlanWorkbook.of(
        new WorkbookCover("A plan", List.of("Of this.", "And that.")), List.of(things(rows)));
  }

  @Test
  void valuesAreWhatTheyAreAndTextIsNeverRun() throws IOException {
    try (ReadableWorkbook read =
        new ReadableWorkbook(new ByteArrayInputStream(workbook(AWKWARD)))) {
      Sheet sheet = read.findSheet("a things").orElseThrow();
      List<Row> rows = sheet.read();
      assertEquals("Things: one row each.", rows.get(0).getCellText(0));
      assertEquals("Amount (£)", rows.get(HEADINGS).getCellText(2));
      Row row = rows.get(HEADINGS + 1);
      assertEquals(CellType.STRING, row.getCell(0).getType());
      assertEquals("0100", row.getCellText(0));
      assertEquals(CellType.STRING, row.getCell(1).getType());
      assertEquals(AWKWARD.words(), row.getCellText(1));
      assertEquals(CellType.NUMBER, row.getCell(2).getType());
      assertEquals(0, AWKWARD.amount().compareTo(row.getCellAsNumber(2).orElseThrow()));
      assertEquals(AWKWARD.day(), row.getCellAsDate(3).orElseThrow().toLocalDate());
    }
  }

  @Test
  void itIsMarkedUpForReadersWithOtherSenses() throws IOException {
    Map<String, byte[]> parts = Zip.parts(workbook(AWKWARD));
    String sheet = text(parts, "xl/worksheets/sheet4.xml");
    assertFalse(sheet.contains("mergeCell"), sheet);
    assertTrue(sheet.contains("state=\"frozen\""), sheet);
    assertTrue(sheet.contains("<tablePart"), sheet);
    assertTrue(text(parts, "xl/tables/table3.xml").contains("<autoFilter ref=\"A4:D5\"/>"));
    String contents = text(parts, "xl/worksheets/sheet2.xml");
    assertTrue(contents.contains("location=\"&apos;a things&apos;!A1\""), contents);
    try (ReadableWorkbook read =
        new ReadableWorkbook(new ByteArrayInputStream(workbook(AWKWARD)))) {
      assertEquals(
          List.of("Cover", "Contents", "Columns", "a things"),
          read.getSheets().map(Sheet::getName).toList());
      for (Sheet each : read.getSheets().toList()) {
        List<Row> rows = each.read();
        assertEquals(rows.size(), rows.get(rows.size() - 1).getRowNum(), "no row is blank");
        assertFalse(rows.get(0).getCellText(0).isBlank(), each.getName());
      }
    }
  }

  private static String text(Map<String, byte[]> parts, String name) {
    return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }

  @Test
  void theSameTablesHaveTheSameBytes() throws Exception {
    byte[] first = workbook(AWKWARD);
    Thread.sleep(2100); // The format's times are of two seconds.
    assertArrayEquals(first, workbook(AWKWARD));
    assertFalse(text(Zip.parts(first), "docProps/core.xml").contains("created"));
    byte[] other = workbook(AWKWARD, AWKWARD);
    assertTrue(Zip.sameContent(first, first));
    assertFalse(Zip.sameContent(first, other));
  }

  @Test
  void aTableWithoutRowsHasItsHeadings() throws IOException {
    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook()))) {
      List<Row> rows = read.findSheet("a things").orElseThrow().read();
      assertEquals(HEADINGS + 1, rows.size());
      assertTrue(rows.get(1).getCellText(0).contains("without rows"));
    }
  }

  @Test
  void everyTableOfAPlanIsInItCellByCell() throws IOException {
    Path run = folder.resolve("run");
    StringWriter err = new StringWriter();
    String[] words = {
      "plan", "sample-data/small", "--no-mission-cost", "--xlsx", "--out", run.toString(), "--quiet"
    };
    assertEquals(0, Main.run(words, new StringWriter(), err), err::toString);
    assertEquals(
        0,
        Main.run(new String[] {"verify", run.toString()}, new StringWriter(), err),
        err::toString);
    int compared = 0;
    try (ReadableWorkbook read =
            new ReadableWorkbook(Files.newInputStream(run.resolve("plan.xlsx")));
        Stream<Path> files = Files.walk(run)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        String name = run.relativize(file).toString();
        boolean proof = name.matches(".*(certificate|leaves|leaf_multipliers)\\.csv");
        if (name.endsWith(".csv") && !name.startsWith("input") && !proof) {
          String sheet = name.replace(".csv", "").replaceAll("[^A-Za-z0-9]+", " ");
          RawTable table = CsvReader.read(name, Files.readAllBytes(file), new IssueCollector());
          compared += compare(table, read.findSheet(sheet).orElseThrow().read());
        }
      }
    }
    assertTrue(compared > 4000, "cells compared: " + compared);
  }

  /** The text of a number or a day, if it is that of the cell. */
  private static String number(String text, Cell cell) {
    if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      return cell.asDate().toLocalDate().toString();
    }
    return new BigDecimal(text).compareTo(cell.asNumber()) == 0 ? text : cell.asNumber().toString();
  }

  private static int compare(RawTable table, List<Row> rows) {
    assertEquals(table.rows().size() + HEADINGS + 1, rows.size(), table.file());
    int compared = 0;
    for (int r = 0; r < table.rows().size(); r++) {
      List<String> texts = table.rows().get(r).cells();
      for (int c = 0; c < texts.size(); c++) {
        Row row = rows.get(r + HEADINGS + 1);
        Cell cell = c < row.getCellCount() ? row.getCell(c) : null;
        String where = table.file() + ":" + table.rows().get(r).line() + ":" + c;
        String text = cell == null ? "" : cell.getRawValue();
        if (cell != null && cell.getType() == CellType.NUMBER) {
          assertEquals(texts.get(c), number(texts.get(c), cell), where);
        } else {
          String ascii =
              text == null ? "" : text.replaceAll("£(?=[0-9])", "GBP ").replace("£", "GBP");
          assertEquals(texts.get(c).replaceFirst("^'(?=[=+@-])", ""), ascii, where);
        }
        compared++;
      }
    }
    return compared;
  }
}
