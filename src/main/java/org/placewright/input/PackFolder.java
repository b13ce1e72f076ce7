package org.placewright.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.placewright.input.raw.CsvReader;
import org.placewright.input.raw.Findings;
import org.placewright.input.raw.Nearest;
import org.placewright.input.raw.RawTable;
import org.placewright.input.table.Presence;
import org.placewright.input.table.Shape;
import org.placewright.input.table.Table;
import org.placewright.input.table.Tables;
import org.placewright.issue.Code;
import org.placewright.issue.Place;

/** The files of a pack. */
final class PackFolder {
  /** The largest file that is read. */
  static final long MOST_BYTES = 64L * 1024 * 1024;

  /** The most rows two generations of spreadsheets can hold: a file of just as many was cut. */
  private static final List<Integer> SPREADSHEET_ROWS = List.of(65_536, 1_048_576);

  private final Path folder;
  private final Findings findings;
  private final List<InputFile> files = new ArrayList<>();

  PackFolder(Path folder, Findings findings) {
    this.folder = folder;
    this.findings = findings;
  }

  /**
   * Reads every table.
   *
   * @return the text of each by its name without {@code .csv}
   */
  Map<String, RawTable> read() throws UnreadableInput {
    Map<String, Path> there = list();
    Map<String, RawTable> tables = new TreeMap<>();
    for (Table<?> table : Tables.all()) {
      Shape shape = table.shape();
      Optional<Path> path = Optional.ofNullable(there.get(shape.file()));
      RawTable raw = path.isPresent() ? read(shape.file(), path.get()) : missing(shape);
      tables.put(shape.name(), raw);
    }
    there.keySet().forEach(this::expected);
    return tables;
  }

  /** What was read, sorted by name. */
  List<InputFile> files() {
    return files.stream().sorted(Comparator.comparing(InputFile::name)).toList();
  }

  private Map<String, Path> list() throws UnreadableInput {
    if (!Files.isDirectory(folder)) {
      throw new UnreadableInput(
          folder + (Files.exists(folder) ? " is not a folder." : " does not exist."));
    }
    try (Stream<Path> entries = Files.list(folder)) {
      Map<String, Path> there = new TreeMap<>();
      entries.forEach(path -> there.put(String.valueOf(path.getFileName()), path));
      return there;
    } catch (IOException e) {
      throw new UnreadableInput("The folder " + folder + " cannot be read: " + reason(e));
    }
  }

  private RawTable read(String file, Path path) throws UnreadableInput {
    try {
      if (Files.size(path) > MOST_BYTES) {
        findings.error(
            Place.inFile(file),
            Code.TOO_LARGE,
            "is larger than " + MOST_BYTES / 1024 / 1024 + " MiB.",
            "Is it a table of this pack?");
        return RawTable.broken(file);
      }
      if (Files.isDirectory(path)) {
        throw new UnreadableInput(path + " is a folder, not a file.");
      }
      byte[] bytes = Files.readAllBytes(path);
      files.add(new InputFile(file, bytes.length, sha256(bytes)));
      RawTable table = CsvReader.read(file, bytes, findings);
      cutBySpreadsheet(table);
      return table;
    } catch (IOException e) {
      throw new UnreadableInput(path + " cannot be read: " + reason(e));
    }
  }

  private void cutBySpreadsheet(RawTable table) {
    if (SPREADSHEET_ROWS.contains(table.rows().size() + 1)) {
      findings.warning(
          Place.inFile(table.file()),
          Code.SUSPICIOUS,
          "has exactly " + (table.rows().size() + 1) + " rows, the most a spreadsheet can hold.",
          "Was the rest cut off?");
    }
  }

  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied.";
    }
    if (e instanceof NoSuchFileException) {
      return "it is a link to nothing.";
    }
    return Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
  }

  private RawTable missing(Shape shape) {
    if (shape.presence() == Presence.OPTIONAL) {
      return RawTable.absent(shape.file());
    }
    findings.error(
        Place.inFile(shape.file()), Code.MISSING_FILE, "the file is not there.", shape.why());
    return RawTable.broken(shape.file());
  }

  private void expected(String name) {
    boolean ignored =
        name.startsWith(".")
            || name.toLowerCase(Locale.ROOT).startsWith("readme")
            || name.equals("datapackage.json");
    List<String> known = Tables.all().stream().map(table -> table.shape().file()).toList();
    if (!ignored && !known.contains(name)) {
      findings.warning(
          Place.inFile(name),
          Code.UNKNOWN_FILE,
          "no table has this name; the file is not read.",
          Nearest.advice(name, known));
    }
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
