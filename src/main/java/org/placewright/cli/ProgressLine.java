package org.placewright.cli;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.placewright.allocation.SearchStanding;
import org.placewright.quantity.Figures;

/**
 * One line on a terminal for what takes longer than two seconds: stage, best cost, bound, gap and
 * time. It is written over itself, and wiped before anything else is printed.
 */
final class ProgressLine {
  /** Nothing shorter is worth a line. */
  static final long PATIENCE_MILLIS = 2_000;

  private static final long TICK_MILLIS = 1_000;
  private static final int WIDTH = 79;
  private static final String WIPE = "\r\u001b[K";

  private final Consumer<String> screen;
  private final LongSupplier millis;
  private final long start;
  private @Nullable Thread ticking;
  private String stage = "";
  private Optional<SearchStanding> standing = Optional.empty();
  private boolean shown;
  private boolean over;

  /**
   * Prepares a line that is not shown yet.
   *
   * @param screen takes text as it is, without a line's end
   * @param millis a clock, in milliseconds
   */
  ProgressLine(Consumer<String> screen, LongSupplier millis) {
    this.screen = screen;
    this.millis = millis;
    start = millis.getAsLong();
  }

  /** A step begins; what the search had found before it stays. */
  synchronized void begins(String step) {
    stage = step;
    over = false;
    tick();
    if (ticking == null) {
      ticking = new Thread(this::ticks, "progress");
      ticking.setDaemon(true);
      ticking.start();
    }
  }

  synchronized void stands(SearchStanding now) {
    standing = Optional.of(now).filter(any -> !any.equals(SearchStanding.NOTHING));
    tick();
  }

  /** Shows the line as it is now, once it has been worth one. */
  synchronized void tick() {
    long elapsed = millis.getAsLong() - start;
    if (!over && elapsed >= PATIENCE_MILLIS) {
      screen.accept(WIPE + text(elapsed));
      shown = true;
    }
  }

  /** Takes the line away until the next step begins, as something else is to be printed. */
  synchronized void wipe() {
    over = true;
    if (shown) {
      screen.accept(WIPE);
      shown = false;
    }
  }

  private String text(long elapsed) {
    String rest =
        standing.map(ProgressLine::words).map(words -> "  " + words).orElse("")
            + "  "
            + elapsed / TICK_MILLIS
            + " s";
    int room = WIDTH - rest.length();
    return (stage.length() <= room ? stage : stage.substring(0, Math.max(0, room - 2)) + "..")
        + rest;
  }

  /** Best cost, bound and gap, as far as there are any. */
  static String words(SearchStanding standing) {
    String bound = "bound " + Figures.grouped(standing.bound(), 1);
    return standing
        .best()
        .map(
            cost ->
                "best "
                    + Figures.grouped(cost, 1)
                    + "  "
                    + bound
                    + "  gap "
                    + Figures.percent(standing.gap()))
        .orElse(bound);
  }

  private void ticks() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Thread.sleep(TICK_MILLIS);
        tick();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
