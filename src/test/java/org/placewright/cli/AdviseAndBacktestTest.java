package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;

class AdviseAndBacktestTest {
  private static final String SMALL = "sample-data/small";
  private static final String GPS = "sample-data/england-gp-1999";
  private static final String ACTUALS = "sample-data/england-gp-1999-actuals.csv";

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.run(args, out, err);
  }

  @Test
  void printsTheAdviceWithin100Columns() {
    assertEquals(0, run("advise", SMALL), err.toString());
    String text = out.toString();
    assertTrue(text.contains("current intake"), text);
    // small's baselines are 100, 32 and 40 places
    assertTrue(text.lines().anyMatch(line -> line.matches("  current intake +172\\.00")), text);
    assertTrue(text.lines().allMatch(line -> line.length() <= 100), text);
  }

  @Test
  void writesPartsThatSumToTheLastDigit() throws IOException {
    assertEquals(0, run("advise", SMALL, "--out", folder.resolve("a").toString()));
    List<List<String>> rows = table(folder.resolve("a/advice.csv"));
    assertEquals("difference", rows.get(0).get(5));
    int first = rows.get(0).indexOf("replacement");
    // 3 specialties of 2 deaneries and their sum, and the sum of all
    assertEquals(1 + 3 * 3 + 1, rows.size());
    for (List<String> row : rows.subList(1, rows.size())) {
      BigDecimal sum = BigDecimal.ZERO;
      for (String part : row.subList(first, row.size())) {
        sum = sum.add(new BigDecimal(part));
      }
      assertEquals(new BigDecimal(row.get(5)), sum, row.toString());
    }
    assertTrue(Files.exists(folder.resolve("a/manifest.json")));
    assertTrue(Files.exists(folder.resolve("a/input/settings.csv")));
  }

  @Test
  void sumsDeaneriesToTheirSpecialtyAndSpecialtiesToAll() throws IOException {
    run("advise", SMALL, "--out", folder.resolve("a").toString());
    List<List<String>> rows = table(folder.resolve("a/advice.csv"));
    for (int column = 3; column < rows.get(0).size(); column++) {
      BigDecimal cells = BigDecimal.ZERO;
      BigDecimal specialties = BigDecimal.ZERO;
      for (List<String> row : rows.subList(1, rows.size() - 1)) {
        BigDecimal figure = new BigDecimal(row.get(column));
        cells = row.get(1).equals("*") ? cells : cells.add(figure);
        specialties = row.get(1).equals("*") ? specialties.add(figure) : specialties;
      }
      BigDecimal all = new BigDecimal(rows.get(rows.size() - 1).get(column));
      assertEquals(all, cells, rows.get(0).get(column));
      assertEquals(all, specialties, rows.get(0).get(column));
    }
  }

  @Test
  void showsTheRangeOfTheAdvice() throws IOException {
    Path written = folder.resolve("a");
    assertEquals(0, run("advise", SMALL, "--draws", "40", "--out", written.toString()), "" + err);
    assertTrue(out.toString().lines().allMatch(line -> line.length() <= 100), out.toString());
    List<List<String>> rows = table(written.resolve("advice_range.csv"));
    assertEquals(
        List.of("specialty", "year", "current_intake", "required_intake", "drivers_low"),
        rows.get(0).subList(0, 5));
    List<String> all = rows.get(rows.size() - 1);
    double low = Double.parseDouble(all.get(4));
    double median = Double.parseDouble(all.get(rows.get(0).indexOf("p50")));
    double high = Double.parseDouble(all.get(5));
    assertTrue(low < median && median < high, all.toString());
    assertTrue(Files.readString(written.resolve("manifest.json")).contains("\"draws\": 40"));
    assertEquals(2, run("advise", SMALL, "--seed", "1"));
    assertEquals(65, run("advise", GPS, "--draws", "10"));
  }

  /** Small's first planned intake is that of 2009, and its shortest course takes three years. */
  @Test
  void refusesAYearThatNoPlannedIntakeCanReachAndNamesWhoCannotReachALaterOne() throws IOException {
    Path pack = copyOfSmall();
    Path settings = pack.resolve("settings.csv");
    String rows = Files.readString(settings);
    Files.writeString(settings, rows + "equilibrium_year,2011,test\n");
    assertEquals(65, run("advise", pack.toString()));
    assertTrue(
        err.toString().contains("no planned intake can complete by 2011: the first can in 2012."),
        err.toString());
    Files.writeString(settings, rows + "equilibrium_year,2012,test\n");
    assertEquals(0, run("advise", pack.toString()), err.toString());
    assertTrue(out.toString().contains("No planned intake can complete by 2012 in "), "" + out);
  }

  /** A plan must value its last intake; a projection or an advice has none to value. */
  @Test
  void onlyAPlanNeedsAHorizonBeyondItsLastIntake() throws IOException {
    Path pack = copyOfSmall();
    Path settings = pack.resolve("settings.csv");
    String rows = Files.readString(settings);
    Files.writeString(settings, rows.replaceAll("(?m)^short_horizon,yes.*\n", ""));
    assertEquals(0, run("advise", pack.toString()), err.toString());
    assertEquals(0, run("project", pack.toString()), err.toString());
    assertEquals(65, run("check", pack.toString()));
    assertTrue(err.toString().contains("[value] error BAD_YEAR: a horizon of 2014"), "" + err);
  }

  private Path copyOfSmall() throws IOException {
    Path pack = Files.createDirectory(folder.resolve("pack"));
    try (Stream<Path> files = Files.list(Path.of(SMALL))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, pack.resolve(file.getFileName()));
      }
    }
    return pack;
  }

  @Test
  void showsThePeopleOfAProjection() throws IOException {
    Path written = folder.resolve("p");
    assertEquals(0, run("project", SMALL, "--out", written.toString()), err.toString());
    List<List<String>> rows = table(written.resolve("projection.csv"));
    List<String> header = rows.get(0);
    assertEquals(
        List.of("headcount", "men", "women", "joiners", "leavers", "completions"),
        header.subList(8, header.size()));
    for (int i = 2; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      assertEquals(figure(row, 8), figure(row, 9) + figure(row, 10), 0.0002);
      if (row.get(1).equals(rows.get(i - 1).get(1)) && row.get(0).equals(rows.get(i - 1).get(0))) {
        double before = figure(rows.get(i - 1), 8);
        assertEquals(figure(row, 8), before + figure(row, 11) - figure(row, 12), 0.0003);
      }
    }
  }

  private static double figure(List<String> row, int column) {
    return Double.parseDouble(row.get(column));
  }

  /**
   * 2000 by hand: people of 1999 by age band × those who stay + joiners. 1225 · 0.978 + 3661 ·
   * 0.978 + 4231 · 0.986 + 4912 · 0.986 + 4283 · 0.988 + 4670 · 0.9818 + 4126 · 0.8905 + 2338 ·
   * 0.6808 + 1316 · 0.4983 + 197 · 0.2703 = 28585.0413; + 1520 registrars + 124 from abroad + 185
   * returners = 30414.0413. Published: 31369. Error −954.9587 / 31369 = −3.0443 %.
   */
  @Test
  void projectsTheGpsOfEnglandFrom1999() throws IOException {
    Path written = folder.resolve("b");
    assertEquals(0, run("backtest", GPS, "--actuals", ACTUALS, "--out", written.toString()));
    assertEquals("", err.toString());
    List<List<String>> rows = table(written.resolve("backtest.csv"));
    assertEquals(1 + 14, rows.size());
    assertEquals(
        List.of(
            "general-practice",
            "*",
            "headcount",
            "2000",
            "1",
            "1999-2005",
            "30414.0413",
            "31369.0000",
            "-3.0443"),
        rows.get(1));
    List<List<String>> bands = table(written.resolve("error_bands.csv"));
    assertEquals(1 + 2 * 14, bands.size());
    // 31369 / 30414.0413 = 1.031399
    assertEquals(List.of("1.000000", "1.031399"), bands.get(1).subList(9, 11));
  }

  @Test
  void theMeanErrorOfTheGpsOfEnglandIsTheMeanOfTheYears() throws IOException {
    Path written = folder.resolve("b");
    run("backtest", GPS, "--actuals", ACTUALS, "--out", written.toString());
    double sum = 0;
    for (List<String> row : table(written.resolve("backtest.csv")).subList(1, 15)) {
      sum += Math.abs(Double.parseDouble(row.get(8)));
    }
    assertEquals(11.11, sum / 14, 0.005);
    assertTrue(out.toString().contains("11.11 %"), out.toString());
    assertTrue(out.toString().contains("1.9 to 14.9 %"), out.toString());
    assertTrue(out.toString().lines().allMatch(line -> line.length() <= 100), out.toString());
  }

  @Test
  void failsWhenTheErrorIsGreaterThanAskedFor() {
    assertEquals(20, run("backtest", GPS, "--actuals", ACTUALS, "--max-mape", "11"));
    assertTrue(err.toString().contains("11.11 %, more than 11 %"), err.toString());
    assertEquals(0, run("backtest", GPS, "--actuals", ACTUALS, "--max-mape", "12"));
  }

  @Test
  void withTheIntakesOfTheNhsPlanTheErrorIsAThird() {
    assertEquals(
        0,
        run("backtest", GPS, "--actuals", ACTUALS, "--scenario", "nhs-plan", "--max-mape", "3.7"));
  }

  @Test
  void refusesWhatCannotBeUsed() throws IOException {
    assertEquals(2, run("backtest", GPS));
    assertEquals(2, run("backtest", GPS, "--actuals", ACTUALS, "--max-mape", "-1"));
    assertEquals(66, run("backtest", GPS, "--actuals", folder.resolve("no.csv").toString()));
    Path wrong =
        Files.writeString(
            folder.resolve("wrong.csv"), "specialty,deanery,year,headcount\nx,*,2001,5\n");
    assertEquals(65, run("backtest", GPS, "--actuals", wrong.toString()));
    assertTrue(err.toString().contains("wrong.csv:2:1 [specialty] error UNKNOWN_ID"));
  }

  private static List<List<String>> table(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      rows.add(Arrays.asList(line.split(",", -1)));
    }
    return rows;
  }
}
