package org.placewright.input;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.placewright.compression.Gzip;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.RawTable;
import org.placewright.input.raw.Suggestion;
import org.placewright.input.table.Presence;
import org.placewright.input.table.Shape;
import org.placewright.input.table.Table;
import org.placewright.input.table.Tables;
import org.placewright.issue.Issue;
import org.placewright.issue.IssueCode;
import org.placewright.issue.Severity;
import org.placewright.issue.SourceLocation;

/** The files of a pack. */
final class PackFolder {
  private static final String MANIFEST = "manifest.json";

  /** The files that the program itself writes beside the tables of a pack. */
  private static final List<String> BESIDE =
      List.of("datapackage.json", "collected.csv", "error_bands.csv", MANIFEST);

  private static final String SETTINGS = Tables.SETTINGS.shape().file();

  /** A run's copy of its input. */
  private static final String COPY = "input";

  private static final String OTHERWISE = "To leave it there unread, --ignore-unknown.";

  private final Path folder;
  private final UnknownFiles unknown;
  private final IssueCollector issues = new IssueCollector();
  private final IssueCollector neededByPlan = new IssueCollector();
  private final CsvFiles files = new CsvFiles();

  PackFolder(Path folder, UnknownFiles unknown) {
    this.folder = folder;
    this.unknown = unknown;
  }

  /** Reads every table of the pack. */
  PackText read() throws UnreadableInput {
    Map<String, Path> there = CsvFiles.list(folder);
    if (there.containsKey(MANIFEST) && !there.containsKey(SETTINGS) && there.containsKey(COPY)) {
      throw new UnreadableInput(
          folder
              + " is a finished run. The pack that it was made from is "
              + folder.resolve(COPY)
              + ".");
    }
    Map<String, RawTable> tables = new TreeMap<>();
    for (Table<?> table : Tables.all()) {
      Shape shape = table.shape();
      Optional<Path> path =
          Optional.ofNullable(there.get(shape.file()))
              .or(() -> Optional.ofNullable(there.get(shape.file() + Gzip.SUFFIX)));
      RawTable raw =
          path.isPresent() ? files.read(shape.file(), path.get(), issues) : missing(shape);
      tables.put(shape.name(), raw);
    }
    there.keySet().forEach(name -> expected(name, there.keySet()));
    return new PackText(tables, files.files(), issues.all(), neededByPlan.all());
  }

  private RawTable missing(Shape shape) {
    if (shape.presence() == Presence.OPTIONAL) {
      return RawTable.absent(shape.file());
    }
    IssueCollector asks = shape.presence().isForPlan() ? neededByPlan : issues;
    asks.error(
        SourceLocation.inFile(shape.file()),
        IssueCode.MISSING_FILE,
        "the file is not there.",
        shape.why());
    return RawTable.broken(shape.file());
  }

  /** A table may be compressed, but not there twice. */
  private void onlyCopy(String name, Set<String> there) {
    String plain = Gzip.plainName(name);
    if (there.contains(plain)) {
      issues.error(
          SourceLocation.inFile(name),
          IssueCode.UNKNOWN_FILE,
          plain + " is there too, and only one of the two can be the table.",
          "Delete the one that is not.");
    }
  }

  private void expected(String name, Set<String> there) {
    boolean ignored = CsvFiles.isAside(name) || BESIDE.contains(name);
    List<String> known = Tables.all().stream().map(table -> table.shape().file()).toList();
    if (ignored || known.contains(name)) {
      return;
    }
    if (known.contains(Gzip.plainName(name))) {
      onlyCopy(name, there);
      return;
    }
    Optional<String> meant =
        Suggestion.to(name, known).or(() -> Suggestion.to(name + ".csv", known));
    boolean perhapsTable = meant.isPresent() || name.toLowerCase(Locale.ROOT).endsWith(".csv");
    boolean refused = perhapsTable && unknown == UnknownFiles.REFUSED;
    issues.add(
        new Issue(
            SourceLocation.inFile(name),
            refused ? Severity.ERROR : Severity.WARNING,
            IssueCode.UNKNOWN_FILE,
            "no table has this name; the file is not read.",
            meant.map(table -> "Did you mean " + table + "?").orElse("")
                + (refused ? (meant.isPresent() ? " " : "") + OTHERWISE : "")));
  }
}
