package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;
import org.placewright.folder.HeldFolder;
import org.placewright.folder.Sha256;
import org.placewright.input.raw.RawRow;
import org.placewright.input.raw.RawTable;

/** The year that runs itself: planned, rolled on, planned again, killed and gone on with. */
class AnnualCommandTest {
  @TempDir Path folder;
  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  private int run(String... words) {
    out = new StringWriter();
    err = new StringWriter();
    return Main.run(words, out, err);
  }

  private int annual(Path pack, String... more) {
    return run(words(pack, more));
  }

  private String[] words(Path pack, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of("annual", pack.toString(), "--state", state().toString(), "--gap", "0.05"));
    words.add("--no-mission-cost");
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }

  private Path state() {
    return folder.resolve("state");
  }

  private Path nextPack(Path pack, int year) throws IOException {
    Path counted =
        SimulatedYears.count(
            pack, state().resolve("plans/" + year), year, folder.resolve("counted-" + year));
    Path next = folder.resolve("pack-" + (year + 1));
    assertEquals(
        0,
        run("roll", pack.toString(), "--with", counted.toString(), "--out", next.toString()),
        err::toString);
    return next;
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        hashes.put(folder.relativize(file).toString(), Sha256.of(file));
      }
    }
    return hashes;
  }

  @Test
  void threeYearsGoOnOneAfterAnother() throws IOException {
    Path pack = SimulatedYears.copyOfSmall(folder.resolve("pack-2009"));
    for (int year = 2009; year <= 2011; year++) {
      assertEquals(0, annual(pack), err::toString);
      assertEquals(1, out.toString().lines().count(), out.toString());
      assertTrue(out.toString().startsWith(year + ": planned, "), out.toString());
      assertEquals("", err.toString());
      pack = nextPack(pack, year);
    }
    assertEquals("plans/2011", Files.readSymbolicLink(state().resolve("latest")).toString());
    for (String name :
        List.of("plans/2009/plan.xlsx", "plans/2011/report.html", "comparisons/2010")) {
      assertTrue(Files.exists(state().resolve(name)), name);
    }
    assertEquals(0, run("verify", state().resolve("latest").toString()), err::toString);
    DescribedFiles.check(state().resolve("yearly"));

    assertEquals(0, annual(pack, "--keep", "2"), err::toString);
    assertTrue(out.toString().contains("; compared with 2011"), out.toString());
    assertFalse(Files.exists(state().resolve("plans/2010")));
    assertTrue(Files.exists(state().resolve("plans/2011")));
    yearsAreTold();

    Map<String, String> before = files(state());
    assertEquals(0, annual(pack, "--keep", "2"), err::toString);
    assertTrue(out.toString().startsWith("2012: planned before, "), out.toString());
    Map<String, String> after = files(state());
    before.remove("placewright.prom");
    after.remove("placewright.prom");
    assertEquals(before, after, "what is done is not done again");
  }

  /** Of each year, of pruned ones too: advised, commissioned, filled, completed. */
  private void yearsAreTold() throws IOException {
    RawTable table = SimulatedYears.table(state().resolve("yearly/yearly.csv"));
    List<String> told = new ArrayList<>();
    for (RawRow row : table.rows()) {
      if (table.cell(row, "specialty").equals("general-practice")) {
        String year = table.cell(row, "intake_year");
        told.add(year);
        boolean past = !year.equals("2012");
        assertEquals(past ? "26.0000" : "", table.cell(row, "completed"), year);
        assertEquals(past, !table.cell(row, "filled").isEmpty(), year);
        int places = Integer.parseInt(table.cell(row, "commissioned_places"));
        assertTrue(
            !past || Double.parseDouble(table.cell(row, "filled")) <= places, row.toString());
        assertFalse(table.cell(row, "acted_upon").isEmpty());
      }
    }
    assertEquals(List.of("2009", "2010", "2011", "2012"), told);
    String metrics = Files.readString(state().resolve("placewright.prom"));
    assertTrue(metrics.contains("placewright_annual_exit_code{pack=\"pack-2012\"} 0\n"), metrics);
    assertTrue(metrics.contains("placewright_plan_year{pack=\"pack-2012\"} 2012\n"), metrics);
    // 30 September 2011, the day for which the staff of this pack are counted.
    assertTrue(
        metrics.contains("placewright_data_timestamp_seconds{pack=\"pack-2012\"} 1317340800\n"),
        metrics);
    assertTrue(
        metrics.lines().allMatch(line -> line.startsWith("# ") || line.matches("\\S+ -?[0-9.]+")),
        metrics);
  }

  @Test
  void twoAtOnceAreRefused() throws IOException {
    Path pack = SimulatedYears.copyOfSmall(folder.resolve("pack"));
    try (HeldFolder held = HeldFolder.take(state())) {
      assertEquals(75, annual(pack));
      assertEquals(List.of(), held.years("plans"));
    }
    assertEquals(0, annual(pack), err::toString);
  }

  @Test
  void monitoringHearsOfAFailureAndTheLastPlanStays() throws IOException {
    Path pack = SimulatedYears.copyOfSmall(folder.resolve("pack"));
    assertEquals(0, annual(pack), err::toString);
    Files.writeString(pack.resolve("settings.csv"), "x,y\n");
    Path metrics = folder.resolve("metrics/annual.prom");
    assertEquals(65, annual(pack, "--metrics", metrics.toString()));
    assertEquals("", out.toString());
    assertTrue(err.toString().contains("settings.csv"), err.toString());
    String told = Files.readString(metrics);
    assertTrue(told.contains("placewright_annual_exit_code{pack=\"pack\"} 65\n"), told);
    assertTrue(told.contains("placewright_plan_year{pack=\"pack\"} 2009\n"), told);
    assertEquals(0, run("verify", state().resolve("latest").toString()), err::toString);
  }

  @Test
  void dataThatChangeInTheYearArePlannedAgain() throws IOException {
    Path pack = SimulatedYears.copyOfSmall(folder.resolve("pack"));
    assertEquals(0, annual(pack), err::toString);
    String fill = Files.readString(pack.resolve("fill_rates.csv"));
    Files.writeString(pack.resolve("fill_rates.csv"), fill.replace("0.875", "0.9"));
    assertEquals(0, annual(pack), err::toString);
    assertTrue(out.toString().startsWith("2009: planned, "), out.toString());
    assertEquals(2, annual(pack, "--keep", "1"));
  }

  @Test
  void aRunThatIsKilledIsGoneOnWith() throws Exception {
    Path first = SimulatedYears.copyOfSmall(folder.resolve("pack-2009"));
    assertEquals(0, annual(first), err::toString);
    Path pack = nextPack(first, 2009);
    for (int lines : List.of(2, 5, 9)) {
      killAfter(lines, words(pack, "--verbose"));
      Path latest = state().resolve("latest");
      assertEquals(0, run("verify", latest.toString()), err::toString);
    }
    assertEquals(0, annual(pack), err::toString);
    assertEquals("plans/2010", Files.readSymbolicLink(state().resolve("latest")).toString());
    assertEquals(0, run("verify", state().resolve("plans/2010").toString()), err::toString);
    assertTrue(Files.exists(state().resolve("comparisons/2010/manifest.json")));
    List<String> left =
        files(folder).keySet().stream().filter(name -> name.contains(".tmp-")).toList();
    assertEquals(List.of(), left, "nothing is left of what was killed");
  }

  /** Runs in a process of its own, which is killed when it has said so many lines. */
  private static void killAfter(int lines, String... words) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.placewright.Main"));
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (int line = 0; line < lines && said.readLine() != null; line++) {
        // Each line is a step that begins.
      }
    }
    process.destroyForcibly().waitFor();
  }
}
