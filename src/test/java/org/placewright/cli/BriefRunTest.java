package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;
import org.placewright.compression.Gzip;
import org.placewright.folder.Sha256;
import org.placewright.input.raw.CsvReader;
import org.placewright.input.raw.IssueCollector;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;

/** A run in brief says the same as one in full, and either is proven from its own files. */
class BriefRunTest {
  private static final String SMALL = "sample-data/small";

  /** Of these a row in brief is no row of the table in full. */
  private static final List<String> OF_THEIR_OWN = List.of("assumptions.csv");

  @TempDir static Path runs;
  private static final StringWriter ERR = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void plan() {
    for (String detail : List.of("brief", "full")) {
      String[] words = {
        "plan", SMALL, "--detail", detail, "--out", runs.resolve(detail).toString(), "--quiet"
      };
      assertEquals(0, Main.run(words, new StringWriter(), ERR), ERR::toString);
    }
  }

  private int run(String... words) {
    return Main.run(words, new StringWriter(), err);
  }

  private static RawTable table(Path file) throws IOException {
    try (var in = Gzip.open(file)) {
      return CsvReader.read("table", in.readAllBytes(), new IssueCollector());
    }
  }

  private static Set<String> csvFiles(String run) throws IOException {
    Path folder = runs.resolve(run);
    try (Stream<Path> files = Files.walk(folder)) {
      return new TreeSet<>(
          files
              .map(file -> folder.relativize(file).toString())
              .filter(name -> name.endsWith(".csv") && !name.startsWith("input"))
              .toList());
    }
  }

  @Test
  void whatIsThereInBriefStandsInFullToo() throws IOException {
    Set<String> full = csvFiles("full");
    int left = 0;
    for (String name : csvFiles("brief")) {
      assertTrue(full.contains(name), name);
      RawTable whole = table(runs.resolve("full").resolve(name));
      RawTable brief = table(runs.resolve("brief").resolve(name));
      assertTrue(whole.header().containsAll(brief.header()), name);
      left += whole.rows().size() - brief.rows().size();
      if (!OF_THEIR_OWN.contains(name)) {
        assertTrue(cells(whole, brief.header()).containsAll(cells(brief, brief.header())), name);
      }
    }
    assertTrue(left > 100, "rows left out: " + left);
    assertEquals(
        Set.of("paid_for_by_specialty.csv", "reasons.csv"),
        difference(full, csvFiles("brief")),
        "in full only");
  }

  private static Set<List<String>> cells(RawTable table, List<String> columns) {
    Set<List<String>> cells = new HashSet<>();
    for (RawRow row : table.rows()) {
      cells.add(columns.stream().map(column -> table.cell(row, column)).toList());
    }
    return cells;
  }

  private static Set<String> difference(Set<String> all, Set<String> some) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  @Test
  void whatCostsAPlanSomethingIsNeverLeftOut() throws IOException {
    RawTable whole = table(runs.resolve("full/levers.csv"));
    RawTable brief = table(runs.resolve("brief/levers.csv"));
    Set<List<String>> told = cells(brief, brief.header());
    Set<String> levers = new TreeSet<>();
    Set<String> inForce = new TreeSet<>();
    brief.rows().forEach(row -> levers.add(brief.cell(row, "lever")));
    for (RawRow row : whole.rows()) {
      String state = whole.cell(row, "state");
      String price = whole.cell(row, "cost_fte_years");
      boolean counts = state.equals("relaxed") || !(price.isEmpty() || price.equals("0"));
      assertTrue(!counts || told.contains(row.cells()), row.cells().toString());
      if (!state.equals("off")) {
        inForce.add(whole.cell(row, "lever"));
      }
    }
    assertEquals(inForce, levers);
  }

  @Test
  void moneyByFundIsTheSumOfMoneyBySpecialty() throws IOException {
    RawTable pairs = table(runs.resolve("full/paid_for_by_specialty.csv"));
    RawTable sums = table(runs.resolve("brief/paid_for.csv"));
    List<String> road = List.of("sha", "financial_year", "fund", "to_fund", "by");
    assertEquals(sums(pairs, road), sums(sums, road));
    assertTrue(pairs.rows().size() >= sums.rows().size() && !sums.rows().isEmpty());
  }

  private static Map<String, BigDecimal> sums(RawTable table, List<String> by) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (RawRow row : table.rows()) {
      String key = String.join("|", by.stream().map(column -> table.cell(row, column)).toList());
      sums.merge(key, new BigDecimal(table.cell(row, "amount_gbp")), BigDecimal::add);
    }
    return sums;
  }

  @Test
  void bothAreProven() {
    assertEquals(0, run("verify", runs.resolve("brief").toString()), err::toString);
    assertEquals(0, run("verify", runs.resolve("full").toString()), err::toString);
  }

  @Test
  void tablesWritesOfAPlanInBriefWhatAPlanInFullHas() throws IOException {
    Path out = runs.resolve("tables");
    assertEquals(
        0, run("tables", runs.resolve("brief").toString(), "--out", out.toString()), err::toString);
    DescribedFiles.check(out);
    for (String name : csvFiles("full")) {
      assertEquals(
          Files.readString(runs.resolve("full").resolve(name)),
          Files.readString(out.resolve(name)),
          name);
    }
  }

  @Test
  void largeInputIsKeptCompressedAndProvenWhateverPackedIt() throws IOException {
    Path pack = packWithManyRows("large");
    Path run = runs.resolve("of-large");
    String[] plan = {
      "plan", pack.toString(), "--no-mission-cost", "--out", run.toString(), "--quiet"
    };
    assertEquals(0, run(plan), err::toString);
    Path copy = run.resolve("input/population.csv.gz");
    assertTrue(Files.exists(copy));
    assertFalse(Files.exists(run.resolve("input/population.csv")));
    try (var in = Gzip.open(copy)) {
      assertEquals(
          Files.readString(pack.resolve("population.csv")),
          new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    DescribedFiles.check(run);
    assertEquals(0, run("verify", run.toString()), err::toString);
    assertEquals(0, run("check", run.resolve("input").toString(), "--since", run.toString()));

    replace(run, "input/population.csv.gz", packedOtherwise(copy));
    assertEquals(0, run("verify", run.toString()), err::toString);
    String other = Files.readString(pack.resolve("population.csv")).replaceFirst("F,0", "F,1");
    replace(run, "input/population.csv.gz", Gzip.compress(other.getBytes(StandardCharsets.UTF_8)));
    assertEquals(20, run("verify", run.toString()), err::toString);
  }

  private static Path packWithManyRows(String name) throws IOException {
    Path pack = Files.createDirectory(runs.resolve(name));
    try (Stream<Path> files = Files.list(Path.of(SMALL))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, pack.resolve(file.getFileName()));
      }
    }
    Path population = pack.resolve("population.csv");
    List<String> lines = new ArrayList<>(Files.readAllLines(population));
    String padding = "illustrative: " + "a source in many words ".repeat(100);
    lines.replaceAll(line -> line.replaceFirst("illustrative:", padding));
    Files.write(population, lines);
    return pack;
  }

  /** The same content in other bytes, as another version of zlib might pack it. */
  private static byte[] packedOtherwise(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var in = Gzip.open(file);
        GZIPOutputStream out =
            new GZIPOutputStream(bytes) {
              {
                def.setLevel(Deflater.NO_COMPRESSION);
              }
            }) {
      in.transferTo(out);
    }
    return bytes.toByteArray();
  }

  private static void replace(Path run, String name, byte[] bytes) throws IOException {
    String before = Sha256.of(run.resolve(name));
    Files.write(run.resolve(name), bytes);
    Path manifest = run.resolve("manifest.json");
    String said = Files.readString(manifest);
    assertTrue(said.contains(before), name);
    Files.writeString(manifest, said.replace(before, Sha256.ofBytes(bytes)));
  }

  @Test
  void aTableThatIsThereTwiceIsRefused() throws IOException {
    Path pack = packWithManyRows("twice");
    byte[] fill = Files.readAllBytes(pack.resolve("fill_rates.csv"));
    Files.write(pack.resolve("fill_rates.csv.gz"), Gzip.compress(fill));
    assertEquals(65, run("check", pack.toString()));
    assertTrue(err.toString().contains("fill_rates.csv is there too"), err::toString);
    Files.delete(pack.resolve("fill_rates.csv"));
    assertEquals(0, run("check", pack.toString()), err::toString);
    Files.writeString(pack.resolve("fill_rates.csv.gz"), "not packed");
    assertEquals(66, run("check", pack.toString()), err::toString);
  }
}
