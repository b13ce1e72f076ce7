package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;

/** A pack a year later: what is counted replaces, intakes are added to, years move on by one. */
class RollCommandTest {
  @TempDir Path folder;
  private Path pack = Path.of("");
  private Path counted = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void count() throws IOException {
    pack = SimulatedYears.copyOfSmall(folder.resolve("pack"));
    Path plan = Files.createDirectory(folder.resolve("plan"));
    StringBuilder allocation =
        new StringBuilder("programme,intake_year,places,expected_entrants\n");
    for (String programme : Files.readAllLines(pack.resolve("programmes.csv"))) {
      if (!programme.startsWith("programme,")) {
        allocation.append(programme.split(",", -1)[0]).append(",2009,7,6.5\n");
      }
    }
    Files.writeString(plan.resolve("allocation.csv"), allocation);
    counted = SimulatedYears.count(pack, plan, 2009, folder.resolve("counted"));
  }

  private int roll() {
    Path next = folder.resolve("next");
    return Main.run(
        new String[] {
          "roll", pack.toString(), "--with", counted.toString(), "--out", next.toString()
        },
        out,
        err);
  }

  @Test
  void yearsMoveOnAndWhatWasCountedIsThere() throws IOException {
    String staff = Files.readString(counted.resolve("workforce.csv")).replace(",900,", ",910,");
    Files.writeString(counted.resolve("workforce.csv"), staff);
    assertEquals(0, roll(), err::toString);
    Path next = folder.resolve("next");
    List<String> settings = Files.readAllLines(next.resolve("settings.csv"));
    for (String setting :
        List.of(
            "base_year,2009",
            "first_intake_year,2010",
            "last_intake_year,2011",
            "horizon_year,2015",
            "returner_age,40")) {
      assertTrue(settings.stream().anyMatch(line -> line.startsWith(setting + ",")), setting);
    }
    assertEquals(staff, Files.readString(next.resolve("workforce.csv")));
    List<String> before = Files.readAllLines(pack.resolve("intakes.csv"));
    List<String> after = Files.readAllLines(next.resolve("intakes.csv"));
    assertEquals(before, after.subList(0, before.size()));
    assertTrue(after.contains("gp-north-a,2009,7,6.5,illustrative: counted"), after.toString());
    assertEquals(
        Files.readString(pack.resolve("quality.csv")),
        Files.readString(next.resolve("quality.csv")));
    DescribedFiles.check(next);
    assertEquals(0, Main.run(new String[] {"check", next.toString()}, out, err), err::toString);
  }

  @Test
  void aYearIsNotMovedOnBeforeItIsCounted() throws IOException {
    Files.delete(counted.resolve("trainees.csv"));
    String intakes = Files.readString(counted.resolve("intakes.csv"));
    Files.writeString(counted.resolve("intakes.csv"), intakes.replace(",2009,", ",2008,"));
    Files.writeString(counted.resolve("surplus.csv"), "x\n");
    Files.writeString(counted.resolve("settings.csv"), "setting,value\nbase_year,2010\n");
    assertEquals(65, roll());
    for (String said :
        List.of(
            "trainees.csv error MISSING_FILE",
            "intakes.csv error MISSING_ROWS: no row for 2009",
            "surplus.csv error UNKNOWN_FILE",
            "settings.csv error UNKNOWN_FILE")) {
      assertTrue(err.toString().contains(said), said + " in " + err);
    }
    assertFalse(Files.exists(folder.resolve("next")));
  }

  @Test
  void whatTheNewYearsLackIsSaid() throws IOException {
    Files.delete(counted.resolve("population.csv"));
    assertEquals(65, roll());
    assertTrue(err.toString().contains("population.csv"), err.toString());
    assertTrue(err.toString().contains("2015"), err.toString());
  }
}
