package org.placewright.input;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.placewright.compression.Gzip;
import org.placewright.input.raw.CsvReader;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.RawTable;
import org.placewright.issue.IssueCode;
import org.placewright.issue.SourceLocation;
import org.placewright.os.FileKind;

/** Reads files into text, and keeps account of what was read. */
public final class CsvFiles {
  /** The largest file that is read. */
  static final long MOST_BYTES = 64L * 1024 * 1024;

  /** The most rows two generations of spreadsheets can hold: a file of just as many was cut. */
  private static final List<Integer> SPREADSHEET_ROWS = List.of(65_536, 1_048_576);

  private final List<InputFile> files = new ArrayList<>();

  /** The files read so far, sorted by name. */
  public List<InputFile> files() {
    return files.stream().sorted(Comparator.comparing(InputFile::name)).toList();
  }

  /**
   * The files and folders in a folder.
   *
   * @param folder any folder of files
   * @return paths by name, sorted
   * @throws UnreadableInput when it is no folder that can be read
   */
  public static Map<String, Path> list(Path folder) throws UnreadableInput {
    FileKind kind = kind(folder);
    if (kind != FileKind.FOLDER) {
      throw new UnreadableInput(
          folder + (kind == FileKind.NOTHING ? " does not exist." : " is not a folder."));
    }
    try (Stream<Path> entries = Files.list(folder)) {
      Map<String, Path> there = new TreeMap<>();
      entries.forEach(path -> there.put(String.valueOf(path.getFileName()), path));
      return there;
    } catch (IOException e) {
      throw new UnreadableInput("The folder " + folder + " cannot be read: " + reason(e));
    } catch (UncheckedIOException e) {
      throw new UnreadableInput(
          "The folder "
              + folder
              + " cannot be read: "
              + reason(Objects.requireNonNull(e.getCause())));
    }
  }

  /**
   * What is at a path.
   *
   * @param path any path
   * @return what is there
   * @throws UnreadableInput when nobody can say
   */
  public static FileKind kind(Path path) throws UnreadableInput {
    try {
      return FileKind.of(path);
    } catch (IOException e) {
      throw new UnreadableInput(path + " cannot be read: " + reason(e));
    }
  }

  /** Whether a file is for people, or for another program, and never a table. */
  public static boolean isAside(String name) {
    return name.startsWith(".") || name.toLowerCase(Locale.ROOT).startsWith("readme");
  }

  /**
   * Reads one CSV file into text.
   *
   * @param name what it is called in messages and in the account
   * @param path where it is; it may be compressed
   * @param issues collects what is wrong with it as a CSV file
   * @return its rows
   * @throws UnreadableInput when it cannot be read at all
   */
  public RawTable read(String name, Path path, IssueCollector issues) throws UnreadableInput {
    try {
      FileKind kind = kind(path);
      if (kind == FileKind.FOLDER || kind == FileKind.OTHER) {
        throw new UnreadableInput(
            path + (kind == FileKind.FOLDER ? " is a folder, not a file." : " is no plain file."));
      }
      byte[] bytes = Gzip.read(path, (int) MOST_BYTES);
      if (bytes.length > MOST_BYTES) {
        issues.error(
            SourceLocation.inFile(name),
            IssueCode.TOO_LARGE,
            "is larger than " + MOST_BYTES / 1024 / 1024 + " MiB.",
            "Is it a table of this pack?");
        return RawTable.broken(name);
      }
      files.add(new InputFile(name, bytes.length, sha256(bytes)));
      RawTable table = CsvReader.read(name, bytes, issues);
      cutBySpreadsheet(table, issues);
      return table;
    } catch (IOException e) {
      throw new UnreadableInput(path + " cannot be read: " + reason(e));
    }
  }

  private static void cutBySpreadsheet(RawTable table, IssueCollector issues) {
    if (SPREADSHEET_ROWS.contains(table.rows().size() + 1)) {
      issues.warning(
          SourceLocation.inFile(table.file()),
          IssueCode.SUSPICIOUS,
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

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
