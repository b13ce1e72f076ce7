package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;
import org.placewright.folder.Sha256;

/** What each lever of the small pack's plan costs. */
class LeversCommandTest {
  @TempDir static Path runs;
  private static String said = "";

  private static String run(int exit, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    assertEquals(exit, Main.run(args, out, err), err::toString);
    return out.toString() + err;
  }

  @BeforeAll
  static void price() {
    String plan = runs.resolve("plan").toString();
    run(0, "plan", "sample-data/small", "--no-mission-cost", "--out", plan);
    said = run(0, "levers", plan, "--out", runs.resolve("priced").toString());
  }

  private static Map<String, Map<String, String>> costs() throws IOException {
    Map<String, Map<String, String>> costs = new LinkedHashMap<>();
    for (Map<String, String> row : rows("lever_costs.csv")) {
      costs.put(row.get("without"), row);
    }
    return costs;
  }

  private static List<Map<String, String>> rows(String file) throws IOException {
    List<String> lines = Files.readAllLines(runs.resolve("priced").resolve(file));
    List<String> header = cells(lines.get(0));
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      List<String> cells = cells(line);
      for (int i = 0; i < header.size(); i++) {
        row.put(header.get(i), cells.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  /** Cells without commas, or in quotes. */
  private static List<String> cells(String line) {
    return Stream.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
        .map(cell -> cell.replace("\"", ""))
        .toList();
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(String.valueOf(row.get(column)));
  }

  /** By hand: 1,086.8938 with the rule and 1,051.7799 without it, both proven best. */
  @Test
  void aRuleCostsWhatThePlanWithoutItSaves() throws IOException {
    Map<String, String> row = costs().get("existing-resources");
    assertEquals("costs", row.get("finding"));
    assertEquals(1051.7799, number(row, "cost"), 1e-3);
    assertEquals(35.1139, number(row, "at_least"), 1e-3);
    assertEquals(35.1139, number(row, "at_most"), 1e-3);
    assertTrue(said.contains("existing-resources    5        1       0           35.1"), said);
  }

  /** A price of 8.77 a place, and nothing saved without the lever. */
  @Test
  void aRuleWithAPriceMayCostNothing() throws IOException {
    Map<String, String> row = costs().get("gp-plus");
    assertEquals(8.76815, number(row, "cost_fte_years"), 1e-5);
    assertEquals("nothing", row.get("finding"));
    assertEquals(0, number(row, "at_most"), 1e-3);
  }

  @Test
  void thePlanWithoutALeverIsThatOfARunWithoutIt() throws IOException {
    for (String lever : List.of("ringfence", "quality-threshold")) {
      Path without = runs.resolve("without-" + lever);
      run(
          0,
          "plan",
          "sample-data/small",
          "--no-mission-cost",
          "--without",
          lever,
          "--out",
          without.toString());
      String summary = Files.readString(without.resolve("summary.json"));
      String cost = summary.replaceAll("(?s).*\"objective\": ([0-9.]+).*", "$1");
      Map<String, String> row = costs().get(lever);
      double slack = number(row, "cost") - number(row, "bound");
      assertEquals(Double.parseDouble(cost), number(row, "cost"), slack + 1e-3, lever);
    }
  }

  @Test
  void costsOfAllAreNotTheSumOfCosts() throws IOException {
    Map<String, Map<String, String>> costs = costs();
    Map<String, String> all = costs.remove("*");
    double most = costs.values().stream().mapToDouble(row -> number(row, "at_most")).sum();
    assertEquals(most, number(all, "alone_at_most"), 1e-3);
    for (Map<String, String> one : costs.values()) {
      assertTrue(number(all, "at_most") >= number(one, "at_least") - 1e-6, one.toString());
    }
    assertEquals(
        number(all, "by_bounds") - number(all, "alone_by_bounds"),
        number(all, "interaction"),
        2e-4);
  }

  /** Two plans at a time, each as if it were made alone. */
  @Test
  void threadsChangeNothing() throws IOException {
    String plan = runs.resolve("plan").toString();
    Path to = runs.resolve("at-once");
    String again = run(0, "levers", plan, "--out", to.toString(), "--threads", "2");
    assertEquals(said.replace("priced", "at-once"), again);
    for (String file :
        List.of("lever_costs.csv", "lever_cost_certificate.csv", "lever_ranges.csv")) {
      assertEquals(
          Files.readString(runs.resolve("priced").resolve(file)),
          Files.readString(to.resolve(file)),
          file);
    }
    assertTrue(run(2, "levers", plan, "--threads", "0").contains("--threads must be from 1 to 64"));
  }

  @Test
  void whatIsWrittenIsThePlanOnceMoreAndIsVerified() throws IOException {
    Path priced = runs.resolve("priced");
    assertEquals(
        Files.readString(runs.resolve("plan/allocation.csv")),
        Files.readString(priced.resolve("allocation.csv")));
    assertTrue(Files.readString(priced.resolve("report.html")).contains("What each lever costs"));
    run(0, "verify", priced.toString());
  }

  /** Another bound for one plan without a lever, with all fingerprints made to fit. */
  @Test
  void aCostThatDoesNotFollowIsRefused() throws IOException {
    Path forged = runs.resolve("forged");
    try (Stream<Path> files = Files.walk(runs.resolve("priced"))) {
      for (Path file : files.toList()) {
        Files.copy(file, forged.resolve(runs.resolve("priced").relativize(file).toString()));
      }
    }
    Path table = forged.resolve("lever_costs.csv");
    String text = Files.readString(table);
    assertTrue(text.contains("1051.7799"), text);
    Files.writeString(table, text.replace("1051.7799", "1041.7799"));
    String found = run(20, "verify", forged.toString());
    assertTrue(found.contains("lever_costs.csv"), found);
    Path manifest = forged.resolve("manifest.json");
    String before = Sha256.ofText(text);
    String after = Sha256.ofText(Files.readString(table));
    Files.writeString(manifest, Files.readString(manifest).replace(before, after));
    found = run(12, "verify", forged.toString());
    assertTrue(found.contains("lever_costs.csv does not follow"), found);
  }

  @Test
  void pricesHoldInARangeThatHasTheLimitInIt() throws IOException {
    List<Map<String, String>> ranges = rows("lever_ranges.csv");
    assertFalse(ranges.isEmpty());
    for (Map<String, String> row : ranges) {
      assertEquals("yes", row.get("known"), row.toString());
      for (String side : List.of("less_room", "more_room")) {
        assertTrue(
            String.valueOf(row.get(side)).isEmpty() || number(row, side) >= 0, row.toString());
      }
    }
  }

  @Test
  void someLeversMayBeAskedForAndNoneThatIsOff() {
    String plan = runs.resolve("plan").toString();
    String csv = run(0, "levers", plan, "--lever", "half-gp", "--format", "csv");
    assertEquals(2, csv.lines().count(), csv);
    assertTrue(csv.contains("\nhalf-gp,2,0,0,"), csv);
    assertTrue(
        run(20, "levers", plan, "--lever", "no-worse").contains("Not in force in this plan"));
    assertTrue(run(2, "levers", plan, "--lever", "half").contains("--lever must be one of"));
  }
}
