package org.placewright.evidence;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.placewright.Main;
import org.placewright.allocation.lever.Levers;
import org.placewright.input.PackReader;
import org.placewright.input.PackText;
import org.placewright.input.ReadResult;
import org.placewright.input.UnreadableInput;
import org.placewright.input.raw.CsvReader;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.RawTable;
import org.placewright.input.table.Pack;
import org.placewright.input.table.Tables;
import org.placewright.issue.Issue;
import org.placewright.json.Json;

/** What must hold of any bytes that are read; anything else is thrown. */
final class ReadingTargets {
  private static final Set<Integer> REFUSED = Set.of(12, 20, 66);

  private ReadingTargets() {}

  /** The small pack as text, read once. */
  private static final class SmallPack {
    static final PackReader READER = new PackReader(Levers.declared());
    static final PackText TEXT = read();

    private static PackText read() {
      try {
        return PackText.read(Path.of("sample-data/small"));
      } catch (UnreadableInput e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** A file is read whole, or it has an error. */
  static void csv(byte[] bytes) {
    IssueCollector issues = new IssueCollector();
    RawTable table = CsvReader.read("any.csv", bytes, issues);
    require(table.whole() != issues.hasErrors(), "neither whole nor an error");
    int width = table.header().size();
    require(table.rows().stream().allMatch(row -> row.cells().size() == width), "ragged");
  }

  /** What is read as JSON is written and read again as the same. */
  static void json(byte[] bytes) {
    Map<String, Object> read;
    try {
      read = Json.parse(new String(bytes, StandardCharsets.UTF_8), "any.json");
    } catch (IOException e) {
      require(e.getMessage() != null, "refused without a word");
      return;
    }
    try {
      // 1e3 is written as 1000: from then on nothing changes.
      String text = Json.text(read);
      require(Json.text(Json.parse(text, "again")).equals(text), "reads differently again");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rest of the bytes is the file of the table that the first byte chooses. */
  static void table(byte[] bytes) {
    IssueCollector issues = new IssueCollector();
    Map<String, RawTable> tables = new TreeMap<>();
    for (String name : Tables.names()) {
      tables.put(name, RawTable.absent(name + ".csv"));
    }
    String chosen = chosen(Tables.names(), bytes);
    tables.put(chosen, CsvReader.read(chosen + ".csv", rest(bytes), issues));
    Pack.read(tables, issues);
    located(issues.sorted());
  }

  /** The same with the small pack around it, and all checks. */
  static void check(byte[] bytes) {
    String chosen = chosen(Tables.names(), bytes);
    IssueCollector issues = new IssueCollector();
    RawTable table = CsvReader.read(chosen + ".csv", rest(bytes), issues);
    ReadResult read =
        SmallPack.READER.read(SmallPack.TEXT.with(Map.of(chosen, table)), Optional.empty());
    // What the bytes as a file are at fault in is said beside the pack here.
    require(
        issues.hasErrors()
            || read.scenario().isPresent() != read.issues().stream().anyMatch(Issue::isError),
        "neither a scenario nor an error");
    located(read.issues());
  }

  private static void located(List<Issue> issues) {
    require(
        issues.stream().noneMatch(issue -> issue.location().file().isEmpty()), "without a file");
  }

  /**
   * The rest of the bytes is the file of a finished run that the first byte chooses; with an odd
   * second byte its fingerprint in the manifest is made to fit.
   */
  static void verify(byte[] bytes) {
    try {
      RunCopy run = RunCopy.shared();
      String name = chosen(run.names(), bytes);
      byte[] others = rest(rest(bytes));
      boolean forged = bytes.length > 1 && (bytes[1] & 1) == 1;
      if (Arrays.equals(others, run.bytes(name)) || name.equals("manifest.json") && !forged) {
        return;
      }
      run.put(name, others);
      if (forged && !name.equals("manifest.json")) {
        run.fit(name);
      }
      int code = run.verify();
      run.restore();
      require(REFUSED.contains(code), "exit code " + code + " for " + name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static int main(String... arguments) {
    return Main.run(arguments, new StringWriter(), new StringWriter());
  }

  private static String chosen(List<String> names, byte[] bytes) {
    return names.get(bytes.length == 0 ? 0 : (bytes[0] & 0xff) % names.size());
  }

  private static byte[] rest(byte[] bytes) {
    return bytes.length == 0 ? bytes : Arrays.copyOfRange(bytes, 1, bytes.length);
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException(what);
    }
  }

  /** For tests: files of a folder. */
  static List<Path> filesOf(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
