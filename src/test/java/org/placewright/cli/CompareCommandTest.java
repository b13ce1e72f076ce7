package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;
import org.placewright.json.Json;

/** Runs of the small pack that differ by one lever, by search alone, and by their years. */
class CompareCommandTest {
  private static final Path SMALL = Path.of("sample-data/small");

  @TempDir static Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void plan() throws IOException {
    plan(SMALL, "base");
    plan(SMALL, "seed", "--seed", "7");
    plan(SMALL, "free", "--without", "existing-resources");
    plan(changed("horizon_year,2014", "horizon_year,2013"), "short");
    plan(changed("last_intake_year,2010", "last_intake_year,2009"), "one");
  }

  private static void plan(Path pack, String name, String... more) {
    List<String> args = new ArrayList<>(List.of("plan", pack.toString(), "-q"));
    args.addAll(List.of("--out", folder.resolve(name).toString(), "--no-mission-cost"));
    args.addAll(List.of("--gap", "0.05"));
    Collections.addAll(args, more);
    StringWriter said = new StringWriter();
    assertEquals(0, Main.run(args.toArray(String[]::new), said, said), said::toString);
  }

  private static Path changed(String from, String to) throws IOException {
    Path pack = folder.resolve("pack-" + to.replace(',', '-'));
    Files.createDirectory(pack);
    try (Stream<Path> files = Files.list(SMALL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        Files.writeString(
            pack.resolve(file.getFileName()),
            file.endsWith("settings.csv") ? text.replace(from, to) : text);
      }
    }
    return pack;
  }

  private int compare(String... args) {
    List<String> all = new ArrayList<>(List.of("compare"));
    for (String arg : args) {
      all.add(Files.isDirectory(folder.resolve(arg)) ? folder.resolve(arg).toString() : arg);
    }
    return Main.run(all.toArray(String[]::new), out, err);
  }

  private List<Map<String, Object>> rows(String table) throws IOException {
    List<Map<String, Object>> rows = new ArrayList<>();
    Object list = Json.parse(out.toString(), "answer").getOrDefault(table, List.of());
    for (Object row : (List<?>) list) {
      Map<String, Object> cells = new java.util.TreeMap<>();
      ((Map<?, ?>) row).forEach((name, value) -> cells.put("" + name, value));
      rows.add(cells);
    }
    return rows;
  }

  @Test
  void onePlanIsTooFew() {
    assertEquals(2, compare("base"));
    assertEquals(2, compare());
    String each = "placewright: Give at least 2 of DIR.\nTry 'placewright compare --help'.\n";
    assertEquals(each + each, err.toString());
  }

  @Test
  void searchAloneShowsNoDifference() {
    assertEquals(0, compare("base", "seed"), err::toString);
    assertTrue(out.toString().contains("seed asks the same as base"), out::toString);
    assertTrue(out.toString().contains("All were asked the same"), out::toString);
    assertFalse(out.toString().contains("beyond noise"), out::toString);
  }

  /** From the costs and bounds of the two summaries, by hand. */
  @Test
  void oneLeverCostsAnIntervalOfTwoProofs() throws IOException {
    assertEquals(0, compare("base", "free", "--format", "json"), err::toString);
    Map<String, Object> base = Json.read(folder.resolve("base/summary.json"));
    Map<String, Object> free = Json.read(folder.resolve("free/summary.json"));
    Map<String, Object> row = rows("compared_runs").get(1);
    double most = number(free, "objective") - number(base, "bound");
    double least = number(free, "bound") - number(base, "objective");
    assertEquals(least, number(row, "more_at_least"), 2e-4);
    assertEquals(Math.min(0, most), number(row, "more_at_most"), 2e-4);
    assertTrue(("" + row.get("sentence")).startsWith("The rule existing-resources"), row::toString);
    List<Map<String, Object>> inputs = rows("compared_inputs");
    assertEquals("existing-resources", inputs.get(0).get("value"));
    assertTrue(
        inputs.stream().anyMatch(each -> "mode".equals(each.get("parameter"))), inputs::toString);
  }

  private static double number(Map<String, Object> row, String key) {
    return Double.parseDouble(String.valueOf(row.get(key)));
  }

  @Test
  void costsOfUnlikeHorizonsAreRefusedAndTheRestIsCompared() {
    assertEquals(0, compare("base", "short"), err::toString);
    String text = out.toString().replaceAll("\\s+", " ");
    assertTrue(text.contains("not measured alike: horizon_year (2014 and 2013)."), text);
    assertTrue(text.contains("Short in 2013, FTE"), text);
    assertTrue(text.contains("Places, intakes 2009 and 2010"), text);
  }

  @Test
  void onlySharedIntakesCountForTheThreshold() {
    assertEquals(0, compare("base", "one", "--at-most", "1000"), err::toString);
    assertTrue(out.toString().contains("Places, intakes 2009 "), out::toString);
    assertEquals(20, compare("base", "free", "--at-most", "0"));
    assertTrue(err.toString().contains("places in an intake, more than 0"), err::toString);
  }

  @Test
  void everyAnswerIsARowOfATable() throws IOException {
    Path written = folder.resolve("written");
    assertEquals(
        0,
        compare("base", "free", "one", "--out", written.toString(), "--format", "csv"),
        err::toString);
    DescribedFiles.check(written);
    assertEquals(Files.readString(written.resolve("compared_runs.csv")), out.toString());
    out.getBuffer().setLength(0);
    compare("base", "free", "one", "--format", "csv", "--table", "compared_levers");
    assertEquals(Files.readString(written.resolve("compared_levers.csv")), out.toString());
  }

  @Test
  void wrongFormsAreRefusedBeforeAnythingIsRead() {
    assertEquals(2, compare("nowhere", "nowhere", "--format", "xml"));
    assertEquals(2, compare("nowhere", "nowhere", "--table", "compared_runs"));
    assertEquals(2, compare("nowhere", "nowhere", "--format", "csv", "--table", "levers"));
    assertEquals(2, compare(Collections.nCopies(21, "nowhere").toArray(String[]::new)));
    assertTrue(err.toString().contains("compare takes 2 to 20 plans, not 21"), err::toString);
  }

  @Test
  void aPlanBesideItselfHasANameOfItsOwn() throws IOException {
    assertEquals(0, compare("base", "base", "--format", "json"), err::toString);
    assertEquals("base-2", rows("compared_runs").get(1).get("run"));
    assertEquals("same_question", rows("compared_runs").get(1).get("finding"));
  }
}
