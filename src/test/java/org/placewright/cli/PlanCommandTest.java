package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;

class PlanCommandTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String pack = "";
  private String run = "";

  @BeforeEach
  void copyPack() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("pack"));
    try (Stream<Path> files = Files.list(Path.of("sample-data/small"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    pack = copy.toString();
    run = folder.resolve("run").toString();
  }

  @Test
  void saysNothingOnSuccessWhenQuiet() {
    assertEquals(0, run("plan", pack, "--out", run, "--quiet"));
    assertEquals("", out.toString() + err);
  }

  @Test
  void aRunWhoseOnlyWarningIsOfAFileThatWasNotReadVerifies() throws IOException {
    Files.writeString(Path.of(pack, "fillrates.csv"), "specialty\n");
    assertEquals(0, run("plan", pack, "--out", run, "--quiet", "--ignore-unknown"));
    assertEquals(0, run("verify", run), out.toString() + err);
  }

  @Test
  void everyWarningStandsInTheManifestTheSummaryAndOnThePages() throws IOException {
    losing("vacancies.csv", ".*,north,.*");
    Files.writeString(Path.of(pack, "fillrates.csv"), "specialty\n");
    assertEquals(65, run("plan", pack, "--out", run, "--quiet"));
    assertTrue(err.toString().contains("vacancies.csv warning MISSING_ROWS"), err.toString());
    assertEquals(0, run("plan", pack, "--out", run, "--quiet", "--ignore-unknown"));
    for (String file : List.of("manifest.json", "summary.json", "commissions/MEE.html")) {
      String text = Files.readString(Path.of(run, file));
      assertTrue(text.contains("vacancies.csv warning MISSING_ROWS: no row for north"), file);
      assertTrue(text.contains("fillrates.csv warning UNKNOWN_FILE"), file);
    }
    assertEquals(0, run("verify", run), out.toString() + err);
  }

  @Test
  void aRunThatFailsPrintsItsWarningsEvenWhenQuiet() throws IOException {
    losing("vacancies.csv", ".*,north,.*");
    Files.writeString(Path.of(run), "in the way");
    assertEquals(73, run("plan", pack, "--out", run, "--quiet"));
    assertTrue(err.toString().contains("0 errors, 2 warnings"), err.toString());
  }

  private void losing(String file, String pattern) throws IOException {
    Path path = Path.of(pack, file);
    List<String> kept =
        Files.readAllLines(path).stream().filter(line -> !line.matches(pattern)).toList();
    Files.write(path, kept);
  }

  @Test
  void printsAtMost60LinesOf100Characters() {
    assertEquals(0, run("plan", pack, "--out", run));
    List<String> lines = out.toString().lines().toList();
    assertTrue(lines.size() <= 60, out.toString());
    assertTrue(
        lines.stream().allMatch(line -> line.length() <= 100 || line.contains("Written")),
        out.toString());
  }

  @Test
  void splitsTheAllocationIntoCommissionsWithoutLossOrRepeat() throws IOException {
    run("plan", pack, "--out", run);
    List<String> whole = rows(Path.of(run, "allocation.csv"));
    List<String> parts = new ArrayList<>();
    for (String who : List.of("MEE", "north-sha", "south-sha")) {
      for (String row : rows(Path.of(run, "commissions", who + ".csv"))) {
        parts.add(String.join(",", List.of(row.split(",")).subList(0, 13)));
      }
    }
    Collections.sort(parts);
    assertEquals(whole.stream().sorted().toList(), parts);
    assertTrue(whole.size() > 0);
  }

  @Test
  void keepsACopyOfItsInputToTheByte() throws IOException {
    run("plan", pack, "--out", run);
    assertEquals(
        Files.readString(Path.of(pack, "programmes.csv")),
        Files.readString(Path.of(run, "input", "programmes.csv")));
  }

  @Test
  void givesTheSameBytesWhateverTheOrderOfRows() throws IOException {
    run("plan", pack, "--out", run);
    for (String name : List.of("programmes.csv", "capacity.csv", "levers.csv", "workforce.csv")) {
      Path file = Path.of(pack, name);
      List<String> lines = new ArrayList<>(Files.readAllLines(file));
      Collections.reverse(lines.subList(1, lines.size()));
      Files.write(file, lines);
    }
    String other = folder.resolve("other").toString();
    assertEquals(0, run("plan", pack, "--out", other));
    for (String name : List.of("allocation.csv", "levers.csv", "spend.csv", "summary.json")) {
      assertEquals(
          Files.readString(Path.of(run, name)), Files.readString(Path.of(other, name)), name);
    }
  }

  @Test
  void provesAFinishedPlanFromItsOwnFilesAlone() throws IOException {
    run("plan", pack, "--out", run, "--without", "equity");
    Path moved = folder.resolve("elsewhere");
    Files.move(Path.of(run), moved);
    Files.delete(Path.of(pack, "programmes.csv"));
    assertEquals(0, run("verify", moved.toString()), err::toString);
    assertTrue(out.toString().contains("Verified: "), out.toString());
  }

  @Test
  void noticesAChangedFile() throws IOException {
    run("plan", pack, "--out", run);
    Path file = Path.of(run, "spend.csv");
    Files.writeString(file, Files.readString(file) + "x\n");
    assertEquals(20, run("verify", run));
    assertTrue(err.toString().contains("spend.csv has been changed"), err.toString());
  }

  @Test
  void noticesAPlaceAddedByHandThoughEveryFingerprintIsMadeToFit() throws IOException {
    run("plan", pack, "--out", run);
    Path file = Path.of(run, "allocation.csv");
    String before = Files.readString(file);
    List<String> cells = new ArrayList<>(List.of(rows(file).get(0).split(",")));
    String row = String.join(",", cells);
    cells.set(10, Integer.toString(Integer.parseInt(cells.get(10)) + 1));
    Files.writeString(file, before.replace(row, String.join(",", cells)));
    Path manifest = Path.of(run, "manifest.json");
    String text = Files.readString(manifest);
    Files.writeString(
        manifest,
        text.replace(
            org.placewright.folder.Sha256.ofText(before), org.placewright.folder.Sha256.of(file)));
    assertEquals(12, run("verify", run));
    assertTrue(err.toString().contains("is not what its files say it is"), err.toString());
  }

  @Test
  void plansWithTheOtherSolverToo() {
    assertEquals(0, run("plan", pack, "--out", run, "--solver", "ojalgo"), err::toString);
    assertTrue(out.toString().contains("ojAlgo"), out.toString());
  }

  @Test
  void writesTheModelForOtherSolvers() throws IOException {
    Path model = folder.resolve("model.mps");
    run("plan", pack, "--out", run, "--export-mps", model.toString());
    String text = Files.readString(model);
    assertTrue(text.startsWith("NAME placewright"), text.substring(0, 40));
    assertTrue(text.endsWith("ENDATA\n"));
  }

  @Test
  void aModelReplacesNothingButAModel() throws IOException {
    Path notes = Files.writeString(folder.resolve("notes.txt"), "mine");
    assertEquals(73, run("plan", pack, "--out", run, "--export-mps", notes.toString()));
    assertEquals("mine", Files.readString(notes));
    String inPack = Path.of(pack, "budgets.csv").toString();
    String budgets = Files.readString(Path.of(inPack));
    assertEquals(73, run("plan", pack, "--out", run, "--export-mps", inPack));
    assertEquals(budgets, Files.readString(Path.of(inPack)));
    assertEquals(73, run("plan", pack, "--out", run, "--export-mps", run + "/model.mps"));
    assertFalse(Files.exists(Path.of(run)));
  }

  @Test
  void aPipeInThePlaceOfATableIsNotWaitedFor() throws Exception {
    Path copy = Files.createDirectory(folder.resolve("copy"));
    try (var files = Files.list(Path.of(pack))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    Path pipe = copy.resolve("population.csv");
    Files.delete(pipe);
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    assertEquals(66, run("check", copy.toString()));
    assertTrue(err.toString().contains("population.csv is no plain file."), err.toString());
  }

  @Test
  void saysWhichLeversThereAre() {
    assertEquals(2, run("plan", pack, "--out", run, "--without", "half-pg"));
    assertTrue(
        err.toString().contains("There is no lever \"half-pg\". Did you mean half-gp? There"));
    assertFalse(Files.exists(Path.of(run)));
  }

  @Test
  void refusesAGapThatIsNoShare() {
    assertEquals(2, run("plan", pack, "--out", run, "--gap", "5"));
    assertTrue(err.toString().contains("--gap must be from 0 to less than 1"), err.toString());
  }

  @Test
  void saysWhyNoPlanIsPossible() throws IOException {
    Path levers = Path.of(pack, "levers.csv");
    String text = Files.readString(levers);
    // 400 more GP places than the small pack's programmes can take.
    Files.writeString(levers, text.replaceAll("(?m)^(gp-plus,[^,]*,[^,]*,[^,]*),[0-9]+", "$1,400"));
    assertEquals(10, run("plan", pack, "--out", run));
    assertTrue(err.toString().contains("levers.csv:6 value 400: gp-plus"), err.toString());
    assertFalse(Files.exists(Path.of(run)));
  }

  @Test
  void printsAllThatIsWrongWithAPackAndCountsIt() throws IOException {
    Path file = Path.of(pack, "programmes.csv");
    Files.writeString(file, Files.readString(file).replace("general-surgery", "general-surgry"));
    assertEquals(65, run("check", pack));
    List<String> lines = err.toString().lines().toList();
    List<String> issues = lines.subList(0, lines.size() - 1);
    assertEquals(
        "To do, in this order:\n   1  programmes.csv  2 errors; rows are missing\n",
        out.toString());
    assertTrue(issues.stream().anyMatch(line -> line.startsWith("programmes.csv:")));
    assertTrue(lines.get(lines.size() - 1).matches("[0-9]+ errors?, [0-9]+ warnings?"));
    assertEquals(issues.size(), new TreeSet<>(issues).size());
  }

  @Test
  void whatIsToDoStandsAtTheFileThatLacksTheRows() throws IOException {
    Path file = Path.of(pack, "capacity.csv");
    Files.writeString(file, Files.readString(file).replaceFirst("gp-north-a,.*\n", ""));
    assertEquals(65, run("check", pack));
    assertEquals("To do, in this order:\n   1  capacity.csv  rows are missing\n", out.toString());
  }

  @Test
  void saysWhenThereIsNoPack() {
    assertEquals(66, run("check", folder.resolve("nowhere").toString()));
    assertTrue(err.toString().contains("does not exist"), err.toString());
  }

  @Test
  void saysWhenThereIsNoPlanToVerify() {
    assertEquals(66, run("verify", pack));
    assertTrue(err.toString().contains("is not a plan that Placewright wrote"), err.toString());
  }

  @Test
  void failsAComparisonOverItsThreshold() {
    run("plan", pack, "--out", run);
    String other = folder.resolve("other").toString();
    run("plan", pack, "--out", other, "--without", "gp-plus", "--without", "existing-resources");
    assertEquals(0, run("compare", run, other));
    assertEquals(20, run("compare", run, other, "--at-most", "0"));
  }

  @Test
  void writesAProjectionWithoutAPlan() throws IOException {
    assertEquals(0, run("project", pack, "--out", run));
    // 3 specialties in 2 deaneries over 2008 to 2014.
    assertEquals(3 * 2 * 7, rows(Path.of(run, "projection.csv")).size());
    assertEquals(66, run("verify", run));
  }

  private static List<String> rows(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return lines.subList(1, lines.size());
  }

  private int run(String... args) {
    return Main.run(args, out, err);
  }
}
