package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.Main;
import org.placewright.app.AllocatorPlanner;
import org.placewright.app.VerifyRobust;
import org.placewright.folder.FolderBusy;
import org.placewright.folder.Sha256;

/** One set of committed places for several futures. */
class RobustCommandTest {
  private static final String PACK = "sample-data/small";
  private static final List<String> FUTURES = List.of("pack", "budget-cut-5", "high-demand");

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int robust(Path to, String measure, String... more) {
    List<String> args = List.of("plan", PACK, "--out", to.toString(), "--robust", measure);
    String[] all = Stream.concat(args.stream(), Stream.of(more)).toArray(String[]::new);
    return Main.run(all, out, err);
  }

  private static List<Map<String, String>> rows(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    String[] head = lines.get(0).split(",");
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      Map<String, String> row = new LinkedHashMap<>();
      for (int c = 0; c < head.length; c++) {
        row.put(head[c], cells[c]);
      }
      rows.add(row);
    }
    return rows;
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }

  @ParameterizedTest
  @ValueSource(strings = {"expected", "cvar", "regret"})
  void itsMeasureFollowsFromItsCostsAndItsBoundIsBelow(String measure) throws IOException {
    Path run = folder.resolve(measure);
    int code = robust(run, measure, "--scenarios", String.join(",", FUTURES));
    assertTrue(code == 0 || code == 11, err::toString);
    Map<String, String> sum = rows(run.resolve("robust.csv")).get(0);
    List<Map<String, String>> futures = rows(run.resolve("robust_futures.csv"));
    assertEquals(FUTURES, futures.stream().map(row -> row.get("future")).toList());
    double mean = futures.stream().mapToDouble(row -> number(row, "cost") / 3).sum();
    double worst = futures.stream().mapToDouble(row -> number(row, "cost")).max().orElseThrow();
    double regret = futures.stream().mapToDouble(row -> number(row, "price")).max().orElseThrow();
    double right =
        Map.of("expected", mean, "cvar", worst, "regret", Math.max(0, regret)).get(measure);
    assertEquals(right, number(sum, "value"), 1e-3);
    assertTrue(number(sum, "bound") <= number(sum, "value") + 1e-6, sum::toString);
    for (Map<String, String> row : futures) {
      assertTrue(number(row, "cost") >= number(row, "own_bound") - 1e-6, row::toString);
    }
  }

  @Test
  void committedPlacesAreTheSameInEveryFutureAndNoRegretIsWhatAllBuy() throws IOException {
    Path run = folder.resolve("run");
    robust(run, "expected", "--scenarios", String.join(",", FUTURES));
    Map<String, List<Map<String, String>>> cells = new LinkedHashMap<>();
    for (Map<String, String> row : rows(run.resolve("robust_places.csv"))) {
      String cell = row.get("programme") + " " + row.get("intake_year");
      cells.computeIfAbsent(cell, key -> new ArrayList<>()).add(row);
    }
    for (List<Map<String, String>> cell : cells.values()) {
      assertEquals(FUTURES.size(), cell.size());
      assertEquals("yes", cell.get(0).get("committed"));
      assertEquals(1, cell.stream().map(row -> row.get("places")).distinct().count());
      int least =
          cell.stream().mapToInt(row -> Integer.parseInt(row.get("own_places"))).min().orElse(-1);
      assertEquals(String.valueOf(least), cell.get(0).get("no_regret_places"));
    }
  }

  @Test
  void verifyMakesItAgainAndFindsWhatWasForged() throws IOException {
    Path run = folder.resolve("run");
    robust(run, "cvar", "--scenarios", "pack,high-demand", "--weights", "0.7,0.3", "--tail", "0.5");
    assertEquals(0, Main.run(new String[] {"verify", run.toString()}, out, err), err::toString);
    assertTrue(out.toString().contains("Verified"), out.toString());
    assertEquals(66, Main.run(new String[] {"compare", run.toString(), run.toString()}, out, err));
    assertTrue(
        err.toString().contains("is a plan for several futures, which verify alone reads"),
        err::toString);
    assertEquals(66, Main.run(new String[] {"check", run.toString()}, out, err));
    assertTrue(
        err.toString().contains("is a finished run. The pack that it was made from is " + run),
        err::toString);
    Path manifest = run.resolve("manifest.json");
    String said = Files.readString(manifest);
    Files.writeString(
        manifest, said.replaceFirst("(\"levers.csv\":\\s*\")[0-9a-f]{64}", "$1" + "0".repeat(64)));
    assertEquals(20, Main.run(new String[] {"verify", run.toString()}, out, err), err::toString);
    assertTrue(
        err.toString().contains("The copy of levers.csv is not the input that was read."),
        err.toString());
    Files.writeString(manifest, said);
    Path file = run.resolve("robust_futures.csv");
    Files.writeString(file, Files.readString(file).replaceFirst("pack,0.7", "pack,0.6"));
    assertEquals(20, Main.run(new String[] {"verify", run.toString()}, out, err), err::toString);
  }

  @Test
  void verifyRefusesForgeriesWhoseFingerprintsFit() throws IOException {
    Path run = folder.resolve("run");
    robust(run, "expected", "--scenarios", "pack,high-demand");
    Path manifest = run.resolve("manifest.json");
    String said = Files.readString(manifest);
    for (String[] forgery :
        new String[][] {
          {"\"draws\": 0", "\"draws\": 0, \"more\": 1"},
          {"\"pack\": \"small\"", "\"pack\": 7"},
          {"\"program\": \"placewright\"", "\"program\": \"placewright\", \"certified\": true"}
        }) {
      assertTrue(said.contains(forgery[0]), said);
      Files.writeString(manifest, said.replace(forgery[0], forgery[1]));
      assertEquals(12, verify(run), forgery[1]);
    }
    Path extra = Files.writeString(run.resolve("input/notes.txt"), "mine");
    Files.writeString(
        manifest,
        said.replace(
            "\"outputs\": {", "\"outputs\": {\"input/notes.txt\": \"" + Sha256.of(extra) + "\","));
    assertEquals(12, verify(run));
    assertTrue(err.toString().contains("input/notes.txt is no file of this plan"), err::toString);
    Files.delete(extra);

    Path proof = run.resolve("robust_multipliers.csv");
    List<String> lines = new ArrayList<>(Files.readAllLines(proof));
    String last = lines.remove(lines.size() - 1);
    int comma = last.lastIndexOf(',') + 1;
    double multiplier = Double.parseDouble(last.substring(comma));
    lines.add(last.substring(0, comma) + multiplier * (1 + 1e-9));
    String before = Sha256.of(proof);
    Files.writeString(proof, String.join("\n", lines) + "\n");
    Files.writeString(manifest, said.replace(before, Sha256.of(proof)));
    assertEquals(12, verify(run));
    assertTrue(err.toString().contains("robust.csv does not follow"), err::toString);
  }

  @Test
  void aRunThatAnotherReplacesMeanwhileIsNotCalledChanged() throws Exception {
    Path run = folder.resolve("run");
    Path other = folder.resolve("other");
    robust(run, "expected", "--scenarios", "pack,high-demand");
    robust(other, "regret", "--scenarios", "pack,high-demand");
    VerifyRobust verification =
        new VerifyRobust(
            new AllocatorPlanner(),
            "any",
            step -> {
              try {
                if (step.endsWith("high-demand")) {
                  Files.move(run, folder.resolve("before"));
                  Files.move(other, run);
                }
              } catch (IOException failure) {
                throw new UncheckedIOException(failure);
              }
            });
    FolderBusy told = assertThrows(FolderBusy.class, () -> verification.run(run));
    assertTrue(told.getMessage().contains(run.toString()), told.getMessage());
  }

  private int verify(Path run) {
    return Main.run(new String[] {"verify", run.toString()}, out, err);
  }

  @Test
  void futuresMayBeDrawn() throws IOException {
    Path run = folder.resolve("run");
    int code = robust(run, "regret", "--draws", "3", "--seed", "1");
    assertTrue(code == 0 || code == 11, err::toString);
    assertEquals(3, rows(run.resolve("robust_futures.csv")).size());
    assertEquals(0, Main.run(new String[] {"verify", run.toString()}, out, err), err::toString);
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    Path run = folder.resolve("run");
    assertEquals(2, robust(run, "median", "--scenarios", "pack,high-demand"));
    assertEquals(2, robust(run, "expected"));
    assertEquals(2, robust(run, "expected", "--scenarios", "pack"));
    assertEquals(2, robust(run, "expected", "--scenarios", "pack,high-demand", "--weights", "1"));
    assertEquals(2, robust(run, "cvar", "--scenarios", "pack,high-demand", "--tail", "0"));
  }
}
