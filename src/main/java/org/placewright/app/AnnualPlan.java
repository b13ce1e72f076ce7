package org.placewright.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.placewright.allocation.SearchLimits;
import org.placewright.folder.FinishedFolder;
import org.placewright.input.raw.CsvReader;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.RawTable;
import org.placewright.json.Json;
import org.placewright.os.FileKind;
import org.placewright.os.WholeFile;
import org.placewright.quantity.Figures;
import org.placewright.report.YearlyLine;

/**
 * The plan of one year in the folder of all years, as its own files say it.
 *
 * @param manifest of its folder
 * @param summary its headline
 */
record AnnualPlan(Map<String, Object> manifest, Map<String, Object> summary) {
  static AnnualPlan read(Path plan) throws IOException {
    return new AnnualPlan(
        Json.read(plan.resolve(FinishedFolder.MANIFEST)),
        Json.read(plan.resolve(PlanFiles.SUMMARY)));
  }

  /**
   * Whether a folder has the plan that would be made: of the same data, asked for in the same way,
   * by the same version, and as it was written.
   */
  static boolean isOf(Path plan, LoadedPack pack, AnnualRun.AnnualRequest request, String version)
      throws IOException {
    Optional<FinishedFolder> there = FinishedFolder.open(plan);
    if (there.isEmpty() || !there.get().changes().isEmpty() || !there.get().losses().isEmpty()) {
      return false;
    }
    Map<String, Object> made = there.get().manifest();
    SearchLimits limits = request.search().limits(pack.scenario().settings().seed());
    return version.equals(made.get("version"))
        && pack.origin("").fingerprint().equals(made.get("fingerprint"))
        && request.pack().scenario().equals(Optional.ofNullable(made.get("scenario")))
        && List.copyOf(request.pack().without()).equals(made.get("without"))
        && same(made, "asked_gap", limits.gap())
        && same(made, "work", limits.work())
        && same(made, "seed", (double) limits.seed())
        && limits.engine().name().equalsIgnoreCase(String.valueOf(made.get("asked_solver")));
  }

  private static boolean same(Map<String, Object> made, String key, double asked) {
    return made.get(key) instanceof BigDecimal number
        && number.compareTo(BigDecimal.valueOf(asked)) == 0;
  }

  boolean isWithinGap() {
    return number(manifest, "gap").compareTo(number(manifest, "asked_gap")) <= 0;
  }

  String line(int year, boolean wasThere) {
    return year
        + (wasThere ? ": planned before, " : ": planned, ")
        + number(summary, "places_committed").toBigInteger()
        + " places committed, gap "
        + Figures.percent(number(manifest, "gap").doubleValue());
  }

  /** How many specialties' advice was not acted upon, for the end of a line. */
  static String notActedUpon(List<YearlyLine> yearly, int year) {
    long not = notActedUpon(yearly).getOrDefault(year, 0L);
    return "; advice not acted upon in " + not + (not == 1 ? " specialty" : " specialties");
  }

  private static Map<Integer, Long> notActedUpon(List<YearlyLine> yearly) {
    Map<Integer, Long> counts = new TreeMap<>();
    yearly.stream()
        .filter(line -> line.followed() == YearlyLine.Followed.NO)
        .forEach(line -> counts.merge(line.intakeYear(), 1L, Long::sum));
    return counts;
  }

  /** The year of the staff that a plan was made from, by its own copy of the settings. */
  static Optional<Integer> baseYear(Path plan) throws IOException {
    Path settings = plan.resolve(LoadedPack.COPY).resolve("settings.csv");
    if (FileKind.of(settings) == FileKind.NOTHING) {
      return Optional.empty();
    }
    RawTable table =
        CsvReader.read("settings.csv", WholeFile.bytes(settings), new IssueCollector());
    return table.rows().stream()
        .filter(row -> table.cell(row, "setting").equals("base_year"))
        .map(row -> table.cell(row, "value"))
        .filter(year -> year.matches("[0-9]{4}"))
        .map(Integer::valueOf)
        .findFirst();
  }

  /** A figure; 0 where there is none. */
  static BigDecimal number(Map<String, Object> json, String key) {
    return Objects.requireNonNullElse(json.get(key), BigDecimal.ZERO) instanceof BigDecimal number
        ? number
        : BigDecimal.ZERO;
  }
}
