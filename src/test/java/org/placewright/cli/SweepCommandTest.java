package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;

/** Sweeps, their parts, and thresholds. */
class SweepCommandTest {
  private static final String PACK = "sample-data/small";
  private static final String[] VARY = {
    "--vary", "half-gp.value=0.46:0.54:0.04", "--vary", "budgets.NMET=*0.95,*1,*1.05,*1.1"
  };

  @TempDir static Path runs;
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void sweep() {
    StringWriter err = new StringWriter();
    assertEquals(
        0,
        Main.run(sweep(runs.resolve("whole"), "--threads", "2"), new StringWriter(), err),
        err::toString);
  }

  private static String[] sweep(Path to, String... more) {
    return Stream.of(
            Stream.of("sweep", PACK, "--out", to.toString()), Stream.of(VARY), Stream.of(more))
        .flatMap(each -> each)
        .toArray(String[]::new);
  }

  private static List<String> table(Path run) throws IOException {
    return Files.readAllLines(run.resolve("sweep.csv"));
  }

  @Test
  void everyCombinationHasARowAfterThatOfThePackAsItIs() throws IOException {
    List<String> lines = table(runs.resolve("whole/table"));
    assertEquals(1 + 1 + 3 * 4, lines.size());
    assertTrue(lines.get(1).startsWith("0,,plan,"), lines.get(1));
    assertTrue(
        lines.get(2).startsWith("1,half-gp.value=0.46; budgets.NMET=*0.95,plan,"), lines.get(2));
    assertTrue(
        lines.get(13).startsWith("12,half-gp.value=0.54; budgets.NMET=*1.1,no_plan,"),
        lines.get(13));
  }

  @Test
  void moreMoneyNeverCostsMoreThanTheProofAllows() throws IOException {
    double before = Double.POSITIVE_INFINITY;
    for (String line : table(runs.resolve("whole/table")).subList(2, 6)) {
      String[] cells = line.split(",");
      double cost = Double.parseDouble(cells[3]);
      double bound = Double.parseDouble(cells[4]);
      assertTrue(bound <= before + 1e-6, line);
      before = cost;
    }
  }

  @Test
  void aStepIsAScenarioOfThePackOfTheSweep() {
    Path pack = runs.resolve("whole/pack");
    String[] args = {"check", pack.toString(), "--scenario", "step-0003"};
    assertEquals(0, Main.run(args, out, err), err::toString);
  }

  @Test
  void partsGatheredAreTheWholeByteForByte() throws IOException {
    for (String part : List.of("1/2", "2/2")) {
      Path to = folder.resolve("part-" + part.charAt(0));
      assertEquals(0, Main.run(sweep(to, "--shard", part), out, err), err::toString);
    }
    String one = folder.resolve("part-1").toString();
    String other = folder.resolve("part-2").toString();
    String to = folder.resolve("gathered").toString();
    assertEquals(20, Main.run(new String[] {"gather", one, "--out", to}, out, err));
    assertTrue(err.toString().contains("steps are missing: 8, 9, 10, 11, 12"), err.toString());
    assertFalse(Files.exists(Path.of(to)));
    assertEquals(0, Main.run(new String[] {"gather", one, other, "--out", to}, out, err));
    for (String file :
        List.of("sweep.csv", "sweep_levers.csv", "sweep_shortage.csv", "sweep_values.csv")) {
      assertEquals(
          Files.readString(runs.resolve("whole/table").resolve(file)),
          Files.readString(Path.of(to).resolve(file)),
          file);
    }
  }

  @Test
  void partsMayBeginAtOnceInOneFolder() {
    Path to = folder.resolve("shared");
    List<Integer> codes =
        Stream.of("1/2", "2/2")
            .parallel()
            .map(
                part ->
                    Main.run(sweep(to, "--shard", part), new StringWriter(), new StringWriter()))
            .toList();
    assertEquals(List.of(0, 0), codes);
    String[] args = {"gather", to.toString(), "--out", to.resolve("table").toString()};
    assertEquals(0, Main.run(args, out, err), err::toString);
  }

  @Test
  void aSweepGoesOnWhereItEndedAndAnotherIsRefused() throws IOException {
    Path whole = runs.resolve("whole");
    Path step = whole.resolve("steps/step-0004/manifest.json");
    Object before = Files.getLastModifiedTime(step);
    assertEquals(0, Main.run(sweep(whole), out, err), err::toString);
    assertEquals(before, Files.getLastModifiedTime(step));
    assertEquals(73, Main.run(sweep(whole, "--gap", "0.02"), out, err));
    assertTrue(err.toString().contains("holds another sweep"), err.toString());
  }

  @Test
  void whatCannotBeVariedIsSaid() {
    for (String[] wrong :
        List.of(
            new String[] {"no-lever.value=1", "neither a table nor a lever"},
            new String[] {"budgets.xyz=*1", "no row of budgets.csv is of 'xyz'"},
            new String[] {"half-gp.value=1:0:0.1", "is no range"},
            new String[] {"budgets.nmt=*1", "Did you mean nmet?"},
            new String[] {"haf-gp.value=1", "Did you mean half-gp?"},
            new String[] {"halfgp", "Did you mean half-gp?"},
            new String[] {"half-gp", "Write it as half-gp.value=0.40:0.60:0.02"})) {
      StringWriter said = new StringWriter();
      String[] args = {"sweep", PACK, "--out", folder.resolve("x").toString(), "--vary", wrong[0]};
      assertEquals(2, Main.run(args, out, said));
      assertTrue(said.toString().contains(wrong[1]), said.toString());
    }
  }

  @Test
  void aThresholdIsTheLastOfTheGridWithAPlan() throws IOException {
    Path to = folder.resolve("threshold");
    String[] args = {
      "threshold", PACK, "--lever", "half-gp.value=0.40:0.70:0.01", "--out", to.toString()
    };
    assertEquals(0, Main.run(args, out, err), err::toString);
    List<String> lines = Files.readAllLines(to.resolve("table/threshold.csv"));
    assertTrue(
        lines.get(1).startsWith("half-gp.value,0.51,0.52,yes,\"these cannot all be kept: half-gp"),
        lines.get(1));
    StringWriter text = new StringWriter();
    for (String[] each : List.of(new String[] {"0.51", "0"}, new String[] {"0.52", "10"})) {
      Path pack = to.resolve("pack");
      String scenario = each[0].equals("0.51") ? "step-0012" : "step-0013";
      String plan = folder.resolve(scenario).toString();
      String[] by = {
        "plan", pack.toString(), "--scenario", scenario, "--no-mission-cost", "--out", plan
      };
      assertEquals(Integer.parseInt(each[1]), Main.run(by, text, err), scenario);
    }
  }
}
