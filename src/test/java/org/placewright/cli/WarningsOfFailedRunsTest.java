package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;

/** What is wrong with a pack is said even where the run fails for another reason. */
class WarningsOfFailedRunsTest {
  private static final String WARNING = "warning MISSING_COLUMN";

  @TempDir Path folder;
  private Path pack = Path.of("");

  @BeforeEach
  void aPackWithOneWarning() throws IOException {
    pack = Files.createDirectory(folder.resolve("pack"));
    try (Stream<Path> files = Files.list(Path.of("sample-data/small"))) {
      for (Path file : files.toList()) {
        Files.copy(file, pack.resolve(file.getFileName()));
      }
    }
    Path levers = pack.resolve("levers.csv");
    List<String> without = new ArrayList<>();
    for (String line : Files.readAllLines(levers)) {
      without.add(line.replaceFirst("^(([^,]*,){4})[^,]*,", "$1"));
    }
    Files.write(levers, without);
  }

  private void failsAndWarns(int status, String... args) {
    for (String quiet : List.of("--verbose", "--quiet")) {
      StringWriter err = new StringWriter();
      List<String> all = new ArrayList<>(List.of(args));
      all.add(quiet);
      int got = Main.run(all.toArray(String[]::new), new StringWriter(), err);
      assertEquals(status, got, all + "\n" + err);
      assertTrue(err.toString().contains(WARNING), all + "\n" + err);
    }
  }

  private String other(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void whenTheOutputIsInTheWay() throws IOException {
    Path mine = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(mine.resolve("thesis.doc"), "mine");
    for (String command : List.of("project", "advise", "plan")) {
      failsAndWarns(73, command, pack.toString(), "--out", mine.toString());
    }
  }

  @Test
  void whenTheLedgerIsWrong() throws IOException {
    String ledger =
        other("ledger.csv", "fund,sha,month,entry,to,amount_gbp\nx,y,2009-13,spent,z,1\n");
    failsAndWarns(65, "audit", pack.toString(), "--ledger", ledger);
    failsAndWarns(66, "audit", pack.toString(), "--ledger", folder.resolve("none").toString());
  }

  @Test
  void whenTheCountsAreWrong() throws IOException {
    String counts =
        other("actuals.csv", "specialty,deanery,year,headcount,fte\nnone,north,2010,10,9\n");
    failsAndWarns(65, "backtest", pack.toString(), "--actuals", counts);
    failsAndWarns(66, "backtest", pack.toString(), "--actuals", folder.resolve("none").toString());
  }

  @Test
  void whenNothingIsUncertain() throws IOException {
    for (String table : List.of("demand_drivers.csv", "scenarios.csv")) {
      Files.delete(pack.resolve(table));
    }
    failsAndWarns(65, "advise", pack.toString(), "--draws", "10");
    failsAndWarns(65, "project", pack.toString(), "--draws", "10");
  }
}
