package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;
import org.placewright.json.Json;

/** Plans that stay near to another, and scenarios side by side. */
class NearCommandTest {
  private static final String PACK = "sample-data/small";

  @TempDir static Path runs;
  @TempDir Path folder;

  @BeforeAll
  static void plan() {
    run("now");
    run("free", "--scenario", "budget-cut-5");
    run("near", "--scenario", "budget-cut-5", "--near", runs.resolve("now").toString());
  }

  private static void run(String name, String... more) {
    StringWriter err = new StringWriter();
    assertEquals(
        0, command(new StringWriter(), err, plan(runs.resolve(name), more)), err::toString);
  }

  private static String[] plan(Path out, String... more) {
    List<String> args = List.of("plan", PACK, "--no-mission-cost", "--out", out.toString());
    return Stream.concat(args.stream(), Stream.of(more)).toArray(String[]::new);
  }

  private static int command(StringWriter out, StringWriter err, String... args) {
    return Main.run(args, out, err);
  }

  /** Places by programme and intake. */
  private static Map<String, Integer> places(Path run) throws IOException {
    Map<String, Integer> places = new TreeMap<>();
    List<String> lines = Files.readAllLines(run.resolve("allocation.csv"));
    List<String> head = List.of(lines.get(0).split(","));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      places.put(
          cells[head.indexOf("programme")] + " " + cells[head.indexOf("intake_year")],
          Integer.parseInt(cells[head.indexOf("places")]));
    }
    return places;
  }

  private static int moved(Map<String, Integer> from, Map<String, Integer> to) {
    return from.keySet().stream().mapToInt(key -> Math.abs(from.get(key) - to.get(key))).sum();
  }

  @Test
  void theNearestIsWithinTheGapAndNoFurtherThanThePlanMadeFreely() throws IOException {
    Map<String, Integer> now = places(runs.resolve("now"));
    int free = moved(now, places(runs.resolve("free")));
    int near = moved(now, places(runs.resolve("near")));
    assertTrue(near < free, near + " places moved, and " + free + " freely");
    double gap = Double.parseDouble(summary(runs.resolve("near"), "gap"));
    assertTrue(gap <= 0.01, "gap " + gap);
  }

  private static String summary(Path run, String key) throws IOException {
    return String.valueOf(Json.read(run.resolve("summary.json")).get(key));
  }

  @Test
  void itsTableListsWhereItDiffersAndNothingElse() throws IOException {
    Map<String, Integer> now = places(runs.resolve("now"));
    Map<String, Integer> near = places(runs.resolve("near"));
    long differing =
        now.keySet().stream().filter(key -> !now.get(key).equals(near.get(key))).count();
    List<String> lines = Files.readAllLines(runs.resolve("near/near.csv"));
    assertEquals(differing, lines.size() - 1);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      String key = cells[0] + " " + cells[3];
      assertEquals(now.get(key), Integer.valueOf(cells[4]), key);
      assertEquals(near.get(key), Integer.valueOf(cells[5]), key);
    }
  }

  @Test
  void verifyMakesItAgainFromItsOwnFiles() {
    StringWriter out = new StringWriter();
    assertEquals(0, command(out, new StringWriter(), "verify", runs.resolve("near").toString()));
    assertTrue(out.toString().startsWith("Verified"), out.toString());
  }

  @Test
  void nearToItselfNothingMoves() throws IOException {
    Path again = folder.resolve("again");
    StringWriter out = new StringWriter();
    String now = runs.resolve("now").toString();
    assertEquals(0, command(out, new StringWriter(), plan(again, "--near", now)));
    assertEquals(places(runs.resolve("now")), places(again));
    assertTrue(out.toString().contains("now: 0 places more or fewer, as few as"), out.toString());
  }

  @Test
  void aPlanThatWasTamperedWithIsNotStayedNearTo() throws IOException {
    Path changed = folder.resolve("changed");
    run(changed.toString());
    Path file = changed.resolve("allocation.csv");
    Files.writeString(file, Files.readString(file).replaceFirst("2009", "2010"));
    StringWriter err = new StringWriter();
    int code =
        command(new StringWriter(), err, plan(folder.resolve("x"), "--near", changed.toString()));
    assertEquals(66, code, err::toString);
    assertTrue(err.toString().contains("is not as it was written"), err.toString());
  }

  @Test
  void scenariosSideBySideAreNearToTheFirstAndCompared() throws IOException {
    Path both = folder.resolve("both");
    StringWriter out = new StringWriter();
    String[] args = plan(both, "--scenario", "budget-cut-5", "--scenario", "high-demand");
    StringWriter err = new StringWriter();
    assertEquals(0, command(out, err, args), err::toString);
    Map<?, ?> near = (Map<?, ?>) Json.read(both.resolve("high-demand/manifest.json")).get("near");
    assertEquals("budget-cut-5", near.get("run"));
    assertFalse(Json.read(both.resolve("budget-cut-5/manifest.json")).containsKey("near"));
    assertTrue(Files.exists(both.resolve("comparison/compared_runs.csv")));
    assertTrue(out.toString().contains("Asked or assumed otherwise"), out.toString());
  }

  @Test
  void allScenariosBeginWithThePackAsItIs() throws IOException {
    Path all = folder.resolve("all");
    assertEquals(0, command(new StringWriter(), new StringWriter(), plan(all, "--all-scenarios")));
    List<String> lines = Files.readAllLines(all.resolve("comparison/compared_runs.csv"));
    assertEquals(6, lines.size());
    assertTrue(lines.get(1).startsWith("pack,"), lines.get(1));
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    for (List<String> wrong :
        List.of(
            List.of("--all-scenarios", "--scenario", "high-demand"),
            List.of("--scenario", "high-demand", "--scenario", "high-demand"),
            List.of("--all-scenarios", "--export-mps", "x.mps"))) {
      int code =
          command(
              new StringWriter(),
              new StringWriter(),
              plan(folder.resolve("x"), wrong.toArray(String[]::new)));
      assertEquals(2, code, wrong::toString);
    }
    assertEquals(
        2,
        command(
            new StringWriter(),
            new StringWriter(),
            "project",
            PACK,
            "--scenario",
            "high-demand",
            "--scenario",
            "budget-cut-5"));
  }
}
