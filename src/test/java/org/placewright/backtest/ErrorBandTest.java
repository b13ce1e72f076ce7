package org.placewright.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorBandTest {
  private static final double EXACT = 1e-12;

  private static Comparison cell(String specialty, int yearsAhead, double projected) {
    return new Comparison(
        specialty, "*", Counted.HEADCOUNT, 2000 + yearsAhead, yearsAhead, "", projected, 100);
  }

  @Test
  void accuracyIsTheMeanErrorWithAndWithoutItsSign() {
    // +10 %, −20 %, +25 %: absolute 55 / 3, signed 15 / 3
    Accuracy accuracy =
        Accuracy.of(List.of(cell("a", 1, 110), cell("a", 2, 80), cell("a", 3, 125)));
    assertEquals(3, accuracy.cells());
    assertEquals(0.55 / 3, accuracy.mape(), EXACT);
    assertEquals(0.05, accuracy.bias(), EXACT);
  }

  @Test
  void quantilesLieOnTheLineBetweenTheFiguresBesideThem() {
    double[] sorted = {1, 2, 4, 8, 16};
    // 0.1 · 4 = 0.4 of the way from 1 to 2; 0.9 · 4 = 3.6, so 0.6 of the way from 8 to 16
    assertEquals(1.4, ErrorBand.quantile(sorted, 0.1), EXACT);
    assertEquals(4, ErrorBand.quantile(sorted, 0.5), EXACT);
    assertEquals(12.8, ErrorBand.quantile(sorted, 0.9), EXACT);
    assertEquals(7, ErrorBand.quantile(new double[] {7}, 0.9), EXACT);
  }

  @Test
  void bandsHoldTheErrorsFoundAndNeverNarrowWithTheHorizon() {
    List<ErrorBand> bands =
        ErrorBand.of(List.of(cell("a", 1, 125), cell("a", 2, 80), cell("a", 3, 100)));
    // all together first, then a by itself, three horizons each
    assertEquals(6, bands.size());
    assertEquals("*", bands.get(0).specialty());
    // 100 of 125 projected, 0.8; then 100 of 80, 1.25; then exactly right
    assertEquals(List.of(0.8, 0.8, 0.8), bands.stream().limit(3).map(ErrorBand::low).toList());
    assertEquals(List.of(1.0, 1.25, 1.25), bands.stream().limit(3).map(ErrorBand::high).toList());
  }

  @Test
  void headsAndFteAndEachSpecialtyHaveTheirOwnBands() {
    // Heads of a are 25 % over, those of b right; FTE of a 20 % under: nothing of one is in
    // another.
    Comparison fte = new Comparison("a", "*", Counted.FTE, 2001, 1, "", 80, 100);
    List<ErrorBand> bands = ErrorBand.of(List.of(cell("a", 1, 125), cell("b", 1, 100), fte));
    assertEquals(
        List.of("headcount * 2", "headcount a 1", "headcount b 1", "fte * 1", "fte a 1"),
        bands.stream()
            .map(b -> b.counted().code() + " " + b.specialty() + " " + b.accuracy().cells())
            .toList());
    assertEquals(
        List.of(0.125, 0.25, 0.0, -0.2, -0.2),
        bands.stream().map(band -> band.accuracy().bias()).toList());
  }

  @Test
  void severalCellsOfAHorizonGiveItsQuantiles() {
    List<ErrorBand> bands = ErrorBand.of(List.of(cell("a", 1, 90), cell("b", 1, 110)));
    ErrorBand together = bands.get(0);
    assertEquals(3, bands.size());
    assertEquals(2, together.accuracy().cells());
    // errors −0.1 and 0.1: a tenth of the way up, half, and a tenth of the way down
    assertEquals(-0.08, together.quantiles().get(0), EXACT);
    assertEquals(0, together.quantiles().get(1), EXACT);
    assertEquals(0.08, together.quantiles().get(2), EXACT);
  }

  @Test
  void whatWasProjectedAsNobodyHasAnErrorAndWidensNothing() {
    ErrorBand band = ErrorBand.of(List.of(cell("a", 1, 0))).get(0);
    assertEquals(1, band.accuracy().mape(), EXACT);
    assertEquals(1, band.low(), EXACT);
    assertEquals(1, band.high(), EXACT);
  }
}
