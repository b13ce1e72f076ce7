package org.placewright.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.placewright.compression.Gzip;
import org.placewright.input.column.Column;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;
import org.placewright.input.table.Shape;
import org.placewright.input.table.Tables;
import org.placewright.issue.Issue;
import org.placewright.issue.IssueCode;
import org.placewright.issue.SourceLocation;

/**
 * A pack a year later: the years of the plan moved on by one, and what was counted since in the
 * place of what stood there.
 *
 * @param text the pack as it is then
 * @param changed its tables that are other than before, by file
 * @param actuals what was counted, sorted by name
 */
public record NextYear(PackText text, Map<String, RawTable> changed, List<InputFile> actuals) {
  /** What has to be counted before a year can be moved on. */
  private static final List<String> COUNTED =
      List.of(
          Tables.WORKFORCE.shape().name(),
          Tables.TRAINEES.shape().name(),
          Tables.INTAKES.shape().name());

  /** Tables to which a year is added; all others are replaced by what is counted. */
  private static final List<String> ADDED_TO =
      List.of(Tables.INTAKES.shape().name(), Tables.COMPLETIONS.shape().name());

  private static final String FIRST_INTAKE = "first_intake_year";

  private static final List<String> YEARS =
      List.of("base_year", FIRST_INTAKE, "last_intake_year", "horizon_year", "equilibrium_year");

  public NextYear {
    changed = Collections.unmodifiableMap(new TreeMap<>(changed));
    actuals = List.copyOf(actuals);
  }

  /**
   * Moves a pack on by a year.
   *
   * @param pack its folder
   * @param counted a folder of tables of the same names, as they are now
   * @param unknown what becomes of files of the pack that may be misnamed tables
   * @return the pack, whose issues have those of what was counted
   * @throws UnreadableInput when a folder or a file cannot be read at all
   */
  public static NextYear of(Path pack, Path counted, UnknownFiles unknown) throws UnreadableInput {
    PackText before = PackText.read(pack, unknown);
    IssueCollector issues = new IssueCollector();
    CsvFiles files = new CsvFiles();
    Map<String, RawTable> now = new TreeMap<>();
    for (Map.Entry<String, Path> file : CsvFiles.list(counted).entrySet()) {
      Optional<Shape> shape = shape(file.getKey(), issues);
      if (shape.isPresent()) {
        now.put(shape.get().name(), files.read(shape.get().file(), file.getValue(), issues));
      }
    }
    RawTable settings = table(before, Tables.SETTINGS.shape());
    requireCounted(now, firstIntake(settings), issues);
    Map<String, RawTable> changed = new TreeMap<>();
    changed.put(Tables.SETTINGS.shape().name(), movedOn(settings));
    now.forEach((name, table) -> changed.put(name, together(before, name, table)));
    PackText after = before.with(changed);
    List<Issue> all = new ArrayList<>(after.issues());
    all.addAll(issues.all());
    Map<String, RawTable> byFile = new TreeMap<>();
    changed.forEach((name, table) -> byFile.put(table.file(), table));
    return new NextYear(
        new PackText(after.tables(), after.files(), all, after.neededByPlan()),
        byFile,
        files.files());
  }

  /** The table that a file of counts is of; an error where it is of none. */
  private static Optional<Shape> shape(String file, IssueCollector issues) {
    if (CsvFiles.isAside(file) || file.equals("datapackage.json")) {
      return Optional.empty();
    }
    String plain = Gzip.plainName(file);
    Optional<Shape> shape =
        plain.endsWith(".csv") ? Tables.shape(plain.replace(".csv", "")) : Optional.empty();
    boolean isSettings = plain.equals(Tables.SETTINGS.shape().file());
    if (shape.isEmpty() || isSettings) {
      issues.error(
          SourceLocation.inFile(file),
          IssueCode.UNKNOWN_FILE,
          isSettings ? "roll moves the years on itself." : "no table of a pack has this name.",
          isSettings ? "Change other settings in the pack." : "");
    }
    return isSettings ? Optional.empty() : shape;
  }

  private static void requireCounted(
      Map<String, RawTable> now, String year, IssueCollector issues) {
    for (String name : COUNTED) {
      if (!now.containsKey(name)) {
        issues.error(
            SourceLocation.inFile(name + ".csv"),
            IssueCode.MISSING_FILE,
            "it is not among what was counted.",
            "roll needs " + String.join(", ", COUNTED) + " as they are a year later.");
      }
    }
    Optional<RawTable> intakes = Optional.ofNullable(now.get(Tables.INTAKES.shape().name()));
    boolean hasYear =
        intakes.isEmpty()
            || intakes.get().rows().stream()
                .anyMatch(row -> intakes.get().cell(row, "year").equals(year));
    if (!hasYear) {
      issues.error(
          SourceLocation.inFile(Tables.INTAKES.shape().file()),
          IssueCode.MISSING_ROWS,
          "no row for " + year + ", the intake that has begun since.",
          "Say who entered in " + year + ".");
    }
  }

  private static RawTable table(PackText text, Shape shape) {
    return Optional.ofNullable(text.tables().get(shape.name()))
        .orElse(RawTable.absent(shape.file()));
  }

  private static String firstIntake(RawTable settings) {
    return settings.rows().stream()
        .filter(row -> settings.cell(row, "setting").equals(FIRST_INTAKE))
        .map(row -> settings.cell(row, "value"))
        .findFirst()
        .orElse("");
  }

  private static RawTable movedOn(RawTable settings) {
    int value = settings.header().indexOf("value");
    List<RawRow> rows = new ArrayList<>();
    for (RawRow row : settings.rows()) {
      String year = row.cell(value);
      boolean moves = YEARS.contains(settings.cell(row, "setting")) && year.matches("[0-9]{4}");
      List<String> cells = new ArrayList<>(row.cells());
      if (moves) {
        cells.set(value, Integer.toString(Integer.parseInt(year) + 1));
      }
      rows.add(new RawRow(row.line(), cells));
    }
    return settings.withRows(rows);
  }

  private static RawTable together(PackText before, String name, RawTable counted) {
    Optional<RawTable> old = Optional.ofNullable(before.tables().get(name));
    boolean adds = ADDED_TO.contains(name) && old.isPresent() && !old.get().header().isEmpty();
    return adds ? added(old.get(), counted, Tables.shape(name).orElseThrow()) : counted;
  }

  /** Rows of both; of two with one key that which was counted last. */
  private static RawTable added(RawTable old, RawTable counted, Shape shape) {
    Set<String> columns = new LinkedHashSet<>(old.header());
    columns.addAll(counted.header());
    List<String> header = List.copyOf(columns);
    Map<List<String>, RawRow> rows = new LinkedHashMap<>();
    for (RawTable table : List.of(old, counted)) {
      for (RawRow row : table.rows()) {
        List<String> key =
            shape.keyColumns().stream()
                .map(Column::name)
                .map(column -> table.cell(row, column))
                .toList();
        rows.put(
            key,
            new RawRow(
                row.line(), header.stream().map(column -> table.cell(row, column)).toList()));
      }
    }
    return new RawTable(
        old.file(),
        old.headerLine(),
        header,
        List.copyOf(rows.values()),
        old.whole() && counted.whole());
  }
}
