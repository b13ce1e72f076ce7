package org.placewright.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;
import org.placewright.compression.Gzip;
import org.placewright.input.raw.CsvReader;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.plan.PlacesPlan;
import org.placewright.quantity.Figures;
import org.placewright.scenario.Scenario;

/** Reads back the tables that a run has written, compressed or not. */
final class FinishedTable {
  /** What sums of cells and files in memory can bear, and far above any plan's. */
  private static final int MOST = 1_000_000;

  private static final int MOST_BYTES = 64 << 20;

  private FinishedTable() {}

  /**
   * Reads what a run has put into a table.
   *
   * @param file where the run keeps it
   * @return as it was before any compression
   * @throws UnreadableRun when it is no table, or larger than any
   * @throws IOException when the file cannot be read
   */
  static RawTable read(Path file) throws IOException {
    String name = Gzip.plainName(String.valueOf(file.getFileName()));
    byte[] bytes = Gzip.read(file, MOST_BYTES);
    if (bytes.length > MOST_BYTES) {
      throw new UnreadableRun(name + " is larger than any file of its kind.");
    }
    IssueCollector issues = new IssueCollector();
    RawTable table = CsvReader.read(name, bytes, issues);
    if (issues.hasErrors()) {
      throw new UnreadableRun(issues.sorted().get(0).toString());
    }
    return table;
  }

  /** The multipliers of a bound, by row name. */
  static Map<String, Double> multipliers(RawTable table) {
    Map<String, Double> multipliers = new TreeMap<>();
    for (RawRow row : table.rows()) {
      double multiplier = multiplier(table.cell(row, "multiplier"));
      if (Double.isFinite(multiplier)) {
        multipliers.put(table.cell(row, "row"), multiplier);
      }
    }
    return multipliers;
  }

  /** One that is no number is left out: that weakens the bound and makes nothing wrong. */
  static double multiplier(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException damaged) {
      return Double.NaN;
    }
  }

  /**
   * The places of each programme and intake.
   *
   * @param table with a row for each, or for some
   * @param column that of the places
   * @param scenario whose programmes and intakes
   * @param otherwise the places of those without a row
   * @throws UnreadableRun when places are no count
   */
  static PlacesPlan places(
      RawTable table, String column, Scenario scenario, IntBinaryOperator otherwise)
      throws UnreadableRun {
    Map<String, Integer> cells = new TreeMap<>();
    for (RawRow row : table.rows()) {
      cells.put(
          table.cell(row, "programme") + " " + table.cell(row, "intake_year"),
          number(table.file(), table.cell(row, column)));
    }
    return PlacesPlan.of(
        scenario.register().programmes().size(),
        scenario.horizon().intakes(),
        (p, i) -> {
          String id = scenario.register().programmes().get(p).id();
          String cell = id + " " + (scenario.horizon().firstIntakeYear() + i);
          return cells.getOrDefault(cell, otherwise.applyAsInt(p, i));
        });
  }

  static int number(String file, String text) throws UnreadableRun {
    try {
      int number = Integer.parseInt(text);
      if (number >= 0 && number <= MOST) {
        return number;
      }
    } catch (NumberFormatException failure) {
      throw noCount(file, text);
    }
    throw noCount(file, text);
  }

  private static UnreadableRun noCount(String file, String text) {
    return new UnreadableRun(
        file + ": not a whole number from 0 to " + Figures.grouped(MOST) + ": " + text);
  }
}
