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
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.Main;

class CollectCommandTest {
  private static final String SMALL = "sample-data/small";
  private static final String RETURNS = "sample-data/small-returns";

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.run(args, out, err);
  }

  private String out(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void theSampleIsCollectedIntoAPackThatChecks() throws IOException {
    assertEquals(
        0, run("collect", SMALL, "--from", RETURNS, "--due", "2009-01-31", "--out", out("a")));
    assertEquals(
        List.of(
            "provider,status,submitted_on,submitted_by,rows_capacity,rows_bids,note",
            "north-trust,received,2009-01-12,A. Okafor (director of medical education),3,2,",
            "north-university,missing,,,0,0,carried over: 2 rows of capacity.csv",
            "south-trust,missing,,,0,0,carried over: 2 rows of capacity.csv",
            "south-university,late,2009-02-03,R. Shah,3,3,after 2009-01-31"),
        Files.readAllLines(folder.resolve("a/collected.csv")));
    assertTrue(
        out.toString().startsWith("  Returns  1 received, 2 missing, 1 late; of 4 providers\n"),
        out.toString());
    assertEquals("", err.toString());
    assertEquals(0, run("check", out("a")));
    assertEquals("", err.toString());
  }

  @Test
  void theSameReturnsGiveTheSameBytes() throws IOException {
    run("collect", SMALL, "--from", RETURNS, "--out", out("a"));
    run("collect", SMALL, "--from", RETURNS, "--out", out("b"));
    // Returns taken in twice change nothing more.
    run("collect", out("a"), "--from", RETURNS, "--out", out("c"));
    try (Stream<Path> files = Files.list(folder.resolve("a"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = String.valueOf(file.getFileName());
        if (!name.equals("manifest.json")) {
          assertEquals(-1, Files.mismatch(file, folder.resolve("b").resolve(name)), name);
          assertEquals(-1, Files.mismatch(file, folder.resolve("c").resolve(name)), name);
        }
      }
    }
    assertEquals(
        -1,
        Files.mismatch(Path.of(SMALL, "tariffs.csv"), folder.resolve("a/tariffs.csv")),
        "other tables are copied as they are");
  }

  @Test
  void strictFailsWhenAReturnIsWantingAndWritesAllTheSame() {
    assertEquals(20, run("collect", SMALL, "--from", RETURNS, "--out", out("a"), "--strict"));
    assertTrue(err.toString().contains("2 returns are missing, stale or late."), err.toString());
    assertTrue(Files.exists(folder.resolve("a/capacity.csv")));
  }

  @Test
  void aRefusedReturnLeavesNothingBehind() throws IOException {
    Path bad = Files.createDirectories(folder.resolve("in/south-trust"));
    Files.writeString(bad.resolve("return.csv"), "submitted_on,submitted_by\n2009-01-01,B\n");
    Files.writeString(bad.resolve("quality.csv"), "programme,score\nsurgery-south,99\n");
    assertEquals(65, run("collect", SMALL, "--from", out("in"), "--out", out("a")));
    assertTrue(
        err.toString().contains("Refused: south-trust. Nothing is written."), err.toString());
    assertEquals("", out.toString());
    assertFalse(Files.exists(folder.resolve("a")));
  }

  @Test
  void usageAndUnreadableFoldersHaveTheirCodes() {
    assertEquals(66, run("collect", SMALL, "--from", out("nowhere"), "--out", out("a")));
    assertEquals(
        2, run("collect", SMALL, "--from", RETURNS, "--out", out("a"), "--due", "31/1/2009"));
    assertTrue(err.toString().contains("'31/1/2009' is not a day, as 2009-01-31"), err.toString());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aReturnThatNobodyCanLookAtIsNotLeftOut() throws IOException {
    Path returns = Files.createDirectory(folder.resolve("returns"));
    Path link = returns.resolve("north-trust");
    Files.createSymbolicLink(link, link);
    assertEquals(66, run("collect", SMALL, "--from", returns.toString(), "--out", out("a")));
    assertTrue(err.toString().contains(link + " cannot be read: "), err.toString());
    assertFalse(Files.exists(folder.resolve("a")));
  }

  @Test
  void thePlanOfTheCollectedPackSaysWhoAsksMoreAndIsVerified() throws IOException {
    run("collect", SMALL, "--from", RETURNS, "--out", out("a"));
    assertEquals(0, run("plan", out("a"), "--out", out("plan")), err.toString());
    List<String> scrutiny = Files.readAllLines(folder.resolve("plan/scrutiny.csv"));
    // Surgery is paid £50,000 in each of its five years; North Trust asks £52,500.
    assertTrue(
        scrutiny.stream()
            .anyMatch(
                row ->
                    row.startsWith("surgery-north,")
                        && row.endsWith(",52500.00,50000.00,asks more than the tariff,5")),
        scrutiny.toString());
    assertEquals(0, run("verify", out("plan")), err.toString());
    String tampered = String.join("\n", scrutiny).replace("asks more than", "within") + "\n";
    Files.writeString(folder.resolve("plan/scrutiny.csv"), tampered);
    assertEquals(20, run("verify", out("plan")));
  }
}
