package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;

/** The small pack: MADEL has £7.2m in north-sha in 2009/10, £720,000 of it free. */
class AuditCommandTest {
  private static final String SMALL = "sample-data/small";
  private static final String HEADER = "fund,sha,month,entry,to,amount_gbp\n";

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.run(args, out, err);
  }

  private String ledger(String rows) throws IOException {
    return Files.writeString(folder.resolve("ledger.csv"), HEADER + rows).toString();
  }

  private static String taken(String pounds) {
    return "madel,north-sha,2009-04,spend,,500000\n"
        + "madel,north-sha,2009-05,diversion,trusts' deficits,"
        + pounds
        + "\n";
  }

  @Test
  void keptRingfencesEndWithNothing() throws IOException {
    assertEquals(0, run("audit", SMALL, "--ledger", ledger(taken("720000"))), err.toString());
    assertTrue(out.toString().contains("Every ringfence is kept."), out.toString());
    assertTrue(out.toString().contains("2009/10 up to 2009-05: £720,000 of the"), out.toString());
    assertTrue(out.toString().contains("trusts' deficits"), out.toString());
    assertTrue(out.toString().lines().allMatch(line -> line.length() <= 100), out.toString());
  }

  @Test
  void aPennyMoreIsShoutedEvenWhenQuiet() throws IOException {
    assertEquals(20, run("audit", SMALL, "--quiet", "--ledger", ledger(taken("720000.01"))));
    assertEquals("", out.toString());
    List<String> said = err.toString().lines().toList();
    assertEquals(
        "placewright: 1 ringfence is broken. The worst: madel in north-sha since 2009-05, £0.01"
            + " beyond its rules.",
        said.get(0));
    assertEquals("0 errors, 2 warnings", said.get(said.size() - 1));
  }

  @Test
  void writesStatementsRaidsAndWhatTheyCameFrom() throws IOException {
    Path run = folder.resolve("run");
    assertEquals(
        20, run("audit", SMALL, "--ledger", ledger(taken("1200000")), "--out", run.toString()));
    List<String> statements = Files.readAllLines(run.resolve("audit.csv"));
    // Two months of each fund and SHA, under a header.
    assertEquals(1 + 2 * 2 * 2, statements.size());
    // 7,200,000 · 2/12; spend of 500,000 is 700,000 behind; held 6,000,000 under a floor of
    // 6,480,000.
    assertEquals(
        "madel,north-sha,2009,2009-05,1200000.00,0.00,500000.00,-700000.00,0.00,0.00,1200000.00,"
            + "1200000.00,0.00,0.00,5500000.00,0.00,1200000.00,6000000.00,6480000.00,480000.00,"
            + "0.00,broken",
        statements.get(2));
    List<String> raids = Files.readAllLines(run.resolve("raids.csv"));
    assertEquals(1 + 2 * 3 + 3, raids.size());
    // 16 GP places at £120,000 and 20 in surgery at £250,000: £6.92m for 36, £192,222.22 each;
    // £1.2m buys 6.2428.
    assertTrue(
        raids
            .get(1)
            .startsWith(
                "north-sha,madel,2009,7200000.00,500000.00,0.00,0.00,0.00,1200000.00,0.00,0.00,"
                    + "1200000.00,0.166667,720000.00,2009-05,480000.00,0.00,0.00,6.2428,"),
        raids.get(1));
    assertTrue(raids.get(raids.size() - 1).startsWith("*,*,2009,"), raids.toString());
    String manifest = Files.readString(run.resolve("manifest.json"));
    assertTrue(manifest.contains("\"command\": \"audit\""), manifest);
    assertTrue(manifest.contains("\"ringfences_broken\": 1"), manifest);
    assertTrue(Files.exists(run.resolve("ledger.csv")));
    assertTrue(Files.exists(run.resolve("input/budgets.csv")));
  }

  @Test
  void refusesWhatCannotBeUsed() throws IOException {
    assertEquals(2, run("audit", SMALL));
    assertEquals(66, run("audit", SMALL, "--ledger", folder.resolve("no.csv").toString()));
    assertEquals(65, run("audit", SMALL, "--ledger", ledger("x,north-sha,2009-04,spend,,1\n")));
    assertTrue(err.toString().contains("ledger.csv:2:1 [fund] error UNKNOWN_ID"), err.toString());
    assertFalse(out.toString().contains("left training"));
  }

  @Test
  void aScenarioMayChangeTheRules() throws IOException {
    // The scenario budget-cut-5 leaves 95 % of £7.2m in 2010/11: £684,000 is free, not £720,000.
    String rows = "madel,north-sha,2010-04,diversion,x,700000\n";
    assertEquals(0, run("audit", SMALL, "--ledger", ledger(rows)), err.toString());
    assertEquals(20, run("audit", SMALL, "--ledger", ledger(rows), "--scenario", "budget-cut-5"));
  }
}
