package org.placewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewright.allocation.SearchStanding;
import org.placewright.app.AllocatorPlanner;

/** What a person sees while a command works. */
class ProgressLineTest {
  private static final String WIPE = "\r\u001b[K";

  @TempDir Path folder;
  private final StringBuilder screen = new StringBuilder();
  private final AtomicLong millis = new AtomicLong();
  private final ProgressLine line = new ProgressLine(screen::append, millis::get);

  @Test
  void whatIsDoneWithinTwoSecondsShowsNothing() {
    line.begins("Reading");
    millis.set(1_999);
    line.stands(new SearchStanding(Optional.of(100.0), 90));
    line.wipe();
    assertEquals("", screen.toString());
  }

  @Test
  void thenOneLineHasStageBestBoundGapAndTime() {
    line.begins("Searching");
    millis.set(12_300);
    line.stands(new SearchStanding(Optional.of(2000.0), 1990));
    line.wipe();
    assertEquals(
        WIPE + "Searching  best 2,000.0  bound 1,990.0  gap 0.50 %  12 s" + WIPE,
        screen.toString());
  }

  @Test
  void aBoundWithoutAPlanHasNoGap() {
    millis.set(3_000);
    line.stands(SearchStanding.NOTHING);
    line.begins("Solving");
    line.stands(new SearchStanding(Optional.empty(), 5));
    assertTrue(screen.toString().endsWith(WIPE + "Solving  bound 5.0  3 s"), screen.toString());
  }

  @Test
  void aLongStageIsCutSoThatTheLineFitsAnyTerminal() {
    millis.set(3_000);
    line.begins("x".repeat(200));
    line.stands(new SearchStanding(Optional.of(1e9), 1e9 - 1));
    String last = screen.substring(screen.lastIndexOf(WIPE) + WIPE.length());
    assertEquals(79, last.length(), last);
    assertTrue(last.contains("xx..  best 1,000,000,000.0"), last);
  }

  @Test
  void onAPipeVerboseHasALineAtEachImprovementAndNothingElseHas() throws IOException {
    StringWriter err = new StringWriter();
    StringWriter out = new StringWriter();
    assertEquals(0, plan(out, err, false, "--verbose"));
    assertTrue(
        err.toString()
            .lines()
            .anyMatch(
                each -> each.matches(" *[0-9.]+ s {4}best [0-9,.]+  bound [0-9,.]+  gap .* %")),
        err.toString());
    assertFalse(out.toString().contains("gap 0.") && out.toString().contains(" s    best"));
    StringWriter plain = new StringWriter();
    assertEquals(0, plan(new StringWriter(), plain, false, "--seed=1"));
    assertEquals("", plain.toString());
  }

  @Test
  void quietShowsNothingEvenOnATerminal() throws IOException {
    StringWriter err = new StringWriter();
    StringWriter out = new StringWriter();
    assertEquals(0, plan(out, err, true, "--quiet"));
    assertEquals("", out.toString() + err);
  }

  private int plan(Writer out, Writer err, boolean terminal, String option) {
    Environment environment = new Environment(Map.of(), terminal, Clock.systemUTC());
    return CommandLines.run(
        new Console(out, err, environment),
        AllocatorPlanner::new,
        "plan",
        "sample-data/small",
        "--out",
        folder.resolve("plan").toString(),
        option);
  }
}
