package org.placewright.report.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dhatim.fastexcel.Workbook;
import org.placewright.compression.Zip;
import org.placewright.table.FilledTable;
import org.placewright.table.TableUse;

/** {@code plan.xlsx}: the tables of a plan as a person wants them, one to a sheet. */
public final class PlanWorkbook {
  /** Its name in a run's folder. */
  public static final String FILE = "plan.xlsx";

  /** The sheet that says what every column means. */
  static final String COLUMNS = "Columns";

  /** The sheet that lists the tables. */
  static final String CONTENTS = "Contents";

  /** The sheet that says what the workbook is. */
  static final String COVER = "Cover";

  private static final int LONGEST_NAME = 31;

  private static final String PROPERTIES = "docProps/core.xml";

  private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

  private PlanWorkbook() {}

  /**
   * Makes the workbook of a plan.
   *
   * @param cover what it is of
   * @param tables all of a plan; those that prove it are left out
   * @return the bytes of the file, the same for the same tables
   */
  public static byte[] of(WorkbookCover cover, List<FilledTable<?>> tables) {
    List<TableSheet> sheets = sheets(tables);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Placewright", null)) {
      workbook.setGlobalDefaultFont("Arial", 12);
      workbook.properties().setTitle(cover.title()).setSubject("Training places");
      FrontSheets front = new FrontSheets(cover, sheets);
      front.writeTo(workbook);
      sheets.forEach(sheet -> sheet.writeTo(workbook));
      workbook.finish();
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory does not fail as a disk does", impossible);
    }
    return Zip.of(settled(bytes.toByteArray()));
  }

  /** The parts of a document without the time at which it was made. */
  private static Map<String, byte[]> settled(byte[] document) {
    Map<String, byte[]> parts;
    try {
      parts = Zip.parts(document);
    } catch (IOException impossible) {
      throw new UncheckedIOException("what was just written can be read", impossible);
    }
    parts.computeIfPresent(PROPERTIES, (name, content) -> withoutTime(content));
    return parts;
  }

  private static byte[] withoutTime(byte[] properties) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll(CREATED, "")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static List<TableSheet> sheets(List<FilledTable<?>> tables) {
    Set<String> taken = new TreeSet<>(List.of(name(COVER), name(CONTENTS), name(COLUMNS)));
    List<TableSheet> sheets = new ArrayList<>();
    for (FilledTable<?> table : tables) {
      if (table.declaration().use() != TableUse.PROOF) {
        sheets.add(TableSheet.of(table, free(table.file(), taken)));
      }
    }
    return sheets;
  }

  /** Spreadsheets tell sheets apart without regard to case, by at most 31 characters. */
  private static String free(String file, Set<String> taken) {
    String stem = file.replace(".csv", "").replaceAll("[^A-Za-z0-9]+", " ").strip();
    String name = stem.substring(0, Math.min(LONGEST_NAME, stem.length())).strip();
    int again = 2;
    while (!taken.add(name(name))) {
      String end = " " + again++;
      name = stem.substring(0, Math.min(LONGEST_NAME - end.length(), stem.length())) + end;
    }
    return name;
  }

  private static String name(String sheet) {
    return sheet.toLowerCase(Locale.ROOT);
  }
}
