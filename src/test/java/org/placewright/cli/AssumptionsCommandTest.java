package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;
import org.placewright.folder.Sha256;

/** What the commands write of what they take for granted. */
class AssumptionsCommandTest {
  private static final String PACK = "sample-data/small";

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.run(args, out, err);
  }

  private Path register(String name) {
    return folder.resolve(name).resolve("assumptions.csv");
  }

  @Test
  void everyCommandWritesTheSameRegisterOfTheSamePack() throws IOException {
    for (String command : List.of("project", "advise")) {
      String run = folder.resolve(command).toString();
      assertEquals(0, run(command, PACK, "--out", run), err::toString);
    }
    String planned = folder.resolve("plan").toString();
    assertEquals(0, run("plan", PACK, "--detail", "full", "--out", planned), err::toString);
    Path actuals = folder.resolve("actuals.csv");
    Files.writeString(
        actuals, "specialty,deanery,year,headcount,fte,series\ngeneral-practice,*,2010,400,,\n");
    String tested = folder.resolve("backtest").toString();
    assertEquals(0, run("backtest", PACK, "--actuals", actuals.toString(), "--out", tested));

    String expected = Files.readString(register("project"));
    assertTrue(expected.contains("default of the program"), expected);
    for (String command : List.of("advise", "plan", "backtest")) {
      assertEquals(expected, Files.readString(register(command)), command);
    }
  }

  @Test
  void whatIsUncertainHasTheShareOfTheVarianceThatTheTornadoGives() throws IOException {
    String run = folder.resolve("drawn").toString();
    assertEquals(0, run("project", PACK, "--draws", "200", "--out", run), err::toString);

    List<String> shared =
        Files.readAllLines(register("drawn")).stream()
            .filter(line -> !line.endsWith(","))
            .skip(1)
            .toList();
    List<String> tornado =
        Files.readAllLines(folder.resolve("drawn").resolve("tornado.csv")).stream()
            .filter(line -> line.startsWith("*,") && line.contains("demand_drivers/"))
            .toList();
    assertEquals(tornado.size(), shared.size(), shared::toString);
    List<String> shares = tornado.stream().map(AssumptionsCommandTest::lastToFourPlaces).toList();
    for (String line : shared) {
      assertTrue(line.startsWith("demand_drivers,") && line.contains(",central,"), line);
      assertTrue(shares.contains(line.substring(line.lastIndexOf(',') + 1)), line);
    }
  }

  private static String lastToFourPlaces(String line) {
    BigDecimal share = new BigDecimal(line.substring(line.lastIndexOf(',') + 1));
    return share.setScale(4, RoundingMode.HALF_EVEN).toPlainString();
  }

  @Test
  void aLeverSwitchedOffOnTheCommandLineIsOffInTheRegisterAndVerifies() throws IOException {
    String run = folder.resolve("run").toString();
    assertEquals(0, run("plan", PACK, "--out", run, "--without", "equity"), err::toString);

    List<String> modes =
        Files.readAllLines(register("run")).stream()
            .filter(line -> line.contains("lever=equity") && line.contains(",mode,"))
            .toList();
    assertTrue(!modes.isEmpty());
    for (String mode : modes) {
      assertTrue(mode.endsWith(",mode,off,,set on the command line,,,judged,yes,"), mode);
    }
    assertTrue(out.toString().contains(modes.size() + " without an owner"), out.toString());
    assertEquals(0, run("verify", run), err::toString);
  }

  @Test
  void anOwnerAddedByHandIsNoticedThoughTheFingerprintIsMadeToFit() throws IOException {
    String run = folder.resolve("run").toString();
    assertEquals(0, run("plan", PACK, "--out", run), err::toString);
    String before = Files.readString(register("run"));
    Files.writeString(
        register("run"), before.replaceFirst("Placewright sample data", "Somebody else"));
    Path manifest = folder.resolve("run").resolve("manifest.json");
    String text = Files.readString(manifest);
    Files.writeString(manifest, text.replace(Sha256.ofText(before), Sha256.of(register("run"))));

    assertEquals(12, run("verify", run));
    assertTrue(err.toString().contains("assumptions.csv does not follow"), err.toString());
  }
}
