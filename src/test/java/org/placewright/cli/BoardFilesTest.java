package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;
import org.placewright.folder.Sha256;

/** What a board reads, and that nobody can change it unseen. */
class BoardFilesTest {
  private static final String PACK = "sample-data/small";

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private Path plan(String... more) {
    Path run = folder.resolve("run");
    List<String> args =
        new ArrayList<>(List.of("plan", PACK, "--detail", "full", "--out", run.toString()));
    args.addAll(List.of(more));
    assertEquals(0, Main.run(args.toArray(String[]::new), out, err), err::toString);
    return run;
  }

  private int verify(Path run) {
    return Main.run(new String[] {"verify", run.toString()}, out, err);
  }

  /** Changes a file, and its fingerprint with it. */
  private static void tamper(Path run, String name, String from, String to) throws IOException {
    Path file = run.resolve(name);
    String before = Files.readString(file);
    assertTrue(before.contains(from), before);
    Files.writeString(file, before.replace(from, to));
    Path manifest = run.resolve("manifest.json");
    String text = Files.readString(manifest);
    Files.writeString(manifest, text.replace(Sha256.ofText(before), Sha256.of(file)));
  }

  @Test
  void theSummaryShowsCostGroupsLossesAndMission() {
    plan();
    String text = out.toString();
    assertTrue(text.contains("weighted FTE-years short; carrying on costs "), text);
    assertTrue(text.contains("Short (FTE, of demand)"), text);
    assertTrue(text.contains("74 x (1 - 0.5) = 37 for hospital specialties"), text);
    assertTrue(text.contains("The rules half-gp and gp-plus cost "), text);
    assertTrue(text.contains("That is bookkeeping"), text);
    assertFalse(text.contains("paid for by"), text);
  }

  @Test
  void whereNobodyHasFewerPlacesNothingIsBookkeeping() {
    List<String> options = new ArrayList<>(List.of("--no-mission-cost"));
    for (String lever :
        List.of("entrant-pool", "existing-resources", "half-gp", "ringfence", "stability")) {
      options.addAll(List.of("--without", lever));
    }
    plan(options.toArray(String[]::new));
    String text = out.toString();
    assertTrue(text.contains("comes from: headroom "), text);
    assertFalse(text.contains("bookkeeping"), text);
  }

  @Test
  void withoutTheSecondPlanNothingIsSaidOfTheMission() {
    Path run = plan("--no-mission-cost");
    assertFalse(out.toString().contains("The rules half-gp"), out.toString());
    assertFalse(Files.exists(run.resolve("without_mission.csv")));
    assertEquals(0, verify(run), err::toString);
  }

  @Test
  void aLimitOfTimeIsForThePlanItself() {
    assertFalse(Files.exists(plan("--time-limit", "1000").resolve("without_mission.csv")));
  }

  @Test
  void aRuleThatIsOffIsNoMission() {
    plan("--without", "half-gp");
    assertTrue(out.toString().contains("The rule gp-plus costs nothing"), out.toString());
    assertTrue(out.toString().contains("one without"), out.toString());
    assertFalse(out.toString().contains("Whatever the money"), out.toString());
  }

  @Test
  void verifyCalculatesTheSummaryAgain() throws IOException {
    Path run = plan();
    assertEquals(0, verify(run), err::toString);
    tamper(run, "summary.json", "\"at_least\": 0", "\"at_least\": 9");
    assertEquals(12, verify(run));
    assertTrue(err.toString().contains("summary.json does not follow"), err.toString());
  }

  @Test
  void verifyProvesThePlanWithoutTheMissionToo() throws IOException {
    Path run = plan();
    List<String> rows = Files.readAllLines(run.resolve("without_mission.csv"));
    assertEquals("programme,specialty,deanery,intake_year,places,change_on_plan", rows.get(0));
    String row = rows.get(1);
    String[] cells = row.split(",", -1);
    cells[4] = Integer.toString(Integer.parseInt(cells[4]) + 1000);
    tamper(run, "without_mission.csv", row, String.join(",", cells));
    assertEquals(12, verify(run));
    assertTrue(err.toString().contains("In the plan without the mission's rules"), err.toString());
  }
}
