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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewright.Main;

class FanCommandTest {
  private static final String SMALL = "sample-data/small";
  private static final String GPS = "sample-data/england-gp-1999";

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.run(args, out, err);
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void printsTheFanWithin100Columns() {
    assertEquals(0, run("project", SMALL, "--draws", "50", "--seed", "1"), err.toString());
    String text = out.toString();
    assertTrue(text.contains("chance"), text);
    assertTrue(text.contains("(interactions)"), text);
    assertTrue(text.lines().allMatch(line -> line.length() <= 100), text);
  }

  @Test
  void writesTheSameBytesWhateverTheThreads() throws IOException {
    for (String threads : List.of("1", "2", "5")) {
      String[] args = {"project", SMALL, "--draws", "230", "--seed", "3", "--threads", threads};
      assertEquals(0, Main.run(with(args, "--out", at(threads)), out, err), err.toString());
    }
    for (String file : List.of("fan.csv", "risk.csv", "tornado.csv", "projection.csv")) {
      String one = Files.readString(folder.resolve("1").resolve(file));
      assertEquals(one, Files.readString(folder.resolve("2").resolve(file)), file);
      assertEquals(one, Files.readString(folder.resolve("5").resolve(file)), file);
    }
    String manifest = Files.readString(folder.resolve("5/manifest.json"));
    assertTrue(manifest.contains("\"draws\": 230"), manifest);
    assertTrue(manifest.contains("\"seed\": 3"), manifest);
    assertFalse(manifest.contains("threads"), manifest);
  }

  private static String[] with(String[] args, String... more) {
    return Stream.of(args, more).flatMap(Stream::of).toArray(String[]::new);
  }

  @Test
  void drawsWithThePacksOwnSeedUnlessAnotherIsGiven() throws IOException {
    assertEquals(0, run("project", SMALL, "--draws", "20", "--out", at("own")), err.toString());
    String manifest = Files.readString(folder.resolve("own/manifest.json"));
    String seed =
        Files.readAllLines(Path.of(SMALL, "settings.csv")).stream()
            .filter(line -> line.startsWith("seed,"))
            .map(line -> line.split(",", -1)[1])
            .findFirst()
            .orElse("1");
    assertTrue(manifest.contains("\"seed\": " + seed), manifest);
  }

  @Test
  void withoutDrawsThereIsNoFan() throws IOException {
    assertEquals(0, run("project", SMALL, "--out", at("plain")));
    assertFalse(Files.exists(folder.resolve("plain/fan.csv")));
    assertFalse(Files.readString(folder.resolve("plain/manifest.json")).contains("draws"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "-5", "1000001", "many"})
  void refusesNumbersThatAreNoNumberOfDraws(String draws) {
    assertEquals(2, run("project", SMALL, "--draws", draws));
    assertTrue(err.toString().contains("--draws"), err.toString());
  }

  @Test
  void refusesASeedWithoutDraws() {
    assertEquals(2, run("project", SMALL, "--seed", "1"));
    assertTrue(err.toString().contains("need --draws"), err.toString());
  }

  @Test
  void saysWhenNothingIsUncertain() {
    assertEquals(65, run("project", GPS, "--draws", "10"));
    assertTrue(err.toString().contains("nothing in this pack is uncertain"), err.toString());
    assertTrue(err.toString().contains("demand_drivers.csv"), err.toString());
  }

  @Test
  void widensByWhatABackTestHasWritten() throws IOException {
    String actuals = "sample-data/england-gp-1999-actuals.csv";
    assertEquals(0, run("backtest", GPS, "--actuals", actuals, "--out", at("back")));
    String bands = at("back/error_bands.csv");
    String[] args = {"project", GPS, "--draws", "100", "--widen-by", bands};
    assertEquals(0, Main.run(with(args, "--out", at("wide")), out, err), err.toString());
    String tornado = Files.readString(folder.resolve("wide/tornado.csv"));
    assertTrue(tornado.contains("model_error/general-practice"), tornado);
    assertEquals(
        Files.readString(Path.of(bands)), Files.readString(folder.resolve("wide/error_bands.csv")));
    assertTrue(Files.readString(folder.resolve("wide/manifest.json")).contains("widen_by"));
  }

  @Test
  void saysWhereABandIsWrong() throws IOException {
    Path bands = folder.resolve("bands.csv");
    Files.writeString(
        bands,
        "measure,specialty,years_ahead,band_low,band_high\n"
            + "headcount,*,1,1.2,1.3\nheads,*,2,0.9,1.1\nfte,nobody,0,0.9,1.1\n");
    assertEquals(65, run("project", SMALL, "--draws", "10", "--widen-by", bands.toString()));
    assertTrue(err.toString().contains("bands.csv:2:4 [band_low] error"), err.toString());
    assertTrue(err.toString().contains("bands.csv:3:1 [measure] error"), err.toString());
    assertTrue(err.toString().contains("bands.csv:4:3 [years_ahead] error"), err.toString());
  }

  @Test
  void saysThatAFileOfBandsIsNotThere() {
    assertEquals(66, run("project", SMALL, "--draws", "10", "--widen-by", at("none.csv")));
    assertTrue(err.toString().contains("is not there"), err.toString());
  }
}
